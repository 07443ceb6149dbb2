package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a column to its lines, with each drop cap joined to the word that it begins. */
final class Lines {
  private Lines() {}

  /** From top to bottom. */
  static List<Line> of(List<Word> column, int page) {
    List<Word> words = new ArrayList<>(column);
    double size = Word.usualSize(words);
    List<Word> caps = DropCaps.take(words, size);
    words.sort(Comparator.comparingDouble((Word w) -> w.y).thenComparingDouble(w -> w.x0));
    List<Line> lines = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    double y = 0;
    for (Word word : words) {
      if (!row.isEmpty() && word.y - y > 0.35 * Math.min(word.size, size)) {
        lines.add(line(row, caps, page));
        row.clear();
      }
      y = row.isEmpty() ? word.y : y;
      row.add(word);
    }
    if (!row.isEmpty()) {
      lines.add(line(row, caps, page));
    }
    tellSides(lines);
    return lines;
  }

  /** A headline over one of two columns is wider than the text under it, so each size has sides of its own. */
  private static void tellSides(List<Line> lines) {
    Map<Long, double[]> sides = new HashMap<>();
    for (Line line : lines) {
      double[] side = sides.computeIfAbsent(Math.round(line.size), size -> new double[] {line.x0, line.x1});
      side[0] = Math.min(side[0], line.x0);
      side[1] = Math.max(side[1], line.x1);
    }
    for (Line line : lines) {
      line.left = sides.get(Math.round(line.size))[0];
      line.right = sides.get(Math.round(line.size))[1];
    }
  }

  private static Line line(List<Word> row, List<Word> caps, int page) {
    List<Word> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(w -> w.x0));
    Word first = sorted.get(0);
    for (Word cap : caps) {
      // Beside a drop cap the margin is that of the cap.
      if (first.x0 > cap.x0 && first.x0 - cap.x1 < 1.5 * first.size && first.top() < cap.bottom() && first.y > cap.top()) {
        return Line.of(sorted, cap.x0, page);
      }
    }
    return Line.of(sorted, first.x0, page);
  }
}
