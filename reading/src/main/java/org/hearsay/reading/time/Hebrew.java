package org.hearsay.reading.time;

import java.time.LocalDate;

/** The Hebrew calendar: New Year after the molad and its postponements (Dershowitz and Reingold, Calendrical Calculations, chapter 8). */
final class Hebrew {
  /** Day 1 of the Hebrew calendar counted from 1970. */
  private static final long EPOCH = -2_092_590;

  private Hebrew() {}

  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12_084 + 13_753 * months;
    long day = 29 * months + Math.floorDiv(parts, 25_920);
    return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
  }

  /** 1 Tishri. */
  static LocalDate newYear(int year) {
    long before = elapsed(year - 1);
    long here = elapsed(year);
    long after = elapsed(year + 1);
    long moved = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(EPOCH + here + moved);
  }

  /**
   * A feast in a year of the common calendar: {@code days} after New Year where not negative, for feasts of autumn and Hanukkah's 25 Kislev; else so
   * many days before the next one, for Passover and what hangs on it, since the half year from Nisan on always has the same length.
   */
  static LocalDate day(int days, int year) {
    int hebrew = year + 3761;
    if (days < 0) {
      return newYear(hebrew).plusDays(days);
    }
    LocalDate first = newYear(hebrew);
    long length = newYear(hebrew + 1).toEpochDay() - first.toEpochDay();
    boolean longHeshvan = length % 10 == 5;
    return first.plusDays(days > 58 && longHeshvan ? days + 1L : days);
  }
}
