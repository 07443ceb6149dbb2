package org.hearsay.intake.pdf;

/**
 * A letter where it stands on its page. Lengths are points, 1/72 inch; x grows along the text and y downwards, from the
 * corner that is the upper left for who reads it.
 */
final class Glyph {
  String text;
  double x0;
  double x1;
  /** Of the baseline. */
  double y;
  final double size;
  final boolean bold;
  /** Number of the marked content that it belongs to, or -1. */
  final int mcid;

  Glyph(String text, double x0, double x1, double y, double size, boolean bold, int mcid) {
    this.text = text;
    this.x0 = x0;
    this.x1 = x1;
    this.y = y;
    this.size = size;
    this.bold = bold;
    this.mcid = mcid;
  }

  boolean isSpace() {
    return text.isBlank() || text.equals("\u00A0");
  }
}
