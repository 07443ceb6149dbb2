package org.hearsay.evaluation;

import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.model.Span;

/**
 * A text counted in Unicode code points, as gold files and readings outside the program count it. Sets of characters
 * are bit sets of code point positions.
 */
final class PointText {

  /** What is left out at both ends of a run of characters; the same set as in the project's Python scorer. */
  private static final String TRIM = " \t\r\n\u00a0\"'“”‘’`,.;:—–-()[]";

  private final String text;
  private final int[] points;

  /** {@code pointOf[u]} is the code point that UTF-16 unit u belongs to; one more entry for the end. */
  private final int[] pointOf;

  PointText(String text) {
    this.text = text;
    this.points = text.codePoints().toArray();
    this.pointOf = new int[text.length() + 1];
    int unit = 0;
    for (int point = 0; point < points.length; point++) {
      for (int i = Character.charCount(points[point]); i > 0; i--) {
        pointOf[unit++] = point;
      }
    }
    pointOf[unit] = points.length;
  }

  /** The text itself. */
  String text() {
    return text;
  }

  /** How many code points the text has. */
  int length() {
    return points.length;
  }

  /** The code point at a position. */
  int at(int point) {
    return points[point];
  }

  /** The characters that spans in UTF-16 units cover. */
  BitSet characters(List<Span> spans) {
    BitSet set = new BitSet();
    for (Span span : spans) {
      set.set(pointOf[span.start()], pointOf[span.end()]);
    }
    return set;
  }

  /** A span in UTF-16 units from one in code points. */
  Span units(int start, int end) {
    return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  /** Drops blanks, quotation marks and punctuation at both ends of each run of characters. */
  BitSet trim(BitSet characters) {
    BitSet kept = new BitSet();
    for (int start = characters.nextSetBit(0); start >= 0; ) {
      int end = characters.nextClearBit(start);
      int first = start;
      int last = end;
      while (first < last && TRIM.indexOf(points[first]) >= 0) {
        first++;
      }
      while (last > first && TRIM.indexOf(points[last - 1]) >= 0) {
        last--;
      }
      kept.set(first, last);
      start = characters.nextSetBit(end);
    }
    return kept;
  }

  /** The words between two positions. */
  String between(int start, int end) {
    return new String(points, start, end - start);
  }

  /** The words that a set of characters stands for, an ellipsis between its runs. */
  String words(BitSet characters) {
    StringJoiner joiner = new StringJoiner(" … ");
    for (int start = characters.nextSetBit(0); start >= 0; ) {
      int end = characters.nextClearBit(start);
      joiner.add(between(start, end));
      start = characters.nextSetBit(end);
    }
    return joiner.toString();
  }
}
