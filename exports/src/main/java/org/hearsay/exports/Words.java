package org.hearsay.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.LineNumbers;
import org.hearsay.model.Span;

/** What stands in a text: the words of spans on one line, and the number of the line that a place is on. */
final class Words {

  private final String text;
  private final LineNumbers lines;

  Words(String text) {
    this.text = text;
    this.lines = new LineNumbers(text);
  }

  /** The words of all the spans; what lies between two shows as an ellipsis. */
  String of(List<Span> spans) {
    return joined(spans, " … ");
  }

  String joined(List<Span> spans, String between) {
    return spans.stream().map(s -> folded(s.of(text))).collect(Collectors.joining(between));
  }

  /** {@code words} with every run of blanks and line ends made one space, and none at the ends. */
  static String folded(String words) {
    StringBuilder out = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        blank = out.length() > 0;
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Line of the text, from 1. */
  int line(int place) {
    return lines.of(place);
  }

  /** A value of an enum as the JSON format writes it. */
  static String term(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The exact binary value is rounded, as its shortest decimal form is not the same on every Java. */
  static String share(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** At most so many code points of a text; what was cut shows as an ellipsis. */
  static String cut(String text, int most) {
    boolean fits = text.codePointCount(0, text.length()) <= most;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
