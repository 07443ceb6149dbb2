package org.hearsay.reading.quantity;

import java.math.BigDecimal;

/**
 * A number as the text writes it.
 *
 * @param from its first token
 * @param to after its last token
 * @param value what it comes to; for {@link Shape#VAGUE} the least that the words allow
 * @param shape how it is written
 * @param scale the last scale word's value ("million"), or one
 */
record Numeral(int from, int to, BigDecimal value, Shape shape, BigDecimal scale) {
  /** Kinds of numbers. */
  enum Shape {
    DIGITS, WORDS, FRACTION, ORDINAL, VAGUE
  }

  Numeral at(int first) {
    return new Numeral(first, to, value, shape, scale);
  }

  Numeral negated(int first) {
    return new Numeral(first, to, value.negate(), shape, scale);
  }
}
