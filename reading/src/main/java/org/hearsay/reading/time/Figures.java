package org.hearsay.reading.time;

import java.time.LocalDate;

/** Dates whose year, month and day stand in the text as figures or names. */
final class Figures {
  /** Two figures up to this one mean years of this century: 29 is 2029, 40 is 1940. */
  private static final int PIVOT = 35;

  private Figures() {}

  static Stamp stamp(Node node, Scene scene) {
    int a = node.arg(0) == null ? -1 : Numbers.whole(node.arg(0));
    return switch (node.op()) {
      case "ymd" -> Stamp.day(full(node.arg(0)), Numbers.whole(node.arg(1)), Numbers.whole(node.arg(2)));
      case "slash" -> slash(a, Numbers.whole(node.arg(1)), node.arg(2), scene.dayFirst || ".".equals(node.arg(3)));
      case "slash2" -> new Dates(scene).stamp(slash2(a, Numbers.whole(node.arg(1)), scene.dayFirst));
      case "ym" -> month(full(node.arg(0)), Numbers.whole(node.arg(1)));
      case "year", "year2" -> year(Grain.YEAR, full(node.arg(0)));
      case "year3" -> year(Grain.YEAR, a);
      case "fiscal" -> year(Grain.FISCAL, full(node.arg(0)));
      case "decade" -> a % 10 == 0 ? year(Grain.DECADE, a < 100 ? 1900 + a : a) : year(Grain.YEAR, a < 100 ? -1 : a);
      case "century" -> year(Grain.CENTURY, (a - 1) * 100);
      case "bc" -> a < 1 || a > 9999 ? null : Stamp.open(Grain.YEAR, "BC" + Stamp.four(a));
      case "millennium" -> year(Grain.MILLENNIUM, (a - 1) * 1000);
      case "centurybc" -> a < 1 || a > 99 ? null : Stamp.open(Grain.CENTURY, "BC" + Stamp.two(a - 1));
      default -> throw new IllegalStateException("no such operation: " + node.op());
    };
  }

  /** "2008-11" is a stretch of years; "2008-03", which can be none, a month. */
  static Value years(int from, int to) {
    if (to > from % 100) {
      return Value.stretch(Stamp.four(from), Stamp.four(from / 100 * 100 + to), year(Grain.YEAR, from));
    }
    Stamp month = month(from, to);
    return month == null ? null : Value.of(month);
  }

  /** The year of two figures is the near one. */
  private static int full(Object written) {
    int year = Numbers.whole(written);
    boolean two = written instanceof String digits && digits.length() == 2;
    return two ? year + (year <= PIVOT ? 2000 : 1900) : year;
  }

  private static Stamp year(Grain grain, int year) {
    if (year < 0 || year > 9999 || year == 0 && grain == Grain.YEAR) {
      return null;
    }
    return year == 0 ? Stamp.open(grain, grain == Grain.CENTURY ? "00" : grain == Grain.DECADE ? "000" : "0") : Stamp.of(grain, LocalDate.of(year, 1, 1));
  }

  private static Stamp month(int year, int month) {
    return year < 1 || year > 9999 || month < 1 || month > 12 ? null : Stamp.of(Grain.MONTH, LocalDate.of(year, month, 1));
  }

  private static Stamp slash(int a, int b, Object year, boolean dayFirst) {
    boolean first = a > 12 || dayFirst && b <= 12;
    return first ? Stamp.day(full(year), b, a) : Stamp.day(full(year), a, b);
  }

  /** "Ten thousand years ago" is about 8000 BC: as round as the number is that tells it; null beyond four figures. */
  static Stamp era(int year, String amount) {
    int round = amount.endsWith("000") ? 1000 : amount.endsWith("00") ? 100 : amount.endsWith("0") ? 10 : 1;
    long before = Math.round((1.0 - year) / round) * round;
    return before > 9999 || before < 1 ? Stamp.open(Grain.DAY, "PAST_REF") : Stamp.open(Grain.YEAR, "BC" + Stamp.four((int) before));
  }

  static Node slash2(int a, int b, boolean dayFirst) {
    boolean first = a > 12 || dayFirst && b <= 12;
    return new Node("md", new Object[] {Integer.toString(first ? b : a), Integer.toString(first ? a : b)});
  }
}
