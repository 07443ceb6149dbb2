package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Tokens;

/** "Rose 20 percent to 60 from 50", "rose by 30 to 150 from 120", "rose 5 percentage points to 61 percent from 56". */
final class Changes {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** "By a third" is said of what is near one. */
  private static final BigDecimal LOOSE = BigDecimal.valueOf(4);
  private static final int NEAR = 14;

  private Changes() {}

  static void check(Sentence s, List<Check> out) {
    Figure to = only(s, "to");
    Figure from = only(s, "from");
    boolean up = s.has(CheckRole.UP);
    if (to == null || from == null || up == s.has(CheckRole.DOWN) || Math.abs(to.from() - from.from()) > NEAR || !alike(to, from)
        || from.value().signum() <= 0 || from.is(Kind.FRACTION) || to.value().signum() < 0) {
      return;
    }
    Figure step = step(s, to, from);
    if (step == null || step.quantity().value() == null) {
      return;
    }
    boolean points = step.is(Kind.PERCENT) && "pp".equals(step.unit());
    boolean percents = to.is(Kind.PERCENT);
    if (step.is(Kind.FRACTION) && s.tokens.is(step.from() - 1, "by") && !percents) {
      percent(s, step, from, to, up, out);
    } else if (step.is(Kind.PERCENT) && !points && !percents) {
      percent(s, step, from, to, up, out);
    } else if (points ? percents : step.quantity().kind() == to.quantity().kind() && alike(step, to) && !percents) {
      difference(s, step, from, to, up, out);
    }
  }

  /** The one figure that a preposition leads to, words such as "about" between; null if there are several. */
  private static Figure only(Sentence s, String preposition) {
    Figure found = null;
    Tokens t = s.tokens;
    for (Figure figure : s.figures) {
      boolean led = t.is(figure.from() - 1, preposition) || t.is(figure.from() - 2, preposition) && !s.inFigure(figure.from() - 1)
          && !figure.exact();
      if (led && figure.quantity().value() != null) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  private static boolean alike(Figure one, Figure other) {
    boolean bare = one.isCount() && (one.unit() == null || other.unit() == null);
    return one.quantity().kind() == other.quantity().kind() && (bare || Objects.equals(one.unit(), other.unit()))
        || one.isCount() && one.unit() == null && !other.is(Kind.ORDINAL) || other.isCount() && other.unit() == null && !one.is(Kind.ORDINAL);
  }

  /** The size of the change: the only percentage beside the two, or the only figure after "by" or a verb of change. */
  private static Figure step(Sentence s, Figure to, Figure from) {
    Figure found = null;
    for (Figure figure : s.figures) {
      boolean other = figure != to && figure != from;
      if (other && led(s, figure)) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    if (found == null) {
      return null;
    }
    boolean between = found.from() > Math.min(to.from(), from.from()) && found.from() < Math.max(to.from(), from.from());
    int distance = Math.min(Math.abs(found.from() - to.to()), Math.abs(found.from() - from.to()));
    distance = Math.min(distance, Math.min(Math.abs(found.to() - to.from()), Math.abs(found.to() - from.from())));
    return between || distance <= 7 ? found : null;
  }

  private static boolean led(Sentence s, Figure figure) {
    Tokens t = s.tokens;
    if (t.is(figure.from() - 1, "by")) {
      return true;
    }
    int before = figure.is(Kind.PERCENT) ? figure.from() - 3 : figure.from() - 1;
    int after = figure.is(Kind.PERCENT) ? figure.to() + 2 : figure.to();
    boolean or = figure.is(Kind.PERCENT) && t.is(figure.from() - 1, "or");
    return or || moves(s, before, figure.from()) || moves(s, figure.to(), after);
  }

  private static boolean moves(Sentence s, int from, int to) {
    return s.has(CheckRole.UP, from, to) || s.has(CheckRole.DOWN, from, to);
  }

  private static void percent(Sentence s, Figure step, Figure from, Figure to, boolean up, List<Check> out) {
    BigDecimal half = Precision.of(s.text, to);
    BigDecimal other = Precision.of(s.text, from);
    BigDecimal low = change(to.value().subtract(half), from.value().add(other));
    BigDecimal high = change(to.value().add(half), from.value().subtract(other).max(new BigDecimal("0.0001")));
    BigDecimal size = step.is(Kind.FRACTION) ? step.value().multiply(HUNDRED) : step.value();
    BigDecimal told = up ? size : size.abs().negate();
    BigDecimal place = step.is(Kind.FRACTION) ? LOOSE : BigDecimal.ONE.movePointLeft(Precision.decimals(step.span().of(s.text).replace("%", "")));
    boolean may = low.subtract(place).compareTo(told) <= 0 && told.compareTo(high.add(place)) <= 0;
    BigDecimal real = change(to.value(), from.value());
    boolean holds = real.subtract(told).abs().compareTo(place) <= 0;
    String said = said(from, to, real.setScale(1, RoundingMode.HALF_UP)) + " percent";
    add(holds, may, said, (up ? "a rise of " : "a fall of ") + Finding.told(size.abs().setScale(1, RoundingMode.HALF_UP)) + " percent", out, step, from, to);
  }

  private static String said(Figure from, Figure to, BigDecimal real) {
    return "From " + Finding.told(from.value()) + " to " + Finding.told(to.value()) + " is " + (real.signum() < 0 ? "a fall" : "a rise") + " of "
        + Finding.told(real.abs());
  }

  private static BigDecimal change(BigDecimal to, BigDecimal from) {
    return to.subtract(from).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
  }

  private static void difference(Sentence s, Figure step, Figure from, Figure to, boolean up, List<Check> out) {
    BigDecimal real = to.value().subtract(from.value());
    BigDecimal told = up ? step.value() : step.value().negate();
    BigDecimal slack = Precision.of(s.text, to).add(Precision.of(s.text, from)).add(Precision.of(s.text, step));
    boolean whole = to.isCount() && to.value().scale() <= 0 && to.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    BigDecimal off = real.subtract(told).abs();
    boolean may = !whole && off.compareTo(slack) <= 0;
    boolean holds = off.compareTo(may ? Precision.of(s.text, step) : BigDecimal.ZERO) <= 0;
    add(holds, may, said(from, to, real), (up ? "a rise of " : "a fall of ") + Finding.told(step.value()), out, step, from, to);
  }

  /** What only rounding can explain, nobody can tell. */
  private static void add(boolean holds, boolean may, String said, String told, List<Check> out, Figure... evidence) {
    boolean exact = true;
    for (Figure figure : evidence) {
      exact &= figure.exact();
    }
    if (holds) {
      out.add(Finding.of(Check.Kind.CHANGE, Verdict.HOLDS, said + ", as the text says.", evidence));
    } else if (exact) {
      out.add(Finding.of(Check.Kind.CHANGE, may ? Verdict.CANNOT_TELL : Verdict.FAILS,
          said + ", but the text says " + told + (may ? ", which rounding may explain." : "."), evidence));
    }
  }
}
