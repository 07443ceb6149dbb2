package org.hearsay.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Steps on the calendar by a length: the result is as fine as the length's finest unit, as TIMEX3 has it ("two years ago": 2012). */
final class Shifts {

  private Shifts() {}

  /** The moment or the day after a length that begins at a stamp. */
  static Stamp end(Stamp stamp, Length length) {
    Stamp end = moved(stamp, length, 1);
    boolean days = end != null && length.grain().compareTo(Grain.HOUR) < 0;
    return days ? Stamp.day(byParts(stamp.day(), length)) : end;
  }

  private static LocalDate byParts(LocalDate from, Length length) {
    LocalDate day = from;
    for (Length.Part part : length.parts()) {
      day = moved(day, part.unit(), Double.parseDouble(part.amount()));
    }
    return day;
  }

  /** A stamp moved, or null where the calendar has no such day. */
  static Stamp moved(Stamp stamp, Length length, int sign) {
    LocalDate day = stamp.day();
    Grain grain = length.grain();
    try {
      double days = 0;
      for (Length.Part part : length.parts()) {
        double amount = sign * Double.parseDouble(part.amount());
        if (part.unit().compareTo(Grain.HOUR) >= 0) {
          days += amount * hours(part.unit()) / 24;
        } else {
          day = moved(day, part.unit(), amount);
        }
      }
      if (grain.compareTo(Grain.HOUR) >= 0) {
        return ofClock(stamp, day, days);
      }
      // what is told from a day by months or years stays as fine as that day where the text names one
      return Stamp.holding(grain == Grain.PART ? Grain.DAY : finer(length), day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "A year and a half ago" tells a month. */
  private static Grain finer(Length length) {
    Length.Part last = length.parts().get(length.parts().size() - 1);
    boolean half = last.unit() == Grain.YEAR && last.amount().endsWith(".5");
    return half ? Grain.MONTH : length.grain();
  }

  private static Stamp ofClock(Stamp stamp, LocalDate day, double days) {
    if (!stamp.tail().startsWith("T") || stamp.tail().length() < 6) {
      return Math.abs(days) < 1 ? Stamp.day(day) : Stamp.day(day.plusDays((long) Math.floor(days)));
    }
    int minutes = Integer.parseInt(stamp.tail().substring(1, 3)) * 60 + Integer.parseInt(stamp.tail().substring(4, 6));
    long all = minutes + Math.round(days * 24 * 60);
    long rest = Math.floorMod(all, 24 * 60);
    return new Stamp(Grain.MINUTE, day.plusDays(Math.floorDiv(all, 24 * 60)), "T" + Stamp.two((int) rest / 60) + ":" + Stamp.two((int) rest % 60), null);
  }

  private static double hours(Grain grain) {
    return grain == Grain.HOUR ? 1 : grain == Grain.MINUTE ? 1 / 60.0 : 1 / 3600.0;
  }

  private static LocalDate moved(LocalDate day, Grain unit, double amount) {
    return switch (unit) {
      case MILLENNIUM -> day.plusYears(Math.round(1000 * amount));
      case CENTURY -> day.plusYears(Math.round(100 * amount));
      case DECADE -> day.plusYears(Math.round(10 * amount));
      case YEAR, FISCAL -> day.plusMonths(Math.round(12 * amount));
      case HALF -> day.plusMonths(Math.round(6 * amount));
      case QUARTER, SEASON -> day.plusMonths(Math.round(3 * amount));
      case MONTH -> amount == Math.rint(amount) ? day.plusMonths((long) amount) : day.plusDays(Math.round(30.5 * amount));
      case FORTNIGHT -> day.plusWeeks(Math.round(2 * amount));
      case WEEK, WEEKEND -> day.plusDays(Math.round(7 * amount));
      default -> day.plusDays(Math.round(amount));
    };
  }
}
