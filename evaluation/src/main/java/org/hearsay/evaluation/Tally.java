package org.hearsay.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Counts for precision, recall and F1.
 *
 * @param right what is both predicted and gold
 * @param predicted what is predicted
 * @param gold what is gold
 */
record Tally(long right, long predicted, long gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, predicted + other.predicted, gold + other.gold);
  }

  /** In percent; 0 where nothing was predicted. */
  double precision() {
    return 100 * share(predicted);
  }

  /** In percent; 0 where there is no gold. */
  double recall() {
    return 100 * share(gold);
  }

  /** In percent; the harmonic mean, computed before it is made a percentage so that it rounds as the script's. */
  double f1() {
    double p = share(predicted);
    double r = share(gold);
    return 100 * (p + r == 0 ? 0.0 : 2 * p * r / (p + r));
  }

  private double share(long of) {
    return of == 0 ? 0.0 : (double) right / of;
  }

  /** One decimal; rounds the exact binary value half to even, as Python's {@code %.1f} does and Java's does not. */
  static String tenths(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** A line of a table: name, precision, recall and F1. */
  String row(String name) {
    return String.format("%-18s %6s %6s %6s", name, tenths(precision()), tenths(recall()), tenths(f1()));
  }
}
