package org.hearsay.reading.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Span;
import org.hearsay.reading.quantity.Tokens;

/** "Sunday, March 9, 2014": the weekday against the date. Only where the text writes the year: a year that was concluded may be the error. */
final class Weekdays {
  /** First whole year of the Gregorian calendar in Britain and its colonies (Calendar (New Style) Act 1750). */
  private static final int FIRST_YEAR = 1753;

  private Weekdays() {}

  static void check(Sentence s, List<Check> out) {
    Tokens t = s.tokens;
    for (int at = 0; at < t.size(); at++) {
      String day = t.isCapital(at) ? s.words.value(t.lower(at), CheckRole.WEEKDAY) : null;
      if (day != null) {
        int next = at + 1;
        while (next < at + 4 && (t.is(next, ".") || t.is(next, ",") || t.is(next, "("))) {
          next++;
        }
        CalendarDate date = CalendarDate.at(s, next);
        if (date != null && date.day() > 0 && date.year() >= FIRST_YEAR) {
          add(s, at, date, DayOfWeek.of(Integer.parseInt(day)), out);
        }
      }
    }
  }

  private static void add(Sentence s, int at, CalendarDate date, DayOfWeek written, List<Check> out) {
    List<Span> evidence = new ArrayList<>(List.of(s.span(at, at + 1), s.span(date.from(), date.to())));
    String told = s.span(date.from(), date.to()).of(s.text);
    try {
      DayOfWeek right = LocalDate.of(date.year(), date.month(), date.day()).getDayOfWeek();
      out.add(right == written
          ? Finding.of(Check.Kind.WEEKDAY, Verdict.HOLDS, told + " was a " + name(right) + ", as the text says.", evidence)
          : Finding.of(Check.Kind.WEEKDAY, Verdict.FAILS, told + " was a " + name(right) + ", but the text says " + name(written) + ".", evidence));
    } catch (DateTimeException e) {
      out.add(Finding.of(Check.Kind.WEEKDAY, Verdict.FAILS, "There is no such day as " + told + ".", evidence));
    }
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
