package org.hearsay.evaluation.quantities;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Span;

/** A text of a test set with its layout: a line with " | " is a row of a table, one that begins with "* " an item of a list. */
record LaidOut(String text, List<Block> blocks) {

  /** Reads the text as a table writes it, with {@code \n} for a new line; each cell and item becomes a paragraph. */
  static LaidOut of(String field) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    for (String line : field.replace("\\n", "\n").split("\n")) {
      row++;
      String[] parts = line.startsWith("* ") ? new String[] {line.substring(2)} : line.split(" \\| ");
      for (int column = 1; column <= parts.length; column++) {
        text.append(text.length() == 0 ? "" : "\n\n");
        Span span = new Span(text.length(), text.length() + parts[column - 1].length());
        text.append(parts[column - 1]);
        if (parts.length > 1) {
          blocks.add(new Block(span, Block.Kind.TABLE_CELL, null, null, row, column));
        } else if (line.startsWith("* ")) {
          blocks.add(new Block(span, Block.Kind.LIST_ITEM, null, null, null, null));
        }
      }
    }
    return new LaidOut(text.toString(), blocks);
  }
}
