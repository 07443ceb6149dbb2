package org.hearsay.evaluation.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of the calendar that a TIMEX3 value covers, half open.
 *
 * @param start its first moment
 * @param end the moment after
 */
record Interval(LocalDateTime start, LocalDateTime end) {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
  private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)(?::(\\d\\d))?(?::(\\d\\d))?.*");

  /** The interval of a value, or null if it is none that has a place on the calendar. */
  static Interval of(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash > 0) {
        Interval a = of(value.substring(0, slash));
        Interval b = of(value.substring(slash + 1));
        return a == null || b == null ? null : new Interval(a.start, b.end);
      }
      return single(value);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Interval single(String value) {
    if (value.matches("\\d{2,3}")) {
      int years = value.length() == 2 ? 100 : 10;
      LocalDate first = LocalDate.of(Math.max(1, Integer.parseInt(value) * years), 1, 1);
      return days(first, first.plusYears(years));
    }
    Matcher m = DATE.matcher(value);
    if (m.matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(m.group(1)), m.group(2) == null ? 1 : Integer.parseInt(m.group(2)),
          m.group(3) == null ? 1 : Integer.parseInt(m.group(3)));
      return days(first, m.group(2) == null ? first.plusYears(1) : m.group(3) == null ? first.plusMonths(1) : first.plusDays(1));
    }
    m = WEEK.matcher(value);
    if (m.matches()) {
      LocalDate monday = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4).plusWeeks(Integer.parseInt(m.group(2)) - 1L).with(DayOfWeek.MONDAY);
      return m.group(3) == null ? days(monday, monday.plusWeeks(1)) : days(monday.plusDays(5), monday.plusWeeks(1));
    }
    m = PART.matcher(value);
    if (m.matches()) {
      return part(Integer.parseInt(m.group(1)), m.group(2));
    }
    m = CLOCK.matcher(value);
    if (m.matches()) {
      LocalDateTime at = LocalDate.parse(m.group(1)).atTime(Integer.parseInt(m.group(2)) % 24, m.group(3) == null ? 0 : Integer.parseInt(m.group(3)),
          m.group(4) == null ? 0 : Integer.parseInt(m.group(4)));
      return new Interval(at, at);
    }
    return null;
  }

  private static Interval part(int year, String part) {
    int month = switch (part) {
      case "Q1", "H1" -> 1;
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
    LocalDate first = LocalDate.of(year, month, 1);
    return days(first, first.plusMonths(part.charAt(0) == 'H' ? 6 : 3));
  }

  private static Interval days(LocalDate first, LocalDate end) {
    return new Interval(first.atStartOfDay(), end.atStartOfDay());
  }
}
