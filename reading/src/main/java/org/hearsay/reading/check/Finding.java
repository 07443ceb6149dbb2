package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Span;

/** Puts checks together and tells their numbers. */
final class Finding {

  private Finding() {}

  static Check of(Check.Kind kind, Verdict verdict, String told, Figure... evidence) {
    List<Span> spans = new ArrayList<>();
    for (Figure figure : evidence) {
      spans.add(figure.span());
    }
    return of(kind, verdict, told, spans);
  }

  static Check of(Check.Kind kind, Verdict verdict, String told, List<Span> evidence) {
    return new Check(kind, verdict, evidence.stream().sorted().toList(), told);
  }

  static String told(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > (plain.charAt(0) == '-' ? 1 : 0); at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /** "9 + 4 = 13". */
  static String sum(List<BigDecimal> parts, BigDecimal sum) {
    StringBuilder out = new StringBuilder();
    for (BigDecimal part : parts) {
      out.append(out.length() == 0 ? "" : " + ").append(told(part));
    }
    return out.append(" = ").append(told(sum)).toString();
  }
}
