package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Block;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * The blocks of a document such that every character other than blank ones lies in exactly one, in order: what no block holds is split at
 * blank lines, and where blocks overlap the earlier one keeps its words.
 */
final class Paragraphs {

  private static final Pattern BLANK_LINES = Pattern.compile("(?>\\r\\n|\\r|\\n)[ \\t]*(?>\\r\\n|\\r|\\n)\\s*");

  private final String text;
  private final List<Block> out = new ArrayList<>();
  private int done;

  private Paragraphs(String text) {
    this.text = text;
  }

  static List<Block> of(Document document) {
    Paragraphs made = new Paragraphs(document.text());
    document.blocks().forEach(made::add);
    made.fill(document.text().length());
    return made.out;
  }

  private void add(Block block) {
    int start = Math.max(block.span().start(), done);
    int end = Math.min(block.span().end(), text.length());
    if (start < end) {
      fill(start);
      out.add(new Block(new Span(start, end), block.kind(), block.level(), block.page(), block.row(), block.column()));
      done = end;
    }
  }

  private void fill(int to) {
    Matcher blank = BLANK_LINES.matcher(text).region(done, to);
    int start = done;
    while (blank.find()) {
      paragraph(start, blank.start());
      start = blank.end();
    }
    paragraph(start, to);
    done = to;
  }

  private void paragraph(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH, null, null, null, null));
    }
  }
}
