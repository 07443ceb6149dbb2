package org.hearsay.reading.quantity;

/** What modifiers.tsv says of words beside a number. */
enum Modifier {
  /** more than, at least, or more: the number is the lower bound */
  LOW(true, false, false),
  /** up to, less than: the upper bound */
  HIGH(false, true, false),
  /** about, nearly, or so */
  ABOUT(false, false, true),
  /** just over */
  LOW_ABOUT(true, false, true),
  /** as many as, just under */
  HIGH_ABOUT(false, true, true);

  final boolean low;
  final boolean high;
  final boolean about;

  Modifier(boolean low, boolean high, boolean about) {
    this.low = low;
    this.high = high;
    this.about = about;
  }
}
