package org.hearsay.reading.quantity;

import java.math.BigDecimal;

/** Numbers in digits: 1,234.5 and 40,00,000 and 1 234 567, and 1.234,5 where the text's own habit is so. */
final class Digits {
  /** Longer runs of digits count nothing that a reader could mean, and make arithmetic slow. */
  private static final int MOST = 40;

  private Digits() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the run of digits, inner points, commas and group spaces ends that begins at {@code at}. */
  static int end(String text, int at, int limit) {
    int end = runEnd(text, at + 1, limit);
    boolean grouped = false;
    while (end - at <= MOST && (grouped || plainGroup(text, at, end)) && end + 3 < limit && isGroupSpace(text.charAt(end))
        && threeDigits(text, end + 1, limit)) {
      end += 4;
      grouped = true;
    }
    return grouped ? runEnd(text, end, limit) : end;
  }

  private static int runEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && (isDigit(text.charAt(at))
        || (text.charAt(at) == '.' || text.charAt(at) == ',') && at + 1 < limit && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at - 1)))) {
      at++;
    }
    return at;
  }

  private static boolean plainGroup(String text, int at, int end) {
    for (int i = at; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return end - at <= 3 && text.charAt(at) != '0' && (at == 0 || !isGroupSpace(text.charAt(at - 1)) || at < 2 || !isDigit(text.charAt(at - 2)));
  }

  private static boolean isGroupSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  private static boolean threeDigits(String text, int at, int limit) {
    return at + 3 <= limit && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2))
        && (at + 3 == limit || !Character.isLetterOrDigit(text.charAt(at + 3)) && text.charAt(at + 3) != '-');
  }

  /** The value of a run, or null if it is no one number. */
  static BigDecimal value(String run, boolean comma) {
    if (run.length() > MOST) {
      return null;
    }
    StringBuilder plain = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      if (!isGroupSpace(run.charAt(i))) {
        plain.append(run.charAt(i));
      }
    }
    String bare = plain.toString();
    int point = bare.indexOf('.');
    int mark = bare.indexOf(',');
    if (point < 0 && mark < 0) {
      return new BigDecimal(bare);
    }
    if (point >= 0 && mark >= 0) {
      return bare.lastIndexOf('.') > bare.lastIndexOf(',') ? parts(bare, ',', '.') : parts(bare, '.', ',');
    }
    return mark >= 0 ? commasOnly(bare, comma) : pointsOnly(bare, comma);
  }

  private static BigDecimal commasOnly(String bare, boolean comma) {
    if (!comma && grouped(bare, ',')) {
      return new BigDecimal(bare.replace(",", ""));
    }
    boolean decimals = bare.indexOf(',') == bare.lastIndexOf(',') && (comma || bare.length() - bare.indexOf(',') == 2);
    return decimals ? new BigDecimal(bare.replace(',', '.')) : null;
  }

  private static BigDecimal pointsOnly(String bare, boolean comma) {
    boolean one = bare.indexOf('.') == bare.lastIndexOf('.');
    if ((comma || !one) && grouped(bare, '.')) {
      return new BigDecimal(bare.replace(".", ""));
    }
    return one ? new BigDecimal(bare) : null;
  }

  private static BigDecimal parts(String bare, char group, char decimal) {
    int at = bare.indexOf(decimal);
    boolean one = at == bare.lastIndexOf(decimal) && grouped(bare.substring(0, at), group);
    return one ? new BigDecimal(bare.substring(0, at).replace(String.valueOf(group), "") + "." + bare.substring(at + 1)) : null;
  }

  /** Groups of three, or as in India two, two, three: 40,00,000. */
  static boolean grouped(String bare, char mark) {
    int first = bare.indexOf(mark);
    int last = bare.lastIndexOf(mark);
    if (first < 1 || first > 3 || bare.length() - last != 4 || bare.charAt(0) == '0') {
      return false;
    }
    int size = 0;
    for (int at = first + 1; at < last; at += size + 1) {
      int next = bare.indexOf(mark, at);
      if (size != 0 && next - at != size || next - at < 2 || next - at > 3) {
        return false;
      }
      size = next - at;
    }
    return size != 2 || first <= 2;
  }

  /** True if the text writes decimals after a comma: it has numbers that can only be so and none that can only be the other way. */
  static boolean commaHabit(String text) {
    int forComma = 0;
    int forPoint = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isDigit(text.charAt(at))) {
        int end = runEnd(text, at + 1, text.length());
        int habit = habit(text, at, Math.min(end, at + MOST));
        forComma += habit > 0 ? 1 : 0;
        forPoint += habit < 0 ? 1 : 0;
        at = end;
      }
    }
    return forComma > 0 && forPoint == 0;
  }

  private static int habit(String text, int start, int end) {
    String run = text.substring(start, end);
    int point = run.lastIndexOf('.');
    int comma = run.lastIndexOf(',');
    if (point < 0 && comma < 0) {
      return 0;
    }
    if (point >= 0 && comma >= 0) {
      return comma > point ? grouped(run.substring(0, comma), '.') ? 1 : 0 : -1;
    }
    boolean one = run.indexOf(comma >= 0 ? ',' : '.') == Math.max(comma, point);
    boolean thousands = run.length() - Math.max(comma, point) == 4;
    if (comma >= 0) {
      return one && !thousands && run.length() - comma <= 3 && run.length() - comma > 1 ? 1 : grouped(run, ',') && !one ? -1 : 0;
    }
    return one && !thousands ? -1 : !one && grouped(run, '.') ? 1 : 0;
  }
}
