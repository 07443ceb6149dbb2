package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** The lines of columns to passages, which may go on in the next column or on the next page. */
final class Flow {
  /** Lines whose size differs by more are no one paragraph. */
  private static final double SIZES = 0.08;

  private final Setting setting;
  private final List<Passage> passages = new ArrayList<>();

  private Flow(Setting setting) {
    this.setting = setting;
  }

  static List<Passage> of(List<List<Line>> columns, Setting setting) {
    Flow flow = new Flow(setting);
    for (List<Line> column : columns) {
      flow.add(column);
    }
    return flow.passages;
  }

  private void add(List<Line> column) {
    for (int i = 0; i < column.size(); i++) {
      Line line = column.get(i);
      Passage open = passages.isEmpty() ? null : passages.get(passages.size() - 1);
      if (i == 0) {
        open = goesOnIn(line, column);
      } else if (open != null && isBreak(open, line, i + 1 < column.size() ? column.get(i + 1) : null)) {
        open = null;
      }
      if (open == null) {
        passages.add(new Passage(line));
      } else {
        open.lines.add(line);
      }
    }
  }

  private boolean isBreak(Passage open, Line line, Line after) {
    Line last = open.last();
    double gap = line.y - last.y;
    double size = Math.max(last.size, line.size);
    if (Math.abs(line.size - last.size) > SIZES * size) {
      return true;
    }
    boolean large = line.size > 1.1 * setting.body();
    if (gap > (large ? 1.55 * size : Setting.WHITE * Math.max(setting.leading(), 0.9 * size)) || gap < 0) {
      return true;
    }
    boolean room = hasRoom(last, line);
    // A line may begin with a dash inside a sentence, or behind one that somebody says.
    boolean dashed = Marker.isDash(line.text) && (room || last.endsSentence() && Marker.isDash(open.first().text));
    if (dashed || Marker.isBullet(line.text) || Marker.isNumber(line.text) && (room || last.endsSentence())) {
      return true;
    }
    if (last.bold != line.bold && (room || last.endsSentence())) {
      return true;
    }
    return isIndentBreak(open, line, after) || room && endsShort(last, line);
  }

  private boolean isIndentBreak(Passage open, Line line, Line after) {
    Line last = open.last();
    double step = 0.6 * line.size;
    if (line.x0 < last.x0 - step) {
      // Back to the margin: after the indent of a first line the paragraph goes on, after a block of them it ends.
      return open.lines.size() > 1 && !isItem(open);
    }
    if (line.x0 < last.x0 + step) {
      // As far as the line before: in a row of paragraphs of one line each only the first shows its indent.
      return open.lines.size() == 1 && setting.indented() && Setting.isIndent(last) && Setting.isIndent(line)
          && (last.endsSentence() || !line.startsLower()) && (after == null || after.x0 < line.x0 - step || hasRoom(last, line));
    }
    boolean hanging = open.lines.size() == 1 && after != null && Math.abs(after.x0 - line.x0) < step;
    return !isHanging(open, step) && !(hanging && !last.endsSentence()) && !(line.startsLower() && !last.endsSentence());
  }

  /** An item of a list whose other lines do not go back to the margin. */
  private static boolean isHanging(Passage open, double step) {
    return isItem(open) && (open.lines.size() < 2 || open.lines.get(1).x0 > open.first().x0 - step);
  }

  private static boolean isItem(Passage passage) {
    String start = passage.first().text;
    return Marker.isBullet(start) || Marker.isNumber(start) || Marker.isDash(start);
  }

  /** True if the first word of the line would have stood on the line before, had the paragraph gone on. */
  private static boolean hasRoom(Line last, Line line) {
    return last.x1 + 0.3 * last.size + line.firstWidth < last.right - 0.1 * last.size;
  }

  private boolean endsShort(Line last, Line line) {
    boolean certain = setting.spaced() && last.right - last.x1 < 0.2 * (last.right - last.left) + line.firstWidth;
    if (certain || last.endsWithHyphen()) {
      return false;
    }
    // Lines beside a picture end at an edge of their own.
    boolean sameEdge = setting.justified() && Math.abs(last.x1 - line.x1) < 0.1 * line.size;
    return !sameEdge && (last.endsSentence() || !line.startsLower());
  }

  /** The passage that the first line of a column continues, or null. */
  private Passage goesOnIn(Line line, List<Line> column) {
    Passage open = null;
    for (int i = passages.size() - 1; i >= 0 && open == null; i--) {
      Passage passage = passages.get(i);
      if (passage.last().size > 0.94 * setting.body() || line.size < 0.94 * setting.body()) {
        open = passage;
      }
    }
    if (open == null) {
      return null;
    }
    Line last = open.last();
    boolean same = Math.abs(last.size - line.size) < 0.05 * line.size && last.bold == line.bold;
    boolean marked = Marker.isBullet(line.text) || Marker.isNumber(line.text) && last.endsSentence();
    if (!same || marked) {
      return null;
    }
    return goesOn(last, line, column) ? open : null;
  }

  private boolean goesOn(Line last, Line line, List<Line> column) {
    boolean large = line.size > 1.1 * setting.body();
    if (large) {
      return false;
    }
    if (last.endsWithHyphen() || line.startsLower()) {
      return true;
    }
    boolean indent = Setting.isIndent(line) && (column.size() == 1 || column.get(1).x0 < line.x0 - 0.3 * line.size);
    boolean full = last.x1 + 0.3 * last.size + line.firstWidth > last.right;
    if (setting.indented()) {
      return !indent && full;
    }
    if (!last.endsSentence()) {
      return full;
    }
    return setting.justified() && full && last.right - last.x1 < 0.1 * last.size;
  }
}
