package org.hearsay.intake.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Opening;

/** Reads the text of a Markdown file: CommonMark, with tables. */
public final class MarkdownText {
  private MarkdownText() {}

  /** The article; all text is Markdown, so nothing is refused. */
  public static Extract read(String text, Budget budget) {
    FrontMatter front = new FrontMatter(text);
    Node document = Parser.builder().extensions(List.of(TablesExtension.create())).maxOpenBlockParsers(200).build().parse(front.rest());
    MarkdownPieces pieces = new MarkdownPieces(budget);
    return Opening.of(pieces.of(document)).extract("text/markdown", front.properties());
  }

  /**
   * True if a text is marked up so that it can be told from plain text: front matter, or two kinds of marks at least (a heading, a link, a list
   * with emphasis, a fence). One kind is enough if the file's name says so too.
   */
  public static boolean isLikely(String text, boolean named) {
    String head = text.substring(0, Math.min(text.length(), 20_000));
    int signs = 0;
    signs += MarkdownSigns.HEADING.matcher(head).find() ? 1 : 0;
    signs += MarkdownSigns.LINK.matcher(head).find() ? 1 : 0;
    signs += MarkdownSigns.EMPHASIS.matcher(head).find() ? 1 : 0;
    signs += MarkdownSigns.FENCE.matcher(head).find() ? 1 : 0;
    return MarkdownSigns.FRONT.matcher(head).lookingAt() || signs >= 2 || named;
  }
}
