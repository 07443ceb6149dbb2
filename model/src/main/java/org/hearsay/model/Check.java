package org.hearsay.model;

import java.util.List;

/** Whether figures and dates in the text agree with one another; {@code explanation} is one sentence for a layman. */
public record Check(Kind kind, Verdict verdict, List<Span> evidence, String explanation) {

  /** Copies the list. */
  public Check {
    evidence = List.copyOf(evidence);
  }

  /** What was checked. */
  public enum Kind {
    SUM, SHARE, CHANGE, WEEKDAY, AGE, ORDER_OF_DATES, SAME_QUANTITY
  }

  /** What came of it. */
  public enum Verdict {
    HOLDS, FAILS, CANNOT_TELL
  }
}
