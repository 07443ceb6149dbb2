package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.math.MathContext;

/** How far from the written number the true one may lie, for people round. */
final class Precision {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FIFTIETH = new BigDecimal("0.02");

  private Precision() {}

  /** Half of the last written place: 0.05 million of "1.2 million", half of "60"; of "30,000" half a thousand at most a fiftieth of it. */
  static BigDecimal of(String text, Figure figure) {
    String written = figure.span().of(text);
    BigDecimal value = figure.value().abs();
    int decimals = decimals(written);
    BigDecimal half = HALF.movePointLeft(decimals);
    BigDecimal bare = figure.value().stripTrailingZeros();
    if (decimals > 0 || bare.scale() >= 0) {
      return hasScale(written) ? half.multiply(scale(written, value)) : half;
    }
    return hasScale(written) ? half.multiply(scale(written, value)) : HALF.movePointRight(-bare.scale()).min(value.multiply(FIFTIETH)).max(HALF);
  }

  /** Digits written after the point. */
  static int decimals(String written) {
    int point = written.lastIndexOf('.');
    int at = point + 1;
    while (point >= 0 && at < written.length() && Character.isDigit(written.charAt(at))) {
      at++;
    }
    return point < 0 ? 0 : at - point - 1;
  }

  private static boolean hasScale(String written) {
    for (int at = 1; at < written.length(); at++) {
      if (Character.isLetter(written.charAt(at)) && Character.isDigit(written.charAt(0))
          || Character.isLetter(written.charAt(at)) && !Character.isLetter(written.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** What "million" multiplies with: the value by the written digits. */
  private static BigDecimal scale(String written, BigDecimal value) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (Character.isDigit(c) || c == '.' && digits.length() > 0 && at + 1 < written.length() && Character.isDigit(written.charAt(at + 1))) {
        digits.append(c);
      } else if (digits.length() > 0 && c != ',') {
        break;
      }
    }
    try {
      BigDecimal number = new BigDecimal(digits.toString());
      BigDecimal ratio = number.signum() == 0 ? BigDecimal.ONE : value.divide(number, MathContext.DECIMAL64);
      return ratio.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : ratio;
    } catch (NumberFormatException e) {
      return BigDecimal.ONE;
    }
  }
}
