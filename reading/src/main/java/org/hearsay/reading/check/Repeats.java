package org.hearsay.reading.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Tokens;

/** The same words before two numbers, in two sentences: "The explosion killed 14 people" and "The explosion killed 15 people". */
final class Repeats {
  private static final int LEAST = 3;
  private static final int MOST = 6;

  private final Map<String, Seen> seen = new HashMap<>();

  /** A figure and the sentence that it stands in. */
  private record Seen(Figure figure, Sentence sentence) {}

  void check(Sentence s, List<Check> out) {
    for (Figure figure : s.figures) {
      String key = figure.exact() && !figure.is(Kind.ORDINAL) && !figure.is(Kind.FRACTION) ? key(s, figure) : null;
      if (key != null) {
        Seen before = seen.putIfAbsent(key, new Seen(figure, s));
        if (before != null && before.sentence() != s) {
          compare(before, new Seen(figure, s), out);
        }
      }
    }
  }

  /** What the number tells, in words: from the last "the" before it on, or "the 12-member council"; null if that says too little. */
  private static String key(Sentence s, Figure figure) {
    Tokens t = s.tokens;
    if (t.is(figure.from() - 1, "the") && t.isDash(figure.to()) && t.isWord(figure.to() + 1) && t.isWord(figure.to() + 2)) {
      return "the - " + t.lower(figure.to() + 1) + " " + t.lower(figure.to() + 2);
    }
    int from = figure.from() - 1;
    while (from > figure.from() - MOST && from >= 0 && t.isWord(from) && !t.is(from, "the")) {
      from--;
    }
    int length = figure.from() - from;
    if (!t.is(from, "the") || length < LEAST || figure.isCount() && figure.unit() == null || s.has(CheckRole.ANOTHER, from, figure.from())) {
      return null;
    }
    boolean once = s.has(CheckRole.EVENT, from, from + 2) || isState(t, from, figure.from());
    if (!once) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    for (int at = from; at < figure.from(); at++) {
      key.append(t.lower(at)).append(' ');
    }
    return key.append(figure.quantity().kind()).append(figure.unit()).toString();
  }

  /** "The contract is worth": what is, not what happened each year. */
  private static boolean isState(Tokens t, int from, int to) {
    for (int at = from; at < to; at++) {
      if (t.is(at, "is") || t.is(at, "has") || t.is(at, "are") || t.is(at, "contains")) {
        return true;
      }
    }
    return false;
  }

  private static void compare(Seen one, Seen two, List<Check> out) {
    String first = Finding.told(one.figure().value());
    String second = Finding.told(two.figure().value());
    if (one.figure().value().compareTo(two.figure().value()) == 0) {
      out.add(Finding.of(Check.Kind.SAME_QUANTITY, Verdict.HOLDS, "The text tells " + first + " in both places.", one.figure(), two.figure()));
      return;
    }
    boolean doubt = doubtful(one.sentence()) || doubtful(two.sentence());
    String told = doubt ? "The text tells " + first + " in one place and " + second + " in another, which may be two things or two sources."
        : "The text tells " + first + " in one place and " + second + " in another.";
    out.add(Finding.of(Check.Kind.SAME_QUANTITY, doubt ? Verdict.CANNOT_TELL : Verdict.FAILS, told, one.figure(), two.figure()));
  }

  /** Words of other people, of other times and of other things, and years, make it two tellings. */
  private static boolean doubtful(Sentence s) {
    boolean year = false;
    for (int at = 0; at < s.tokens.size(); at++) {
      year |= CalendarDate.year(s, at) > 0;
    }
    return year || s.has(CheckRole.ATTRIBUTION) || s.has(CheckRole.ANOTHER) || s.has(CheckRole.WEEKDAY);
  }
}
