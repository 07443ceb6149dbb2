package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Block.Kind;

/**
 * Leaves out what stands below an article's last sentence and is no part of it: who the author is, who else reported,
 * when it was changed, what one may subscribe to. Such notes are told by their words in a table, by being wholly
 * emphasised, or by beginning with the author's name.
 */
final class ArticleTail {
  /** Longer blocks are text. */
  private static final int LONGEST = 600;
  /** Shorter lines that are emphasised may be a last word of the author. */
  private static final int NOTE = 40;
  /** How many blocks may be notes. */
  private static final int MOST = 6;
  private static final List<String[]> NOTES = Table.rows("tails.tsv");

  private ArticleTail() {}

  static List<PageBlock> trim(List<PageBlock> blocks, String byline) {
    int end = blocks.size();
    while (end > 1 && end > blocks.size() - MOST && isNote(blocks.get(end - 1), byline)) {
      end--;
    }
    while (end > 0 && blocks.get(end - 1).kind() == Kind.HEADING) {
      end--;
    }
    return new ArrayList<>(blocks.subList(0, end));
  }

  private static boolean isNote(PageBlock block, String byline) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    String kind = kind(text);
    if (kind != null) {
      return kind.equals("note");
    }
    // What is quoted is a voice of the article, and some pages set quotations in italics.
    boolean quoted = text.indexOf('"') >= 0 || text.indexOf('\u201C') >= 0 || text.indexOf('\u201D') >= 0;
    boolean slanted = !quoted && block.isSlanted() && text.length() >= NOTE && block.kind() == Kind.PARAGRAPH;
    return slanted || isAuthor(text, byline) || DateLine.is(text) || block.kind() == Kind.HEADING
        || ArticleTrim.letters(text).isEmpty();
  }

  /** {@code note} for what is no text, {@code text} for what is, however it is set, null for what the table does not know. */
  static String kind(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String[] row : NOTES) {
      boolean starts = row[0].startsWith("^");
      if (starts ? lower.startsWith(row[0].substring(1)) : lower.contains(row[0])) {
        return row[1];
      }
    }
    return null;
  }

  /** "Ann Writer is a reporter in Ashby" at the foot of a page of Ann Writer's. */
  private static boolean isAuthor(String text, String byline) {
    if (byline == null || byline.indexOf(' ') < 0) {
      return false;
    }
    String first = byline.contains(", ") ? byline.substring(0, byline.indexOf(", ")) : byline;
    return text.regionMatches(true, 0, first, 0, first.length());
  }
}
