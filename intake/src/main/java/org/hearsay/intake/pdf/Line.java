package org.hearsay.intake.pdf;

import java.util.List;

/** A line of a column, in points as {@link Glyph} has them. */
final class Line {
  final String text;
  final double x0;
  final double x1;
  final double y;
  final double size;
  final boolean bold;
  final int page;
  /** Of the first word, which tells whether it had room on the line before. */
  final double firstWidth;
  /** The sides of its column. */
  double left;
  double right;
  /** The number of its column in the document. */
  int column;

  private Line(List<Word> words, String text, double x0, int page) {
    this.text = text;
    this.x0 = x0;
    this.page = page;
    Word first = words.get(0);
    x1 = words.stream().mapToDouble(w -> w.x1).max().orElse(first.x1);
    size = Word.usualSize(words);
    y = Median.of(words, w -> w.y, w -> w.text.length());
    int bolds = words.stream().mapToInt(w -> w.bold ? w.text.length() : -w.text.length()).sum();
    bold = bolds > 0;
    firstWidth = first.width();
  }

  /** A line of words from left to right. */
  static Line of(List<Word> words, double x0, int page) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.length() == 0 ? "" : " ").append(word.text.strip());
    }
    return new Line(words, withOneHyphen(text), x0, page);
  }

  /** Browsers draw the hyphen that they show beside the soft hyphen that they found; the soft one tells more. */
  private static String withOneHyphen(StringBuilder text) {
    int end = text.length();
    boolean both = end > 2 && Characters.isHyphen(text.charAt(end - 1)) && text.charAt(end - 2) == Characters.SOFT_HYPHEN;
    return both ? text.substring(0, end - 1) : text.toString();
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && "\"'\u201D\u2019)]*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:\u2026".indexOf(text.charAt(end - 1)) >= 0;
  }

  boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  boolean endsWithHyphen() {
    return text.length() > 1 && Characters.isHyphen(text.charAt(text.length() - 1));
  }

  Box box() {
    return new Box(x0, y - 0.75 * size, x1, y + 0.22 * size);
  }
}
