package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Span;

/** A text as it grows block by block, parted by blank lines as the contract asks for every format but plain text. */
public final class TextWithBlocks {
  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a block that lies on no page and in no table. */
  public void add(Block.Kind kind, Integer level, String words) {
    add(kind, level, null, null, null, words);
  }

  /** Adds a block; what they mean is told at {@link Block}. Words that are empty add none. */
  public void add(Block.Kind kind, Integer level, Integer page, Integer row, Integer column, String words) {
    if (words.isEmpty()) {
      return;
    }
    text.append(text.length() == 0 ? "" : BETWEEN);
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), kind, level, page, row, column));
  }

  /** How many UTF-16 units there are so far. */
  public int length() {
    return text.length();
  }

  /** The text so far. */
  public String text() {
    return text.toString();
  }

  /** The blocks so far, in order. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
