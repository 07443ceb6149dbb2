package org.hearsay.reading.encoder;

/** What an uncased vocabulary loses or never saw: letter case, line breaks, and whether a piece stands in quotation marks. */
final class Surroundings {

  private Surroundings() {}

  /** Letter case of {@code text[from, to)}, in the numbers of {@link Pieces#shape}. */
  static byte shape(String text, int from, int to) {
    int letters = 0;
    int upper = 0;
    boolean firstUpper = false;
    for (int i = from; i < to; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (Character.isDigit(point)) {
        return 5;
      }
      if (Character.isLetter(point)) {
        if (Character.isUpperCase(point)) {
          upper++;
          firstUpper |= letters == 0;
        }
        letters++;
      }
    }
    if (letters == 0) {
      return 0;
    }
    if (upper == 0) {
      return 1;
    }
    return (byte) (firstUpper && upper == 1 ? 2 : upper == letters ? 3 : 4);
  }

  /** Fills {@code breaks} and {@code quote} for {@code count} pieces. */
  static void mark(String text, int[] start, int[] end, int count, byte[] breaks, byte[] quote) {
    boolean inside = false;
    int last = 0;
    for (int i = 0; i < count; i++) {
      int lines = 0;
      for (int at = last; at < start[i]; at++) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n')) {
          lines++;
        }
      }
      breaks[i] = (byte) (i == 0 || lines > 1 ? 2 : lines);
      last = end[i];
      if (breaks[i] != 0) {
        inside = false; // a quotation mark that nobody closed ends with its paragraph
      }
      char mark = end[i] - start[i] == 1 ? text.charAt(start[i]) : 0;
      if (doubles(mark) && i > 0 && end[i - 1] == start[i] && text.charAt(start[i] - 1) == mark && quote[i - 1] > 1) {
        quote[i] = quote[i - 1]; // the second of two single marks that stand for a double one
      } else if (isMark(mark) || doubles(mark) && end[i] < text.length() && text.charAt(end[i]) == mark) {
        boolean opening = mark == '“' || mark == '«' || mark == '„' || mark == '`' || (mark == '"' || mark == '\'') && !inside;
        quote[i] = (byte) (opening ? 2 : 3);
        inside = opening;
      } else {
        quote[i] = (byte) (inside ? 1 : 0);
      }
    }
  }

  /** Press archives write {@code ''} or {@code ``} for a quotation mark. */
  private static boolean doubles(char c) {
    return c == '\'' || c == '`';
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»' || c == '„';
  }
}
