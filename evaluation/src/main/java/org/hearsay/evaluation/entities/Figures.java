package org.hearsay.evaluation.entities;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Sums from which precision, recall and F1 are made. What is right may be counted once from each side, as B-cubed does, and be a fraction.
 *
 * @param rightOfGold the part of the gold that was found
 * @param gold how much there is to find
 * @param rightOfFound the part of what was found that is right
 * @param found how much was found
 */
record Figures(double rightOfGold, double gold, double rightOfFound, double found) {

  static final Figures NONE = new Figures(0, 0, 0, 0);

  /** Where what is right is the same from both sides. */
  static Figures of(double right, double gold, double found) {
    return new Figures(right, gold, right, found);
  }

  Figures plus(Figures other) {
    return new Figures(rightOfGold + other.rightOfGold, gold + other.gold, rightOfFound + other.rightOfFound, found + other.found);
  }

  /** 0 to 1; 0 where nothing was found. */
  double precision() {
    return found == 0 ? 0 : rightOfFound / found;
  }

  /** 0 to 1; 0 where there is no gold. */
  double recall() {
    return gold == 0 ? 0 : rightOfGold / gold;
  }

  /** 0 to 1; the harmonic mean of the two. */
  double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** A line of a table: its name in {@code width} columns, then precision, recall and F1 in percent. */
  String row(String name, int width) {
    return String.format("%-" + width + "s %6s %6s %6s", name, tenths(100 * precision()), tenths(100 * recall()), tenths(100 * f1()));
  }

  /** The head of such a table. */
  static String head(String name, int width) {
    return String.format("%-" + width + "s %6s %6s %6s", name, "P", "R", "F1");
  }

  /** One decimal; rounds the exact binary value half to even, as Python's {@code %.1f} does and Java's does not. */
  static String tenths(double value) {
    return decimals(value, 1);
  }

  /** The same with two decimals. */
  static String hundredths(double value) {
    return decimals(value, 2);
  }

  private static String decimals(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
