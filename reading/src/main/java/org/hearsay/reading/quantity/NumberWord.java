package org.hearsay.reading.quantity;

import java.math.BigDecimal;

/** What numbers.tsv says of a word. */
record NumberWord(Role role, BigDecimal value) {
  /** How a word takes part in a number. */
  enum Role {
    /** zero to nine */
    UNIT,
    /** ten to nineteen */
    TEEN,
    /** twenty to ninety */
    TENS,
    HUNDRED,
    /** thousand, million, lakh ...: multiplies what stands before it */
    SCALE,
    /** dozen, score: like a scale, but after a plain number only */
    DOZEN,
    /** hundreds, dozens: a number that nobody counted */
    PLURAL,
    /** k, m, bn after digits */
    SUFFIX,
    /** third, twentieth: an ordinal, or the lower half of a fraction */
    ORDINAL,
    /** half, quarter */
    FRACTION,
    /** ½ */
    SIGN
  }

  boolean is(Role wanted) {
    return role == wanted;
  }

  boolean belowHundred() {
    return role == Role.UNIT || role == Role.TEEN || role == Role.TENS;
  }
}
