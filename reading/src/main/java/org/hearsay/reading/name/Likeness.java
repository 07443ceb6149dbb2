package org.hearsay.reading.name;

/**
 * Whether two names may stand for one, as far as the names themselves tell.
 *
 * @param verdict what they tell
 * @param score 0 to 1, how strongly they speak for one; a weight for a resolver, no probability
 */
public record Likeness(Verdict verdict, double score) {
  static final Likeness NO = new Likeness(Verdict.DIFFERENT, 0);

  /** What two names tell. */
  public enum Verdict {
    /** Identical, or a sure variant: another spelling, an acronym, a title more or less. */
    SAME,
    /** One may be short for the other: a surname, a given name, initials, a nickname, a head noun. */
    COMPATIBLE,
    /** Names of two, or names that have nothing in common. */
    DIFFERENT
  }

  static Likeness same(double score) {
    return new Likeness(Verdict.SAME, score);
  }

  static Likeness compatible(double score) {
    return new Likeness(Verdict.COMPATIBLE, score);
  }

  /** True unless the verdict is DIFFERENT. */
  public boolean mayBeOne() {
    return verdict != Verdict.DIFFERENT;
  }
}
