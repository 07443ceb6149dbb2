package org.hearsay.evaluation.resolution;

import java.util.Locale;

/** Counts for precision, recall and F1. */
record Counts(int right, int read, int gold) {

  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, read + other.read, gold + other.gold);
  }

  /** In percent; 0 where nothing was read. */
  double precision() {
    return read == 0 ? 0 : 100.0 * right / read;
  }

  /** In percent; 0 where there is no gold. */
  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  /** In percent. */
  double f1() {
    return read + gold == 0 ? 0 : 200.0 * right / (read + gold);
  }

  String row(String name) {
    String form = "%-14s P %5.1f  R %5.1f  F1 %5.1f  (%d right, %d read, %d expected)";
    return String.format(Locale.ROOT, form, name, precision(), recall(), f1(), right, read, gold);
  }
}
