package org.hearsay.reading.check;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Span;
import org.hearsay.reading.quantity.Tokens;

/** An age against the year of birth and the year of an event, all in one sentence. */
final class Ages {
  private static final int NEAR = 12;

  private Ages() {}

  /** An age: its value, first token and after its last. */
  private record Age(int value, int from, int to) {}

  static void check(Sentence s, List<Check> out) {
    Age age = onlyAge(s);
    if (age == null || s.has(CheckRole.KIN)) {
      return;
    }
    CalendarDate birth = null;
    CalendarDate event = null;
    Tokens t = s.tokens;
    for (int at = 0; at < t.size(); at++) {
      if (t.is(at, "born") && birth == null) {
        birth = dateAfter(s, at);
      } else if (t.is(at, "(")) {
        CalendarDate first = CalendarDate.at(s, at + 1);
        CalendarDate last = first != null && t.isDash(first.to()) ? CalendarDate.at(s, first.to() + 1) : null;
        if (last != null && (t.is(age.from() - 1, "died") || has(t, "died"))) {
          birth = first;
          event = last;
        }
      }
    }
    event = event != null || birth == null ? event : onlyOther(s, birth);
    if (birth != null && event != null && Math.min(Math.abs(event.from() - age.to()), Math.abs(age.from() - event.to())) <= NEAR) {
      add(s, age, birth, event, out);
    }
  }

  private static boolean has(Tokens t, String word) {
    for (int at = 0; at < t.size(); at++) {
      if (t.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /** The date within a few words after a verb. */
  static CalendarDate dateAfter(Sentence s, int verb) {
    for (int at = verb + 1; at <= verb + 5; at++) {
      CalendarDate date = CalendarDate.at(s, at);
      if (date != null) {
        return date;
      }
      if (s.tokens.is(at, ",") && at > verb + 1) {
        return null;
      }
    }
    return null;
  }

  /** The one other date with a year that the sentence has, or null. */
  private static CalendarDate onlyOther(Sentence s, CalendarDate birth) {
    CalendarDate found = null;
    int at = 0;
    while (at < s.tokens.size()) {
      CalendarDate date = at >= birth.from() && at < birth.to() ? null : CalendarDate.at(s, at);
      if (date != null) {
        if (found != null || s.tokens.is(date.from() - 1, "since") || s.tokens.is(date.from() - 1, "until")) {
          return null;
        }
        found = date;
      }
      at = date == null ? at + 1 : date.to();
    }
    return found;
  }

  private static Age onlyAge(Sentence s) {
    Age found = null;
    for (int at = 0; at < s.tokens.size(); at++) {
      if (s.tokens.isDigits(at) && s.tokens.raw(at).length() <= 3 && s.tokens.raw(at).indexOf('.') < 0 && s.tokens.raw(at).indexOf(',') < 0) {
        Age age = age(s.tokens, at);
        if (age != null && found != null) {
          return null;
        }
        found = age == null ? found : age;
      }
    }
    return found;
  }

  private static Age age(Tokens t, int at) {
    boolean aged = t.is(at - 1, "aged") || t.is(at - 1, "age") || t.is(at - 1, "of") && t.is(at - 2, "age");
    boolean hyphen = t.isDash(at + 1) && t.is(at + 2, "year") && t.isDash(at + 3) && t.is(at + 4, "old");
    boolean old = t.is(at + 1, "years") && t.is(at + 2, "old");
    boolean when = t.is(at - 1, "was") && t.is(at + 1, "when");
    int value = Integer.parseInt(t.raw(at));
    return value <= 120 && (aged || hyphen || old || when) ? new Age(value, at, hyphen ? at + 5 : old ? at + 3 : at + 1) : null;
  }

  private static void add(Sentence s, Age age, CalendarDate birth, CalendarDate event, List<Check> out) {
    int years = event.year() - birth.year();
    boolean full = birth.day() > 0 && event.day() > 0;
    boolean reached = full && new CalendarDate(0, 1, 1, event.month(), event.day()).compare(new CalendarDate(0, 1, 1, birth.month(), birth.day())) >= 0;
    int most = full && !reached ? years - 1 : years;
    int least = full ? most : years - 1;
    if (years < 0) {
      return;
    }
    boolean holds = least <= age.value() && age.value() <= most;
    String range = least == most ? String.valueOf(most) : least + " or " + most;
    String told = "Somebody born in " + birth.year() + " was " + range + " years old in " + event.year()
        + (holds ? ", as the text says." : ", but the text says " + age.value() + ".");
    List<Span> evidence = new ArrayList<>(List.of(s.span(age.from(), age.to()), s.span(birth.from(), birth.to()), s.span(event.from(), event.to())));
    out.add(Finding.of(Check.Kind.AGE, holds ? Verdict.HOLDS : Verdict.FAILS, told, evidence));
  }
}
