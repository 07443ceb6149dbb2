package org.hearsay.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.intake.extract.Piece;
import org.hearsay.model.Block.Kind;

/** Collects paragraphs as a document walks by; tables give theirs a row and a column. */
final class Pieces {
  /** A table with longer cells only lays the page out. */
  private static final int LONGEST_CELL = 300;

  private final List<Piece> done = new ArrayList<>();
  /** For each open table the row and the column of its cell, and where its pieces begin. */
  private final Deque<int[]> tables = new ArrayDeque<>();

  void beginTable() {
    tables.push(new int[] {0, 0, done.size()});
  }

  void beginRow() {
    if (!tables.isEmpty()) {
      tables.peek()[0]++;
      tables.peek()[1] = 0;
    }
  }

  void beginCell() {
    if (!tables.isEmpty()) {
      tables.peek()[1]++;
    }
  }

  void endTable() {
    if (tables.isEmpty()) {
      return;
    }
    int from = tables.pop()[2];
    List<Piece> cells = done.subList(from, done.size());
    boolean layout = false;
    boolean oneColumn = true;
    for (Piece cell : cells) {
      layout |= cell.text().length() > LONGEST_CELL;
      oneColumn &= cell.column() == null || cell.column() <= 1;
    }
    if (layout || oneColumn) {
      cells.replaceAll(cell -> cell.kind() == Kind.TABLE_CELL ? Piece.of(Kind.PARAGRAPH, null, cell.text()) : cell);
    }
  }

  /** Adds a paragraph, unless it is empty. In a table what is no heading is a cell. */
  void add(Kind kind, Integer level, CharSequence raw) {
    String text = Piece.fold(raw);
    if (text.isEmpty()) {
      return;
    }
    int[] table = tables.peek();
    if (table == null || kind == Kind.HEADING || table[0] == 0 || table[1] == 0) {
      done.add(Piece.of(kind, level, text));
    } else {
      done.add(new Piece(Kind.TABLE_CELL, null, null, table[0], table[1], text));
    }
  }

  List<Piece> all() {
    return done;
  }
}
