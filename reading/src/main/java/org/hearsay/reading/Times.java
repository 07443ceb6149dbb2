package org.hearsay.reading;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.sentence.Sentences;
import org.hearsay.reading.time.SayingTime;
import org.hearsay.reading.time.TimeTagger;

/**
 * Finds the times of a text without reading the rest of it: TimeML's DATE, TIME, DURATION and SET with their values. Needs no model. Immutable, for any
 * number of threads.
 */
public final class Times {
  private final Sentences sentences = Sentences.load();
  private final TimeTagger tagger = TimeTagger.load();
  private final SayingTime saying = SayingTime.load();

  private Times() {}

  /**
   * The id of the time at which something was said, or null where the text does not tell: a time in the clause of the cue and not of the content.
   *
   * @param text the whole text
   * @param sentence where the cue stands
   * @param source may be empty
   * @param cue may be empty; then there is no answer
   * @param content what was said
   * @param times all times of the text, in order
   */
  public String said(String text, Span sentence, List<Span> source, List<Span> cue, List<Span> content, List<Time> times) {
    return saying.find(text, sentence, source, cue, content, times);
  }

  /** Reads the tables. */
  public static Times load() {
    return new Times();
  }

  /**
   * The times of a text in order, with spans in UTF-16 units of it.
   *
   * @param published ISO date, or date and time, on which "yesterday" counts; or null
   */
  public List<Time> of(String text, String published) {
    return of(text, sentences.of(text), published);
  }

  /** The same for a text that is cut into these sentences. */
  List<Time> of(String text, List<Span> split, String published) {
    return tagger.find(text, split, published);
  }
}
