package org.hearsay.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Objects;

/**
 * A place on the calendar: a grain and its first day; or a value that has none, written out.
 *
 * @param grain how fine
 * @param day its first day, or null where the text leaves that open
 * @param tail part of the day, clock or season, with its T where it has one; else empty
 * @param open the whole value where {@code day} is null, else null
 */
record Stamp(Grain grain, LocalDate day, String tail, String open) {

  /** Written out: a record's own is put together at run time, which a short reading's start pays for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp stamp && grain == stamp.grain && Objects.equals(day, stamp.day) && Objects.equals(tail, stamp.tail)
        && Objects.equals(open, stamp.open);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(day) + Objects.hashCode(open);
  }

  static Stamp of(Grain grain, LocalDate day) {
    return new Stamp(grain, day, "", null);
  }

  static Stamp open(Grain grain, String value) {
    return new Stamp(grain, null, "", value);
  }

  static Stamp day(LocalDate day) {
    return of(Grain.DAY, day);
  }

  /** A day of the calendar, or null where there is none such. */
  static Stamp day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** SP, SU, FA or WI of the year; a winter is that of the December in which it begins. */
  static Stamp season(int year, String season) {
    int month = switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
    return new Stamp(Grain.SEASON, LocalDate.of(year, month, 1), season, null);
  }

  /** The unit of a grain that holds a day. */
  static Stamp holding(Grain grain, LocalDate day) {
    int year = day.getYear();
    int month = day.getMonthValue();
    return switch (grain) {
      case MILLENNIUM -> of(grain, LocalDate.of(Math.max(1, year / 1000 * 1000), 1, 1));
      case CENTURY -> of(grain, LocalDate.of(Math.max(1, year / 100 * 100), 1, 1));
      case DECADE -> of(grain, LocalDate.of(Math.max(1, year / 10 * 10), 1, 1));
      case YEAR, FISCAL -> of(grain, LocalDate.of(year, 1, 1));
      case HALF -> of(grain, LocalDate.of(year, month <= 6 ? 1 : 7, 1));
      case QUARTER -> of(grain, LocalDate.of(year, (month - 1) / 3 * 3 + 1, 1));
      case SEASON -> month <= 2 ? season(year - 1, "WI") : season(year, month <= 5 ? "SP" : month <= 8 ? "SU" : month <= 11 ? "FA" : "WI");
      case MONTH -> of(grain, day.withDayOfMonth(1));
      case WEEK, FORTNIGHT -> of(Grain.WEEK, day.with(DayOfWeek.MONDAY));
      case WEEKEND -> of(grain, day.with(DayOfWeek.SATURDAY));
      default -> day(day);
    };
  }

  /** The unit that stands so many units of its grain later, or earlier. */
  Stamp moved(long count) {
    return switch (grain) {
      case MILLENNIUM -> of(grain, day.plusYears(1000 * count));
      case CENTURY -> of(grain, day.plusYears(100 * count));
      case DECADE -> of(grain, day.plusYears(10 * count));
      case YEAR, FISCAL -> of(grain, day.plusYears(count));
      case SEASON -> season(day.plusMonths(3 * count).getYear(), holding(Grain.SEASON, day.plusMonths(3 * count)).tail);
      case HALF -> of(grain, day.plusMonths(6 * count));
      case QUARTER -> of(grain, day.plusMonths(3 * count));
      case MONTH -> of(grain, day.plusMonths(count));
      case FORTNIGHT -> of(grain, day.plusWeeks(2 * count));
      case WEEK, WEEKEND -> of(grain, day.plusWeeks(count));
      default -> day(day.plusDays(count));
    };
  }

  Stamp with(Grain finer, String newTail) {
    return day == null ? open(finer, (open.equals("PRESENT_REF") ? "XXXX-XX-XX" : open) + newTail) : new Stamp(finer, day, newTail, null);
  }

  /** The last day that it holds; the first where it is open. */
  LocalDate last() {
    return switch (grain) {
      case MILLENNIUM -> day.plusYears(1000).minusDays(1);
      case CENTURY -> day.plusYears(100).minusDays(1);
      case DECADE -> day.plusYears(10).minusDays(1);
      case YEAR, FISCAL -> day.plusYears(1).minusDays(1);
      case HALF -> day.plusMonths(6).minusDays(1);
      case QUARTER, SEASON -> day.plusMonths(3).minusDays(1);
      case MONTH -> day.plusMonths(1).minusDays(1);
      case FORTNIGHT -> day.plusDays(13);
      case WEEK -> day.plusDays(6);
      case WEEKEND -> day.plusDays(1);
      default -> day;
    };
  }

  /** As TIMEX3 writes it. */
  String value() {
    if (day == null) {
      return open;
    }
    int year = day.getYear();
    if (year < 1 || year > 9999) {
      return grain.compareTo(Grain.DAY) < 0 ? "XXXX" : "XXXX-XX-XX" + tail;
    }
    String written = four(year);
    int month = day.getMonthValue();
    return switch (grain) {
      case MILLENNIUM -> written.substring(0, 1);
      case CENTURY -> written.substring(0, 2);
      case DECADE -> written.substring(0, 3);
      case YEAR -> written;
      case FISCAL -> "FY" + written;
      case HALF -> written + (month < 7 ? "-H1" : "-H2");
      case QUARTER -> written + "-Q" + ((month - 1) / 3 + 1);
      case SEASON -> written + "-" + tail;
      case MONTH -> written + "-" + two(month);
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      default -> written + "-" + two(month) + "-" + two(day.getDayOfMonth()) + tail;
    };
  }

  private String week() {
    return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String four(int number) {
    return number < 10 ? "000" + number : number < 100 ? "00" + number : number < 1000 ? "0" + number : Integer.toString(number);
  }
}
