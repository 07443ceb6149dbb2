package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.reading.quantity.Tokens;

/** Parts against their whole in running text. Only exact counts fail, and only where nobody can have been counted twice. */
final class Sums {
  private static final int REACH = 10;

  private Sums() {}

  static void check(Sentence s, List<Check> out) {
    Tokens t = s.tokens;
    for (int at = 0; at < t.size(); at++) {
      if (s.words.is(t.lower(at), CheckRole.INCLUDING)) {
        including(s, at + 1, out);
      } else if (t.is(at, "among") && t.is(at + 1, "them") || t.is(at, "of") && t.is(at + 1, "whom") && t.is(at - 1, ",")) {
        including(s, at + 2, out);
      } else if (t.is(at, "(") || t.is(at, ":") || t.isDash(at) && !t.touches(at) && !t.touches(at - 1)) {
        apposed(s, at, out);
      }
    }
    for (Figure figure : s.figures) {
      if (figure.isCount() && figure.exact()) {
        ofThe(s, figure, out);
        inAll(s, figure, out);
      }
    }
  }

  /** "Killed 14 people, including 9 police": the list need not be complete. */
  private static void including(Sentence s, int from, List<Check> out) {
    PartList list = PartList.at(s, from);
    list.dropSubject();
    if (list.parts.isEmpty() || !list.exact()) {
      return;
    }
    Figure whole = wholeBefore(s, from - 1, list);
    if (whole == null || !whole.exact()) {
      return;
    }
    int order = list.sum().compareTo(whole.value());
    boolean single = list.parts.stream().anyMatch(p -> p.value().compareTo(whole.value()) > 0);
    String sum = told(list);
    if (order <= 0) {
      out.add(finding(Verdict.HOLDS, sum + ", which is not more than the " + Finding.told(whole.value()) + " of the text.", whole, list));
    } else if (single || list.excluding(false)) {
      out.add(finding(Verdict.FAILS, sum + ", which is more than the " + Finding.told(whole.value()) + " of the text.", whole, list));
    } else {
      out.add(finding(Verdict.CANNOT_TELL,
          sum + ", which is more than the " + Finding.told(whole.value()) + " of the text, unless some are counted twice.", whole, list));
    }
  }

  private static String told(PartList list) {
    return list.parts.size() == 1 ? Finding.told(list.sum()) : Finding.sum(list.values(), list.sum());
  }

  private static Figure wholeBefore(Sentence s, int before, PartList list) {
    for (int i = s.figures.size() - 1; i >= 0; i--) {
      Figure figure = s.figures.get(i);
      boolean near = figure.to() <= before && before - figure.to() <= REACH;
      if (near && figure.isCount() && (figure.unit() == null || !figure.unit().isEmpty()) && list.fits(figure)) {
        return figure.quantity().value() == null ? null : figure;
      }
    }
    return null;
  }

  /** "14 people (9 women and 5 men)", "20 dead: 12 soldiers, 5 policemen and 3 civilians": the list is complete. */
  private static void apposed(Sentence s, int mark, List<Check> out) {
    Tokens t = s.tokens;
    PartList list = PartList.at(s, mark + 1);
    if (list.parts.size() < 2 || !list.exact() || s.at(mark + 1) == null) {
      return;
    }
    boolean closed = t.is(mark, "(") ? t.is(list.end, ")") : t.is(mark, ":") ? ends(t, list.end) : t.isDash(list.end) || ends(t, list.end);
    Figure whole = t.is(mark, ":") ? onlyBefore(s, mark) : null;
    for (Figure figure : s.figures) {
      boolean near = figure.to() <= mark && mark - figure.to() <= 4 && figure.isCount() && !s.has(CheckRole.BLOCK, figure.to(), mark);
      whole = near ? figure : whole;
    }
    if (closed && whole != null && whole.exact() && list.fits(whole)) {
      complete(whole, list, list.excluding(true), out);
    }
  }

  /** The only figure before a colon, whatever stands between: "Twelve people were hurt in the crash:". */
  private static Figure onlyBefore(Sentence s, int mark) {
    Figure first = s.figures.get(0);
    return first.isCount() && first.to() <= mark && s.figures.size() > 1 && s.figures.get(1).from() > mark ? first : null;
  }

  private static boolean ends(Tokens t, int at) {
    return at >= t.size() || t.is(at, ".") && at >= t.size() - 2;
  }

  private static void complete(Figure whole, PartList list, boolean excluding, List<Check> out) {
    int order = list.sum().compareTo(whole.value());
    String sum = told(list);
    if (order == 0) {
      out.add(finding(Verdict.HOLDS, sum + ", as the text says.", whole, list));
    } else if (order < 0 || excluding) {
      out.add(finding(Verdict.FAILS, sum + ", but the text says " + Finding.told(whole.value()) + ".", whole, list));
    } else {
      out.add(finding(Verdict.CANNOT_TELL,
          sum + ", but the text says " + Finding.told(whole.value()) + "; some may be counted twice.", whole, list));
    }
  }

  /** "Of the 12 seats, 7 went to the Harbour Party and 5 to the Hill Party." */
  private static void ofThe(Sentence s, Figure whole, List<Check> out) {
    Tokens t = s.tokens;
    int of = t.is(whole.from() - 1, "the") || t.is(whole.from() - 1, "its") || t.is(whole.from() - 1, "their") ? whole.from() - 2 : whole.from() - 1;
    if (!t.is(of, "of") || of > 0 && !t.is(of - 1, ",") && !t.is(of - 1, ";")) {
      return;
    }
    PartList list = PartList.at(s, t.size());
    boolean complete = false;
    boolean split = true;
    for (Figure part : s.figures) {
      boolean same = part.from() >= whole.to() && (part.unit() == null || part.unit().equals(whole.unit())) && part.isCount();
      if (same && begins(t, part.from() - 1)) {
        complete |= t.is(part.from() - 1, "remaining") || t.is(part.from() - 1, "other");
        split &= list.parts.isEmpty() || s.has(CheckRole.SPLIT, part.to(), part.to() + 1);
        list.parts.add(part);
      } else if (part.from() >= whole.to() && part.isCount()) {
        return;
      }
    }
    if (list.parts.isEmpty() || !list.exact()) {
      return;
    }
    int order = list.sum().compareTo(whole.value());
    if (complete || order == 0 && list.parts.size() > 1 || order > 0) {
      complete(whole, list, complete || split, out);
    }
  }

  private static boolean begins(Tokens t, int before) {
    for (String word : new String[] {",", ";", "and", "only", "just", "but", "while", "remaining", "other"}) {
      if (t.is(before, word)) {
        return true;
      }
    }
    return false;
  }

  /** "Nine officers and four clerks were dismissed, 13 in all." */
  private static void inAll(Sentence s, Figure whole, List<Check> out) {
    Tokens t = s.tokens;
    boolean after = t.is(whole.to(), "in") && (t.is(whole.to() + 1, "all") || t.is(whole.to() + 1, "total")) || t.is(whole.to(), "altogether");
    boolean before = t.is(whole.from() - 1, "of") && t.is(whole.from() - 2, "total") && t.is(whole.from() - 3, "a") && t.is(whole.from() - 4, ",");
    if (!after && !before || after && !t.is(whole.from() - 1, ",") && !t.isDash(whole.from() - 1)) {
      return;
    }
    PartList list = PartList.at(s, t.size());
    List<Figure> others = new ArrayList<>();
    for (Figure part : s.figures) {
      if (part.to() <= whole.from()) {
        (part.isCount() ? list.parts : others).add(part);
      }
    }
    boolean clean = others.isEmpty() && list.parts.size() > 1 && list.exact() && whole.unit() == null;
    if (clean && sameThing(s, list)) {
      complete(whole, list, list.excluding(true) || list.sum().compareTo(BigDecimal.ZERO) > 0 && !mixed(s, list), out);
    }
  }

  /** All persons, or all the same noun, or none. */
  private static boolean sameThing(Sentence s, PartList list) {
    boolean people = list.parts.stream().allMatch(p -> p.unit() == null || s.words.isPerson(p.unit()));
    return people || list.parts.stream().map(Figure::unit).filter(u -> u != null).distinct().count() == 1;
  }

  /** Nouns of which one can be among the other: women and students. */
  private static boolean mixed(Sentence s, PartList list) {
    return list.parts.stream().map(p -> p.unit() == null ? "-" : String.valueOf(s.words.value(p.unit(), CheckRole.PERSON)))
        .map(g -> g.substring(0, Math.max(0, g.indexOf('/')))).distinct().count() > 1;
  }

  private static Check finding(Verdict verdict, String told, Figure whole, PartList list) {
    List<Figure> all = new ArrayList<>(list.parts);
    all.add(whole);
    return Finding.of(Check.Kind.SUM, verdict, told, all.toArray(new Figure[0]));
  }
}
