package org.hearsay.reading.check;

import java.util.BitSet;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.quantity.Tokens;

/** "From 2014 to 2012": a stretch of time that ends before it begins. */
final class DateOrders {

  private DateOrders() {}

  static void check(Sentence s, List<Check> out) {
    Tokens t = s.tokens;
    int born = -1;
    for (int at = 0; at < t.size(); at++) {
      if (t.is(at, "from")) {
        pair(s, at + 1, "to until till through", out);
      } else if (t.is(at, "between")) {
        pair(s, at + 1, "and", out);
      } else if (t.is(at, "(")) {
        life(s, at + 1, out);
      } else if (t.is(at, "born")) {
        born = at;
      } else if (t.is(at, "died") && born >= 0) {
        lived(s, born, at, out);
        born = -1;
      }
    }
  }

  /** Where numbers are said to rise or fall, four digits may be no years. */
  private static void pair(Sentence s, int from, String joiners, List<Check> out) {
    CalendarDate first = CalendarDate.at(s, from);
    if (first == null || !(" " + joiners + " ").contains(" " + s.tokens.lower(first.to()) + " ") || s.tokens.lower(first.to()).isEmpty()) {
      return;
    }
    CalendarDate last = CalendarDate.at(s, first.to() + 1);
    boolean numbers = first.month() == 0 && (s.has(CheckRole.UP) || s.has(CheckRole.DOWN));
    boolean before = last != null && isEra(s.tokens, last.to());
    if (last != null && !numbers && !before && (first.compare(last) <= 0 || isSafe(s, first, last))) {
      add(s, first, last, out);
    }
  }

  private static boolean isEra(Tokens t, int at) {
    return t.is(at, "bc") || t.is(at, "bce") || t.is(at, "b") || t.is(at, "levels");
  }

  /** Years that lie far apart or are all round may be other numbers. */
  private static boolean isSafe(Sentence s, CalendarDate first, CalendarDate last) {
    boolean round = first.year() % 100 == 0 && last.year() % 100 == 0;
    boolean noun = first.month() == 0 && s.tokens.isWord(last.to()) && s.tokens.lower(last.to()).endsWith("s");
    return !round && !noun && last.year() > 1500 && first.year() - last.year() < 150;
  }

  /** "(1931-1913)". */
  private static void life(Sentence s, int from, List<Check> out) {
    Tokens t = s.tokens;
    CalendarDate first = CalendarDate.at(s, from);
    if (first == null || !t.isDash(first.to())) {
      return;
    }
    CalendarDate last = CalendarDate.at(s, first.to() + 1);
    if (last != null && t.is(last.to(), ")")) {
      add(s, first, last, out);
    }
  }

  private static void lived(Sentence s, int born, int died, List<Check> out) {
    CalendarDate first = Ages.dateAfter(s, born);
    CalendarDate last = Ages.dateAfter(s, died);
    if (first != null && last != null && first.to() <= died && !s.has(CheckRole.KIN)) {
      add(s, first, last, out);
    }
  }

  private static void add(Sentence s, CalendarDate first, CalendarDate last, List<Check> out) {
    Span one = s.span(first.from(), first.to());
    Span two = s.span(last.from(), last.to());
    boolean fails = first.compare(last) > 0;
    String told = one.of(s.text) + (fails ? " is later than " + two.of(s.text) + ", but the text puts it first."
        : " is not later than " + two.of(s.text) + ", as the text has it.");
    out.add(Finding.of(Check.Kind.ORDER_OF_DATES, fails ? Verdict.FAILS : Verdict.HOLDS, told, List.of(one, two)));
  }

  /** Stretches that were found as times: a/b with both ends of the same form. */
  static void check(String text, List<Time> times, List<Check> out) {
    BitSet told = null; // the characters of what has been checked, so that many stretches cost no more than their length
    for (Time time : times) {
      int slash = time.value() == null ? -1 : time.value().indexOf('/');
      if (slash > 3 && time.value().length() == 2 * slash + 1 && Character.isDigit(time.value().charAt(0))) {
        String from = time.value().substring(0, slash);
        String to = time.value().substring(slash + 1);
        if (from.compareTo(to) > 0) {
          told = told == null ? told(out) : told;
          int next = told.nextSetBit(time.span().start());
          if (next >= 0 && next < time.span().end()) {
            continue;
          }
          out.add(Finding.of(Check.Kind.ORDER_OF_DATES, Verdict.FAILS,
              "In \"" + time.span().of(text) + "\" the end, " + to + ", lies before the beginning, " + from + ".", List.of(time.span())));
        }
      }
    }
  }

  private static BitSet told(List<Check> checks) {
    BitSet told = new BitSet();
    for (Check check : checks) {
      for (Span span : check.evidence()) {
        told.set(span.start(), span.end());
      }
    }
    return told;
  }
}
