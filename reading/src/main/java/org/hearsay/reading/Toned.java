package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Notice;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.tone.LoadedScore;

/** The tones of a document, and a notice where they could not be read. */
record Toned(List<Tone> tones, List<Notice> notices) {

  /**
   * Finds the tones of a text whose sentences and attributions are known, and whose words they are. A rule that fails on some odd text must not take the
   * attributions with it.
   */
  static Toned of(Tones tables, String text, List<Span> sentences, List<Attribution> attributions, LoadedScore loaded) {
    List<Span> contents = new ArrayList<>();
    for (Attribution attribution : attributions) {
      contents.addAll(attribution.content());
    }
    try {
      return new Toned(new QuotedWords(text, attributions).told(tables.of(text, sentences, contents, loaded)), List.of());
    } catch (RuntimeException e) {
      return new Toned(List.of(), List.of(new Notice(Notice.Code.TONE_NOT_READ, "its tone could not be read (" + e + "); please report it with the file",
          null)));
    }
  }

  /** Notices of other stages with those of this one after them. */
  List<Notice> after(List<Notice> earlier) {
    List<Notice> out = new ArrayList<>(earlier);
    out.addAll(notices);
    return out;
  }
}
