package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    double left = lines.stream().mapToDouble(l -> l.x0).min().orElse(0);
    double right = lines.stream().mapToDouble(l -> l.x1).max().orElse(0);
    for (Line line : lines) {
      line.left = left;
      line.right = right;
    }
    return lines;
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
