package org.hearsay.reading.time;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/**
 * When something was said: the time in the clause of the cue ("said on Tuesday", "told reporters late Monday"), never one of the content, nor a
 * length, nor one that belongs to another verb or to a thing ("the 2012 treaty, Roe said"). The words that part clauses and the nouns that an utterance stands in
 * are in {@code saying.tsv}. Immutable.
 */
public final class SayingTime {
  /** A time this many words from its cue tells of something else. */
  private static final int REACH = 12;

  /** A time after no more characters than these opens its sentence: "In a statement on Monday". */
  private static final int OPENING = 24;

  private final SayingWords words = new SayingWords();

  private SayingTime() {}

  /** Reads the table. */
  public static SayingTime load() {
    return new SayingTime();
  }

  /**
   * The id of the time at which an attribution was said, or null.
   *
   * @param text the whole text
   * @param sentence where the cue stands
   * @param source may be empty
   * @param cue may be empty; then there is no answer
   * @param content what was said
   * @param times all times of the text, in order
   */
  public String find(String text, Span sentence, List<Span> source, List<Span> cue, List<Span> content, List<Time> times) {
    if (cue.isEmpty()) {
      return null;
    }
    Time best = null;
    int least = Integer.MAX_VALUE;
    for (Time time : times) {
      Span span = time.span();
      boolean out = time.type() == Time.Type.DURATION || time.type() == Time.Type.SET;
      if (out || !sentence.contains(span) || time.value().endsWith("_REF") || overlaps(span, content)) {
        continue;
      }
      int distance = distance(text, span, sentence, source, cue, content);
      if (distance < least) {
        best = time;
        least = distance;
      }
    }
    return best == null ? null : best.id();
  }

  private static boolean overlaps(Span span, List<Span> others) {
    for (Span other : others) {
      if (span.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** Words between a time and the cue; what makes them belong to different clauses puts them out of reach. */
  private int distance(String text, Span time, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
    if (overlaps(time, cue)) {
      return 0;
    }
    Span near = nearest(time, cue);
    boolean after = near.end() <= time.start();
    int from = after ? near.end() : time.end();
    int to = after ? time.start() : near.start();
    boolean leads = !after && text.substring(sentence.start(), time.start()).strip().length() <= OPENING && !begins(source, time);
    Between between = words.between(text, from, to, source, content, cue);
    if (!after && inserted(text, source, time)) {
      return Integer.MAX_VALUE;
    }
    if (between.clause() && !leads || overlaps(time, source) && !words.tells(text, time, source)) {
      return Integer.MAX_VALUE;
    }
    if (!after && !leads && !between.onlySource() && !words.prepositionBefore(text, time, sentence)) {
      return Integer.MAX_VALUE;
    }
    int count = between.words();
    return count > REACH && !leads ? Integer.MAX_VALUE : count * 2 + (after ? 0 : 1);
  }

  /**
   * "Roe, who resigned in 2012, said": what is told of the source between it and the cue; "Roe, in a speech on Monday, said" is not.
   * A source that ends in "on" was cut before its time.
   */
  private boolean inserted(String text, List<Span> source, Span time) {
    for (Span span : source) {
      boolean before = span.end() <= time.start();
      if (before && (!words.leadsOnly(text, span.end(), time.start()) || words.endsInLead(text, span) && !words.tells(text, span))) {
        return true;
      }
    }
    return false;
  }

  /** A source that stands before the time has the time for itself: "Roe, who resigned in 2012, said". */
  private static boolean begins(List<Span> source, Span time) {
    for (Span span : source) {
      if (span.end() <= time.start()) {
        return true;
      }
    }
    return false;
  }

  private static Span nearest(Span time, List<Span> cue) {
    Span best = cue.get(0);
    for (Span span : cue) {
      int gap = Math.max(span.start() - time.end(), time.start() - span.end());
      int least = Math.max(best.start() - time.end(), time.start() - best.end());
      best = gap < least ? span : best;
    }
    return best;
  }

  /**
   * What stands between a time and its cue.
   *
   * @param words how many words that are neither source nor content
   * @param clause a word that begins another clause is among them
   * @param onlySource nothing but source, content and marks
   */
  record Between(int words, boolean clause, boolean onlySource) {}
}
