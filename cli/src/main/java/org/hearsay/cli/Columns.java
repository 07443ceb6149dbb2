package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in the columns of a terminal: East Asian wide characters and emoji take two, combining marks none (Unicode annex 11). */
final class Columns {

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
      return 0;
    }
    boolean wide = c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** {@code text} with every run of blanks and control characters made one space. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder();
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
        blank = out.length() > 0;
      } else {
        if (blank) {
          out.append(' ');
          blank = false;
        }
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** Lines of at most {@code columns}, broken at spaces where there are any; with more than {@code most} lines the last ends in "…". */
  static List<String> wrap(String text, int columns, int most) {
    List<String> out = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ")) {
      for (String part : pieces(word, columns)) {
        int need = width(part);
        if (used > 0 && used + 1 + need > columns) {
          out.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        if (used > 0) {
          line.append(' ');
          used++;
        }
        line.append(part);
        used += need;
      }
    }
    if (line.length() > 0) {
      out.add(line.toString());
    }
    if (out.size() > most) {
      List<String> kept = new ArrayList<>(out.subList(0, most));
      kept.set(most - 1, fit(kept.get(most - 1) + " " + out.get(most), columns));
      return kept;
    }
    return out;
  }

  private static List<String> pieces(String word, int columns) {
    if (width(word) <= columns) {
      return List.of(word);
    }
    List<String> out = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + width(c) > columns) {
        out.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.appendCodePoint(c);
      used += width(c);
    }
    out.add(part.toString());
    return out;
  }

  /** {@code text} cut to the columns; what was cut shows as "…". */
  static String fit(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > columns - 1) {
        break;
      }
      out.appendCodePoint(c);
      used += width(c);
    }
    return out.toString().stripTrailing() + "…";
  }

  /** {@code text} filled up with spaces to the columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
