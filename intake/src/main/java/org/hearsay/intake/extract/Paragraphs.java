package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Span;

/** The paragraphs of a plain text: what stands between lines that hold no more than white space. */
public final class Paragraphs {
  private Paragraphs() {}

  /** Blocks in order, without the white space around them. */
  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = -1;
    int end = -1;
    boolean lineIsBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        if (lineIsBlank || c == '\u2029') {
          start = close(blocks, start, end);
        }
        lineIsBlank = true;
      } else if (!isSpace(c)) {
        start = start < 0 ? i : start;
        end = i + 1;
        lineIsBlank = false;
      }
    }
    close(blocks, start, end);
    return blocks;
  }

  private static int close(List<Block> blocks, int start, int end) {
    if (start >= 0) {
      blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH, null, null, null, null));
    }
    return -1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** White space as a reader sees it: no-break and zero-width spaces too. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0085';
  }
}
