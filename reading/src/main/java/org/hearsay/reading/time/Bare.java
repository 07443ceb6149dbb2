package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Times that leave out the year, the month or the week: "Friday", "in May", "on 5 May", "the 18th", "this summer", "at Easter". */
final class Bare {
  /** Feasts and the 29th of February come again within this many years. */
  private static final int YEARS = 9;
  /** In days. */
  private static final int CLOSE = 14;

  private Bare() {}

  static boolean is(Object arg) {
    return arg instanceof Node node && switch (node.op()) {
      case "month", "md", "mdon", "weekday", "dom", "season", "quarter", "half", "feast", "week" -> true;
      default -> false;
    };
  }

  /** The time in one year, or null: for days of the week and of the month, or where the year has no such day. */
  static Stamp in(Node node, int year) {
    if (year < 1 || year > 9998) {
      return null;
    }
    Object arg = node.arg(0);
    return switch (node.op()) {
      case "month" -> Stamp.of(Grain.MONTH, LocalDate.of(year, Numbers.whole(arg), 1));
      case "md", "mdon" -> Stamp.day(year, Numbers.whole(arg), Numbers.whole(node.arg(1)));
      case "season" -> Stamp.season(year, (String) arg);
      case "quarter" -> part(Grain.QUARTER, Numbers.whole(arg), 4, 3, year);
      case "half" -> part(Grain.HALF, Numbers.whole(arg), 2, 6, year);
      case "week" -> week(Numbers.whole(arg), year);
      case "feast" -> Feasts.in((String) arg, year);
      default -> null;
    };
  }

  private static Stamp part(Grain grain, int number, int most, int months, int year) {
    return number < 1 || number > most ? null : Stamp.of(grain, LocalDate.of(year, (number - 1) * months + 1, 1));
  }

  private static Stamp week(int number, int year) {
    return number < 1 || number > 53 ? null : Stamp.of(Grain.WEEK, LocalDate.of(year, 1, 4).plusWeeks(number - 1L).with(DayOfWeek.MONDAY));
  }

  /** The last one that has begun by a day, or the first that has not ended by it. */
  static Stamp near(Node node, LocalDate anchor, Tense tense) {
    int step = tense == Tense.PAST ? -1 : 1;
    if (node.op().equals("weekday")) {
      DayOfWeek day = DayOfWeek.of(Numbers.whole(node.arg(0)));
      return Stamp.day(anchor.with(step < 0 ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day)));
    }
    if (node.op().equals("week")) {
      return in(node, anchor.getYear());
    }
    if (node.op().equals("dom")) {
      return dayOfMonth(Numbers.whole(node.arg(0)), anchor, step);
    }
    for (int i = -1; i < YEARS; i++) {
      Stamp stamp = in(node, anchor.getYear() + step * i);
      boolean fits = stamp != null && (step < 0 ? !stamp.day().isAfter(anchor) : !stamp.last().isBefore(anchor));
      if (fits) {
        return stamp;
      }
    }
    return null;
  }

  /** The day of the week that lies closest to a day. */
  static Stamp nearest(int weekday, LocalDate day) {
    int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
    return Stamp.day(day.plusDays(ahead > 3 ? ahead - 7 : ahead));
  }

  private static Stamp dayOfMonth(int number, LocalDate anchor, int step) {
    for (int i = 0; i < 12; i++) {
      LocalDate month = anchor.plusMonths((long) step * i);
      Stamp day = Stamp.day(month.getYear(), month.getMonthValue(), number);
      if (day != null && (step < 0 ? !day.day().isAfter(anchor) : !day.day().isBefore(anchor))) {
        return day;
      }
    }
    return null;
  }

  /**
   * "Friday, May 26": in the nearest year in which the calendar agrees, or null. Close to the date of publication it is the day of the week that is
   * wrong rather than the year.
   */
  static Stamp dated(Node node, int weekday, LocalDate published) {
    int year = published.getYear();
    Stamp near = in(node, year);
    if (near != null && Math.abs(near.day().toEpochDay() - published.toEpochDay()) <= CLOSE) {
      return near;
    }
    for (int i = 0; i <= 2 * YEARS; i++) {
      Stamp stamp = in(node, year + (i % 2 == 0 ? -i / 2 : (i + 1) / 2));
      if (stamp != null && stamp.day().getDayOfWeek().getValue() == weekday) {
        return stamp;
      }
    }
    return null;
  }

  /** "Friday the 26th": of this month if the calendar agrees, else of the nearest month on the side of the tense in which it does. */
  static Stamp dayAndWeekday(int day, int weekday, LocalDate anchor, Tense tense) {
    for (int i = 0; i < 24; i++) {
      LocalDate month = anchor.plusMonths(tense == Tense.PAST ? -i : i);
      Stamp stamp = Stamp.day(month.getYear(), month.getMonthValue(), day);
      if (stamp != null && stamp.day().getDayOfWeek().getValue() == weekday) {
        return stamp;
      }
    }
    return dayOfMonth(day, anchor, tense == Tense.PAST ? -1 : 1);
  }

  /** "Last", "this" or "next" with a bare time: -1, 0, 1. */
  static Stamp relative(Node node, int which, LocalDate anchor) {
    boolean weekday = node.op().equals("weekday");
    if (which == 0) {
      return weekday ? Stamp.day(anchor.with(DayOfWeek.of(Numbers.whole(node.arg(0))))) : in(node, anchor.getYear());
    }
    if (weekday && which > 0) {
      return Stamp.day(anchor.plusWeeks(1).with(DayOfWeek.of(Numbers.whole(node.arg(0)))));
    }
    Stamp near = near(node, anchor, which < 0 ? Tense.PAST : Tense.FUTURE);
    if (near != null && !near.day().isAfter(anchor) && !near.last().isBefore(anchor)) {
      return near(node, which < 0 ? near.day().minusDays(1) : near.last().plusDays(1), which < 0 ? Tense.PAST : Tense.FUTURE);
    }
    return near;
  }

  /** The value where no date says which year is meant. */
  static Stamp open(Node node) {
    Object arg = node.arg(0);
    return switch (node.op()) {
      case "month" -> Stamp.open(Grain.MONTH, "XXXX-" + Stamp.two(Numbers.whole(arg)));
      case "md", "mdon" -> Stamp.open(Grain.DAY, "XXXX-" + Stamp.two(Numbers.whole(arg)) + "-" + Stamp.two(Numbers.whole(node.arg(1))));
      case "weekday" -> Stamp.open(Grain.DAY, "XXXX-WXX-" + arg);
      case "dom" -> Stamp.open(Grain.DAY, "XXXX-XX-" + Stamp.two(Numbers.whole(arg)));
      case "season" -> Stamp.open(Grain.SEASON, "XXXX-" + arg);
      case "quarter" -> Stamp.open(Grain.QUARTER, "XXXX-Q" + arg);
      case "half" -> Stamp.open(Grain.HALF, "XXXX-H" + arg);
      case "week" -> Stamp.open(Grain.WEEK, "XXXX-W" + Stamp.two(Numbers.whole(arg)));
      default -> Stamp.open(Grain.DAY, Feasts.open((String) arg));
    };
  }
}
