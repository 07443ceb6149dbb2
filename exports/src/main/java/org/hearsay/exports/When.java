package org.hearsay.exports;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/**
 * A value of TIMEX3 as a place on the calendar.
 *
 * @param day its first day; before our era the years are those of ISO 8601, where 44 BC is -43
 * @param clock hour, minute, second and offset or part of the day as TIMEX3 has them, without the T, or empty
 * @param told as people write it
 */
record When(LocalDate day, String clock, String told) implements Comparable<When> {

  private static final Map<String, String> SEASONS = Map.of("SP", "spring ", "SU", "summer ", "FA", "autumn ", "WI", "winter ");
  private static final Map<String, String> PARTS = Map.of("MO", "morning", "AF", "afternoon", "EV", "evening", "NI", "night", "DT", "daytime",
      "MI", "midday");

  /** Order of the parts of a day among hours. */
  private static final Map<String, String> HOURS = Map.of("MO", "06", "DT", "08", "MI", "12", "AF", "13", "EV", "18", "NI", "21");

  /** Null for a value that has no date, such as {@code XXXX-05} or {@code P3D}. */
  static When of(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash > 0) {
        When from = of(value.substring(0, slash));
        When to = of(value.substring(slash + 1));
        return from == null || to == null ? null : new When(from.day, from.clock, from.told + " to " + to.told);
      }
      int tail = value.indexOf('T');
      String clock = tail < 0 ? "" : value.substring(tail + 1);
      When date = date(tail < 0 ? value : value.substring(0, tail));
      return date == null || tail < 0 ? date : new When(date.day, clock, date.told + ", " + clock(clock));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return null; // what another program wrote, or a day that no calendar has
    }
  }

  private static When date(String value) {
    if (value.startsWith("BC")) {
      return era(value.substring(2));
    }
    if (value.startsWith("FY")) {
      return year(value.substring(2), "fiscal year ");
    }
    return switch (value.length()) {
      case 1 -> first(Integer.parseInt(value) * 1000, value + "000–" + value + "999");
      case 2 -> first(Integer.parseInt(value) * 100, ordinal(Integer.parseInt(value) + 1) + " century");
      case 3 -> first(Integer.parseInt(value) * 10, value + "0s");
      case 4 -> year(value, "");
      default -> value.charAt(4) == '-' ? inYear(Integer.parseInt(value.substring(0, 4)), value.substring(5)) : null;
    };
  }

  private static When inYear(int year, String rest) {
    LocalDate first = LocalDate.of(year, 1, 1);
    switch (rest.charAt(0)) {
      case 'Q':
        int quarter = Integer.parseInt(rest.substring(1));
        return new When(first.plusMonths(3L * quarter - 3), "", ordinal(quarter) + " quarter of " + year);
      case 'H':
        int half = Integer.parseInt(rest.substring(1));
        return new When(first.plusMonths(6L * half - 6), "", (half == 1 ? "first" : "second") + " half of " + year);
      case 'W':
        return rest.equals("WI") ? season(year, rest) : week(year, rest);
      case 'S', 'F':
        return season(year, rest);
      default:
        LocalDate day = LocalDate.of(year, Integer.parseInt(rest.substring(0, 2)), rest.length() > 2 ? Integer.parseInt(rest.substring(3)) : 1);
        return new When(day, "", rest.length() > 2 ? weekday(day) + ", " + full(day) : month(day) + " " + year);
    }
  }

  private static When season(int year, String season) {
    int month = switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
    String name = SEASONS.get(season);
    return name == null ? null : new When(LocalDate.of(year, month, 1), "", name + year + (month == 12 ? "–" + (year + 1) : ""));
  }

  private static When week(int year, String rest) {
    boolean end = rest.endsWith("-WE");
    LocalDate within = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)));
    LocalDate monday = within.with(DayOfWeek.MONDAY);
    LocalDate day = end ? monday.plusDays(5) : monday;
    return new When(day, "", (end ? "weekend of " : "week of ") + full(day));
  }

  private static When era(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 4 ? first(1 - number, number + " BC") : first(-100 * (number + 1) + 1, ordinal(number + 1) + " century BC");
  }

  private static When year(String digits, String before) {
    return first(Integer.parseInt(digits), before + Integer.parseInt(digits));
  }

  private static When first(int year, String told) {
    return new When(LocalDate.of(year, 1, 1), "", told);
  }

  private static String clock(String clock) {
    String part = PARTS.get(clock);
    if (part != null) {
      return part;
    }
    return clock.endsWith("Z") ? clock.substring(0, clock.length() - 1) + " UTC" : clock;
  }

  private static String full(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    String ending = teen ? "th" : switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
    return number + ending;
  }

  /** By the first day, then by the hour; what tells no hour comes first. */
  @Override
  public int compareTo(When other) {
    int days = day.compareTo(other.day);
    return days != 0 ? days : HOURS.getOrDefault(clock, clock).compareTo(HOURS.getOrDefault(other.clock, other.clock));
  }
}
