package org.hearsay.intake.pdf;

import java.util.List;

/** Letters without white space between them, in points as {@link Glyph} has them. */
final class Word {
  String text;
  double x0;
  double x1;
  /** Of the baseline. */
  final double y;
  /** Of its greatest letter. */
  final double size;
  final boolean bold;
  final int mcid;
  /** Its place among the words of the page as the file draws them. */
  int order;

  Word(String text, double x0, double x1, double y, double size, boolean bold, int mcid) {
    this.text = text;
    this.x0 = x0;
    this.x1 = x1;
    this.y = y;
    this.size = size;
    this.bold = bold;
    this.mcid = mcid;
  }

  /** Where its tall letters begin; fonts differ little in this. */
  double top() {
    return y - 0.75 * size;
  }

  /** Where letters with descenders end. */
  double bottom() {
    return y + 0.22 * size;
  }

  double width() {
    return x1 - x0;
  }

  /** The size in which most of the letters are set. */
  static double usualSize(List<Word> words) {
    return Median.of(words, w -> w.size, w -> w.text.length());
  }
}
