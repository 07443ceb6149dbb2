package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How a document is set, which tells where its paragraphs end.
 *
 * @param body size of most letters, in points
 * @param leading from baseline to baseline inside a paragraph, in points
 * @param indented true if paragraphs begin with an indent
 * @param spaced true if there is white between paragraphs
 * @param justified true if most lines end at the edge of their column
 */
record Setting(double body, double leading, boolean indented, boolean spaced, boolean justified) {
  /** Between lines, in leadings, from where it is white between paragraphs. */
  static final double WHITE = 1.25;

  static Setting of(List<List<Line>> columns) {
    List<Line> all = columns.stream().flatMap(List::stream).toList();
    double body = Median.of(all, l -> l.size, l -> l.text.length());
    List<Double> gaps = new ArrayList<>();
    for (List<Line> column : columns) {
      for (int i = 1; i < column.size(); i++) {
        Line last = column.get(i - 1);
        Line line = column.get(i);
        double gap = line.y - last.y;
        if (isBody(last, body) && isBody(line, body) && gap > 0.8 * body && gap < 3 * body) {
          gaps.add(gap);
        }
      }
    }
    gaps.sort(null);
    double leading = gaps.isEmpty() ? 1.2 * body : gaps.get(gaps.size() / 5);
    int white = (int) gaps.stream().filter(g -> g > WHITE * leading).count();
    int indents = 0;
    int full = 0;
    int lines = 0;
    for (List<Line> column : columns) {
      for (int i = 0; i < column.size(); i++) {
        Line line = column.get(i);
        if (isBody(line, body)) {
          lines++;
          full += line.right - line.x1 < 0.1 * body ? 1 : 0;
          boolean back = i + 1 < column.size() && Math.abs(column.get(i + 1).x0 - line.left) < 0.3 * body;
          indents += back && isIndent(line) ? 1 : 0;
        }
      }
    }
    return new Setting(body, leading, indents * 30 > lines && indents > white, white * 30 > lines, full * 2 > lines);
  }

  private static boolean isBody(Line line, double body) {
    return Math.abs(line.size - body) < 0.06 * body;
  }

  static boolean isIndent(Line line) {
    double indent = line.x0 - line.left;
    return indent > 0.6 * line.size && indent < 5 * line.size && indent < 0.3 * (line.right - line.left);
  }
}
