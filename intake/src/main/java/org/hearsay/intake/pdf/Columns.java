package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Cuts a page into columns in the order in which they are read. The tallest white gutter with text on both sides is
 * sought: what stands above it is read first, then the left, the right, and what stands below; and so on inside each of
 * the four. So a headline over all columns, columns that begin under a picture and a foot across the page need no rule
 * of their own. (The whitespace rectangles of Breuel, "Two geometric algorithms for layout analysis", 2002, and the
 * recursive cut of Nagy and Seth, 1984, in one.)
 */
final class Columns {
  /** Of a gutter, in ems. Newspapers use 1 to 2; spaces between words are seldom wider than half an em. */
  private static final double WIDTH = 0.8;
  /** The same where the file draws all of the left before the right, as it does with columns. */
  private static final double WIDTH_IN_ORDER = 0.5;
  private static final int ROWS = 4;
  private static final int ROWS_IN_ORDER = 2;
  /** Letters that rows of text have on the average; cells of tables have fewer. */
  private static final int LETTERS = 11;
  private static final int DEEPEST = 40;

  private final double size;
  /** The middles of gutters between several lines, in points: there a page may have columns of one line too. */
  private final Set<Long> known;
  private final List<List<Word>> columns = new ArrayList<>();

  private Columns(double size, Set<Long> known) {
    this.size = size;
    this.known = known;
  }

  /** The words of each column, columns in the order of reading; gutters of pages before are known, those found are added. */
  static List<List<Word>> of(List<Word> words, Set<Long> known) {
    Columns columns = new Columns(Word.usualSize(words), known);
    columns.cut(words, 0);
    return columns.columns;
  }

  /** White between x0 and x1, over the rows from first to last. */
  private record Gutter(double x0, double x1, double top, double bottom, double height) {}

  /** White over some rows. */
  private record Strip(double[] white, int first, int last) {}

  /** A gap in a strip that was tried would only grow to the same. */
  private static boolean covered(List<Strip> tried, int row, double[] gap) {
    for (Strip strip : tried) {
      if (row >= strip.first() && row <= strip.last() && gap[0] <= strip.white()[0] && gap[1] >= strip.white()[1]) {
        return true;
      }
    }
    return false;
  }

  /** Words that stand side by side. */
  private static final class Row {
    private double top;
    private double bottom;
    private final List<Word> words = new ArrayList<>();
  }

  private void cut(List<Word> words, int depth) {
    Gutter gutter = words.size() < 4 || depth > DEEPEST ? null : tallest(words);
    if (gutter == null) {
      if (!words.isEmpty()) {
        columns.add(words);
      }
      return;
    }
    known.add(Math.round(gutter.x1()));
    List<Word> above = new ArrayList<>();
    List<Word> left = new ArrayList<>();
    List<Word> right = new ArrayList<>();
    List<Word> below = new ArrayList<>();
    for (Word word : words) {
      double middle = (word.top() + word.bottom()) / 2;
      if (middle < gutter.top()) {
        above.add(word);
      } else if (middle > gutter.bottom()) {
        below.add(word);
      } else {
        (word.x0 < (gutter.x0() + gutter.x1()) / 2 ? left : right).add(word);
      }
    }
    cut(above, depth + 1);
    cut(left, depth + 1);
    cut(right, depth + 1);
    cut(below, depth + 1);
  }

  private Gutter tallest(List<Word> words) {
    List<Row> rows = rows(words);
    Gutter best = null;
    List<Strip> tried = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (double[] gap : gaps(rows.get(i))) {
        Strip strip = covered(tried, i, gap) ? null : grow(rows, i, gap);
        if (strip != null) {
          tried.add(strip);
          boolean before = known.contains(Math.round(strip.white()[1]));
          Gutter gutter = new GutterSides(words, strip.white(), rows.get(strip.first()).top, rows.get(strip.last()).bottom, size, before).gutter();
          best = gutter != null && (best == null || gutter.height() > best.height() + 0.1) ? gutter : best;
        }
      }
    }
    return best;
  }

  /** The rows from top to bottom; a word that is taller than the others stands in several. */
  private static List<Row> rows(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble((Word w) -> w.y));
    List<Row> rows = new ArrayList<>();
    Row row = null;
    double y = 0;
    for (Word word : sorted) {
      if (row == null || word.y - y > 0.3 * word.size) {
        row = new Row();
        row.top = word.top();
        row.bottom = word.bottom();
        y = word.y;
        rows.add(row);
      }
      row.top = Math.min(row.top, word.top());
      row.bottom = Math.max(row.bottom, word.bottom());
    }
    int from = 0;
    sorted.sort(Comparator.comparingDouble(Word::top));
    for (Word word : sorted) {
      while (from < rows.size() && rows.get(from).bottom < word.top() - 200) {
        from++;
      }
      for (int i = from; i < rows.size() && rows.get(i).top < word.bottom() + 200; i++) {
        double overlap = Math.min(rows.get(i).bottom, word.bottom()) - Math.max(rows.get(i).top, word.top());
        if (overlap > 0.25 * Math.min(word.size, rows.get(i).bottom - rows.get(i).top)) {
          rows.get(i).words.add(word);
        }
      }
    }
    rows.forEach(r -> r.words.sort(Comparator.comparingDouble(w -> w.x0)));
    return rows;
  }

  private List<double[]> gaps(Row row) {
    List<double[]> gaps = new ArrayList<>();
    double end = Double.NaN;
    Word last = null;
    for (Word word : row.words) {
      if (word.x0 - end >= WIDTH_IN_ORDER * size && !areNeighbours(last, word)) {
        gaps.add(new double[] {end, word.x0});
      }
      if (last == null || word.x1 > end) {
        end = word.x1;
        last = word;
      }
    }
    return gaps;
  }

  /** True for words of one line that a wide space parts, as in lines stretched to the edge. */
  private static boolean areNeighbours(Word left, Word right) {
    double gap = right.x0 - left.x1;
    double em = Math.max(left.size, right.size);
    boolean level = Math.abs(left.y - right.y) < 0.1 * em;
    return level && gap > 0 && gap < (right.order == left.order + 1 ? 1.0 : 0.4) * em;
  }

  private Strip grow(List<Row> rows, int from, double[] gap) {
    double[] white = gap.clone();
    int first = from;
    int last = from;
    boolean up = true;
    boolean down = true;
    // Both ways by turns, so that neither end takes all of the width.
    while (up || down) {
      up = up && first > 0 && narrow(white, rows.get(first - 1));
      first -= up ? 1 : 0;
      down = down && last + 1 < rows.size() && narrow(white, rows.get(last + 1));
      last += down ? 1 : 0;
    }
    return new Strip(white, first, last);
  }

  /** Narrows the white to the widest part that the row leaves of it, if that is still enough. */
  private boolean narrow(double[] white, Row row) {
    double[] widest = {0, 0};
    Word last = null;
    for (int i = 0; i <= row.words.size(); i++) {
      Word next = i < row.words.size() ? row.words.get(i) : null;
      double start = last == null ? white[0] : Math.max(white[0], last.x1);
      double end = next == null ? white[1] : Math.min(white[1], next.x0);
      boolean space = last != null && next != null && areNeighbours(last, next);
      if (end - start > widest[1] - widest[0] && !space) {
        widest = new double[] {start, end};
      }
      last = last == null || next != null && next.x1 > last.x1 ? next : last;
    }
    if (widest[1] - widest[0] < WIDTH_IN_ORDER * size) {
      return false;
    }
    white[0] = widest[0];
    white[1] = widest[1];
    return true;
  }

  /** What stands left and right of a white strip, and whether it parts columns. */
  private record GutterSides(List<Word> words, double[] white, double top, double bottom, double size, boolean before) {

    Gutter gutter() {
      Side left = new Side();
      Side right = new Side();
      for (Word word : words) {
        double middle = (word.top() + word.bottom()) / 2;
        if (middle >= top && middle <= bottom) {
          (word.x0 < (white[0] + white[1]) / 2 ? left : right).add(word);
        }
      }
      if (left.words.isEmpty() || right.words.isEmpty()) {
        return null;
      }
      double start = Math.max(left.top(), right.top());
      double end = Math.min(left.bottom(), right.bottom());
      Side higher = right.top() < left.top() ? right : left;
      double newTop = higher.topBelowHeading(start, size);
      double newBottom = Math.max(left.bottom(), right.bottom());
      boolean inOrder = left.lastOrder < right.firstOrder;
      // A file that goes back up for the last line of a text begins a column, though it has but that line.
      int rows = !inOrder ? ROWS : before || left.rows(left.words) > ROWS_IN_ORDER ? 1 : ROWS_IN_ORDER;
      double width = (inOrder ? WIDTH_IN_ORDER : WIDTH) * size;
      boolean parts = white[1] - white[0] >= width
          && left.isText(start, end, rows, inOrder) && right.isText(start, end, rows, inOrder);
      return parts ? new Gutter(white[0], white[1], newTop - 0.01, newBottom + 0.01, end - start) : null;
    }
  }

  /** One side of a gutter. */
  private static final class Side {
    private final List<Word> words = new ArrayList<>();
    private int firstOrder = Integer.MAX_VALUE;
    private int lastOrder = -1;
    private double top = Double.POSITIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    void add(Word word) {
      words.add(word);
      top = Math.min(top, word.top());
      bottom = Math.max(bottom, word.bottom());
      firstOrder = Math.min(firstOrder, word.order);
      lastOrder = Math.max(lastOrder, word.order);
    }

    double top() {
      return top;
    }

    double bottom() {
      return bottom;
    }

    /** Where the side begins, but for headings above the place where both sides have begun. */
    double topBelowHeading(double both, double size) {
      double last = words.stream().filter(w -> w.top() < both && w.size > 1.25 * size).mapToDouble(Word::bottom).max()
          .orElse(Double.NEGATIVE_INFINITY);
      return words.stream().filter(w -> (w.top() + w.bottom()) / 2 > last).mapToDouble(Word::top).filter(t -> t < both).min().orElse(both);
    }

    boolean isText(double start, double end, int wanted, boolean inOrder) {
      List<Word> between = words.stream().filter(w -> w.y > start && w.top() < end).toList();
      int rows = rows(between);
      int letters = between.stream().mapToInt(w -> w.text.length() + 1).sum();
      return rows >= wanted && letters >= (inOrder ? LETTERS / 2 : LETTERS) * rows;
    }

    private int rows(List<Word> some) {
      int rows = 0;
      double y = Double.NEGATIVE_INFINITY;
      for (Word word : some.stream().sorted(Comparator.comparingDouble(w -> w.y)).toList()) {
        if (word.y - y > 0.3 * word.size) {
          rows++;
          y = word.y;
        }
      }
      return rows;
    }
  }
}
