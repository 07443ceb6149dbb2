package org.hearsay.reading;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.sentence.Sentences;
import org.hearsay.reading.tone.LoadedScore;
import org.hearsay.reading.tone.ToneReader;
import org.hearsay.reading.wording.Wording;

/**
 * Finds the colour of a text: hedges with what they weaken, loaded words, intensifiers, scare quotes and generalisations. Needs no model. Immutable, for any
 * number of threads.
 */
public final class Tones {
  private final Sentences sentences;
  private final ToneReader reader;

  private Tones(Wording wording, Sentences sentences) {
    this.sentences = sentences;
    reader = ToneReader.load(wording);
  }

  /** Reads the tables. */
  public static Tones load() {
    return new Tones(Wording.load(), Sentences.load());
  }

  /** Shares the tables that attributions are typed and sentences parted by. */
  static Tones load(Wording wording, Sentences sentences) {
    return new Tones(wording, sentences);
  }

  /**
   * The tones of a text in order of their begins, with spans in UTF-16 units of it.
   *
   * @param sentences in order
   * @param contents what is attributed to sources, by which quotations are told from scare quotes; may be empty
   */
  public List<Tone> of(String text, List<Span> sentences, List<Span> contents) {
    return of(text, sentences, contents, null);
  }

  /** The same, with what else is known of words that may be loaded; {@code score} may be null. */
  List<Tone> of(String text, List<Span> sentences, List<Span> contents, LoadedScore score) {
    return reader.find(text, sentences, contents, score);
  }

  /** The same, with the sentences found here. */
  public List<Tone> of(String text, List<Span> contents) {
    return of(text, sentences.of(text), contents);
  }

  /** The words that the lexicon of loaded words has, wherever they stand: what the judgement is measured against. */
  public List<Span> listed(String text, List<Span> sentences) {
    return reader.listed(text, sentences);
  }
}
