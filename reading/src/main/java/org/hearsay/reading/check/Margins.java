package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Tokens;

/** "By 18 points (58 percent to 40 percent)" and "rose 3.5 points, or 0.2 percent, to 2,173.6": how polls and markets are told. */
final class Margins {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Margins() {}

  static void check(Sentence s, List<Check> out) {
    for (int i = 0; i + 2 < s.figures.size(); i++) {
      Figure a = s.figures.get(i);
      Figure b = s.figures.get(i + 1);
      Figure c = s.figures.get(i + 2);
      if (a.exact() && b.exact() && c.exact()) {
        lead(s, a, b, c, out);
        move(s, a, b, c, out);
      }
    }
  }

  /** Both shares are rounded, and the margin may have been taken before they were: one point more or less is no fault. */
  private static void lead(Sentence s, Figure margin, Figure high, Figure low, List<Check> out) {
    Tokens t = s.tokens;
    boolean points = "points".equals(margin.unit()) || "pp".equals(margin.unit());
    boolean bracket = t.is(high.from() - 1, "(") && high.from() - 1 - margin.to() <= 1 && t.is(high.to(), "to") && low.from() == high.to() + 1
        && t.is(low.to(), ")");
    if (points && bracket && high.is(Kind.PERCENT) && low.is(Kind.PERCENT)) {
      BigDecimal real = high.value().subtract(low.value());
      boolean holds = real.abs().subtract(margin.value().abs()).abs().compareTo(BigDecimal.ONE) <= 0;
      String said = Finding.told(high.value()) + " - " + Finding.told(low.value()) + " = " + Finding.told(real);
      out.add(Finding.of(Check.Kind.CHANGE, holds ? Verdict.HOLDS : Verdict.FAILS,
          said + (holds ? ", near to what the text says." : ", but the text says " + Finding.told(margin.value()) + " points."), margin, high, low));
    }
  }

  private static void move(Sentence s, Figure step, Figure percent, Figure to, List<Check> out) {
    Tokens t = s.tokens;
    boolean up = s.has(CheckRole.UP, step.from() - 2, step.from());
    boolean down = s.has(CheckRole.DOWN, step.from() - 2, step.from());
    boolean or = t.is(percent.from() - 1, "or") && t.is(percent.from() - 2, ",") && percent.from() - 2 - step.to() <= 1;
    boolean led = t.is(percent.to(), ",") && t.is(percent.to() + 1, "to") && to.from() == percent.to() + 2;
    boolean kinds = percent.is(Kind.PERCENT) && "%".equals(percent.unit()) && to.quantity().kind() == step.quantity().kind() && !step.is(Kind.PERCENT);
    BigDecimal before = up ? to.value().subtract(step.value()) : to.value().add(step.value());
    if (up == down || !or || !led || !kinds || before.signum() <= 0) {
      return;
    }
    BigDecimal real = step.value().multiply(HUNDRED).divide(before, MathContext.DECIMAL64);
    BigDecimal slack = BigDecimal.ONE.movePointLeft(Precision.decimals(percent.span().of(s.text).replace("%", "")))
        .add(Precision.of(s.text, step).add(Precision.of(s.text, to)).multiply(HUNDRED).divide(before, MathContext.DECIMAL64));
    boolean holds = real.subtract(percent.value()).abs().compareTo(slack) <= 0;
    String said = Finding.told(step.value()) + " of " + Finding.told(before) + " is " + Finding.told(real.setScale(2, RoundingMode.HALF_UP)) + " percent";
    out.add(Finding.of(Check.Kind.CHANGE, holds ? Verdict.HOLDS : Verdict.FAILS,
        said + (holds ? ", as the text says." : ", but the text says " + Finding.told(percent.value()) + " percent."), step, percent, to));
  }
}
