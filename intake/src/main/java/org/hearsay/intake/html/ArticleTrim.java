package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Block.Kind;

/** Leaves out of an article's blocks what is not its text: the headline, lines that lead elsewhere, headings of nothing. */
final class ArticleTrim {
  /** Longer lines are text whatever they begin with. */
  private static final int LINE = 140;
  private static final List<String[]> ASIDES = Table.rows("asides.tsv");

  private ArticleTrim() {}

  static List<PageBlock> trim(List<PageBlock> blocks, String title) {
    List<PageBlock> kept = new ArrayList<>();
    boolean begun = false;
    for (PageBlock block : blocks.subList(0, end(blocks))) {
      boolean headline = !begun && isHeadline(block, title);
      boolean elsewhere = block.isMostlyLinks() && block.text().length() < 2 * LINE;
      if (!headline && !elsewhere && asideKind(block.text()) == null) {
        kept.add(block);
        begun |= block.kind() != Kind.HEADING;
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Where the article ends: at the first line that says so, past the first third of the page. */
  private static int end(List<PageBlock> blocks) {
    long all = 0;
    for (PageBlock block : blocks) {
      all += block.text().length();
    }
    long before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (before * 3 > all && "end".equals(asideKind(blocks.get(i).text()))) {
        return i;
      }
      before += blocks.get(i).text().length();
    }
    return blocks.size();
  }

  /** {@code line} for a line such as "Read more: ...", {@code end} for one such as "Comments", null for text. */
  static String asideKind(String text) {
    if (text.length() > LINE) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String[] row : ASIDES) {
      boolean whole = row[0].endsWith("$");
      String start = whole ? row[0].substring(0, row[0].length() - 1) : row[0];
      if (whole ? lower.equals(start) : lower.startsWith(start)) {
        return row[1];
      }
    }
    return null;
  }

  private static boolean isHeadline(PageBlock block, String title) {
    return title != null && letters(block.text()).equals(letters(title)) || block.kind() == Kind.HEADING && block.level() == 1;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
