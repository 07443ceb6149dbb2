package org.hearsay.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * Named days. The tables say of each how it is found: {@code 12-25} a fixed day, {@code easter-2} days from Easter, {@code orthodox+0} from
 * that of the eastern churches, {@code 11-4-4} the fourth Thursday of November, {@code 5-1--1} the last Monday of May, {@code hijri-10-1} a day of
 * the Islamic calendar (Umm al-Qura, as the JDK has it; countries that watch the moon may differ by a day), {@code hebrew-1-15} one of the Hebrew calendar, counted from
 * Tishri, or {@code 2014:0131,2015:0219} a list of years.
 */
final class Feasts {

  private Feasts() {}

  /** The day of a feast in a year, or null where the rule gives none. */
  static Stamp in(String rule, int year) {
    try {
      LocalDate day = day(rule, year);
      return day == null ? null : Stamp.day(day);
    } catch (DateTimeException e) {
      return null; // a year outside the tables of the Islamic calendar, or a 29th of February
    }
  }

  private static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("thanks")) {
      return day("11-4-4", year).plusDays(Integer.parseInt(rule.substring(6)));
    }
    if (rule.startsWith("orthodox")) {
      return orthodoxEaster(year).plusDays(Integer.parseInt(rule.substring(8)));
    }
    if (rule.startsWith("hijri-")) {
      return hijri(rule.substring(6).split("-"), year);
    }
    if (rule.startsWith("hebrew-")) {
      return Hebrew.day(Integer.parseInt(rule.substring(7)), year);
    }
    if (rule.indexOf(':') > 0) {
      int at = rule.indexOf(Stamp.four(year) + ":");
      return at < 0 ? null : LocalDate.of(year, Integer.parseInt(rule.substring(at + 5, at + 7)), Integer.parseInt(rule.substring(at + 7, at + 9)));
    }
    String[] parts = rule.split("-", 3);
    int month = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    return parts.length == 2 ? LocalDate.of(year, month, second)
        : LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), DayOfWeek.of(second)));
  }

  /** A fixed day without its year; what moves is open. */
  static String open(String rule) {
    boolean fixed = rule.length() == 5 && rule.charAt(2) == '-';
    return fixed ? "XXXX-" + rule : "XXXX-XX-XX";
  }

  /** Easter of the western churches, after Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int k = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * k) / 451;
    int n = h + k - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter of the eastern churches: Meeus's Julian algorithm, moved to the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(year / 100 - year / 400 - 2);
  }

  private static LocalDate hijri(String[] monthAndDay, int year) {
    int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int i = 0; i < 2; i++) {
      LocalDate day = LocalDate.from(HijrahDate.of(islamic + i, Integer.parseInt(monthAndDay[0]), Integer.parseInt(monthAndDay[1])));
      if (day.getYear() == year) {
        return day;
      }
    }
    return null;
  }
}
