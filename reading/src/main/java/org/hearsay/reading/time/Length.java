package org.hearsay.reading.time;

import java.util.ArrayList;
import java.util.List;

/**
 * How long: amounts of units, the largest first as the text tells them.
 *
 * @param parts what adds up
 */
record Length(List<Part> parts) {

  /**
   * So many of a unit.
   *
   * @param amount a decimal number, or X where the text leaves it open
   * @param unit of which grain
   */
  record Part(String amount, Grain unit) {}

  static Length of(String amount, Grain unit) {
    return unit == Grain.FORTNIGHT
        ? of(amount.equals("X") ? amount : Numbers.written(Numbers.read(amount) * 2), Grain.WEEK)
        : new Length(List.of(new Part(amount, unit)));
  }

  Length plus(Length other) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Length(all);
  }

  /** Its finest unit, whose grain a date has that is told by this length ("two years ago"). */
  Grain grain() {
    return parts.get(parts.size() - 1).unit();
  }

  boolean open() {
    for (Part part : parts) {
      if (part.amount().equals("X")) {
        return true;
      }
    }
    return false;
  }

  /** As TIMEX3 writes it: {@code P2Y}, {@code PT30M}, {@code P1DE}. */
  String value() {
    StringBuilder out = new StringBuilder("P");
    boolean clock = false;
    for (Part part : parts) {
      String code = part.unit().code;
      if (code.length() > 1 && code.charAt(0) == 'T') {
        if (!clock) {
          out.append('T');
          clock = true;
        }
        code = code.substring(1);
      }
      out.append(part.amount()).append(part.unit() == Grain.SEASON ? "SE" : code);
    }
    return out.toString();
  }
}
