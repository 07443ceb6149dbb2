package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Tokens;

/** "4 of the 12 seats (33 percent)", "a third of the 12 seats, or 4", "40 percent (12 of 30)": a share against its counts. */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /** "A third" is said of what is near one; percentages are held to their written places. */
  private static final BigDecimal LOOSE = BigDecimal.valueOf(4);
  private static final int GAP = 4;

  private Shares() {}

  static void check(Sentence s, List<Check> out) {
    for (int i = 0; i + 2 < s.figures.size(); i++) {
      Figure a = s.figures.get(i);
      Figure b = s.figures.get(i + 1);
      Figure c = s.figures.get(i + 2);
      if (a.isCount() && b.isCount() && isShare(c) && of(s, a, b) && apposed(s, b, c)) {
        add(s, c, a, b, out);
      } else if (isShare(a) && b.isCount() && c.isCount() && apposed(s, a, b) && of(s, b, c)) {
        add(s, a, b, c, out);
      } else if (isShare(a) && b.isCount() && c.isCount() && of(s, a, b) && restated(s, b, c)) {
        add(s, a, c, b, out);
      }
    }
    for (int i = 0; i + 1 < s.figures.size(); i++) {
      outOf(s, s.figures.get(i), s.figures.get(i + 1), out);
    }
  }

  private static boolean isShare(Figure figure) {
    return figure.quantity().value() != null && (figure.is(Kind.FRACTION) || figure.is(Kind.PERCENT) && "%".equals(figure.unit()))
        && figure.value().signum() > 0;
  }

  /** "4 of the 12", "30 of 120", "a third of the 12", "9 boats out of 12". */
  private static boolean of(Sentence s, Figure part, Figure whole) {
    int gap = whole.from() - part.to();
    Tokens t = s.tokens;
    if (gap < 1 || gap > GAP) {
      return false;
    }
    int last = whole.from() - 1;
    boolean determiner = t.is(last, "the") || t.is(last, "its") || t.is(last, "their") || t.is(last, "all");
    return t.is(determiner ? last - 1 : last, "of");
  }

  /** A bracket, or a comma or dash with "or", right after the noun. */
  private static boolean apposed(Sentence s, Figure one, Figure other) {
    Tokens t = s.tokens;
    int last = other.from() - 1;
    boolean bracket = t.is(last, "(");
    boolean or = t.is(last, "or") && (t.is(last - 1, ",") || t.isDash(last - 1));
    int mark = bracket ? last : last - 1;
    return (bracket || or) && nounOnly(s, one.to(), mark);
  }

  private static boolean restated(Sentence s, Figure whole, Figure part) {
    int last = part.from() - 1;
    Tokens t = s.tokens;
    boolean comma = t.is(last, ",") && part.exact() && (part.unit() == null || s.words.isPerson(part.unit())) && closes(t, part);
    return apposed(s, whole, part) && !wholeAgain(t, part) || comma && nounOnly(s, whole.to(), last) && !wholeAgain(t, part);
  }

  private static boolean wholeAgain(Tokens t, Figure part) {
    return t.is(part.to(), "of") || t.is(part.to(), "percent") || t.is(part.to(), "in");
  }

  private static boolean closes(Tokens t, Figure part) {
    return t.is(part.to(), ",") || t.is(part.to() + 1, ",") || t.is(part.to(), ".") || t.is(part.to() + 1, ".");
  }

  private static boolean nounOnly(Sentence s, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!s.tokens.isWord(at) || s.has(CheckRole.BLOCK, at, at + 1)) {
        return false;
      }
    }
    return to >= from && to - from <= GAP;
  }

  /** "45 out of 60 delegates (75%)": the first figure is the fraction itself. */
  private static void outOf(Sentence s, Figure fraction, Figure share, List<Check> out) {
    if (fraction.is(Kind.FRACTION) && share.is(Kind.PERCENT) && isShare(share) && fraction.quantity().value() != null && apposed(s, fraction, share)
        && (s.tokens.isDigits(fraction.from()) || s.tokens.isDigits(fraction.to() - 1))) {
      BigDecimal real = fraction.value().multiply(HUNDRED);
      String said = "\"" + fraction.span().of(s.text) + "\" is " + Finding.told(real.setScale(1, RoundingMode.HALF_UP)) + " percent";
      judge(s, real, share, said, out, fraction, share);
    }
  }

  private static void add(Sentence s, Figure share, Figure part, Figure whole, List<Check> out) {
    if (part.quantity().value() == null || whole.quantity().value() == null || whole.value().signum() <= 0
        || part.value().compareTo(whole.value()) > 0 && !part.exact()) {
      return;
    }
    BigDecimal real = part.value().multiply(HUNDRED).divide(whole.value(), MathContext.DECIMAL64);
    String said = Finding.told(part.value()) + " of " + Finding.told(whole.value()) + " is " + Finding.told(real.setScale(1, RoundingMode.HALF_UP))
        + " percent";
    if (part.exact() && whole.exact()) {
      judge(s, real, share, said, out, share, part, whole);
    }
  }

  private static void judge(Sentence s, BigDecimal real, Figure share, String said, List<Check> out, Figure... evidence) {
    boolean percent = share.is(Kind.PERCENT);
    BigDecimal told = percent ? share.value() : share.value().multiply(HUNDRED);
    BigDecimal slack = percent ? BigDecimal.ONE.movePointLeft(Precision.decimals(share.span().of(s.text))) : LOOSE;
    boolean holds = real.subtract(told).abs().compareTo(slack) <= 0;
    if (holds) {
      out.add(Finding.of(Check.Kind.SHARE, Verdict.HOLDS, said + ", as the text says.", evidence));
    } else if (share.exact()) {
      out.add(Finding.of(Check.Kind.SHARE, Verdict.FAILS, said + ", but the text says " + share.span().of(s.text) + ".", evidence));
    }
  }
}
