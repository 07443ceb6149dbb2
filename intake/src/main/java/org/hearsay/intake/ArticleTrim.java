package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    for (PageBlock block : blocks) {
      boolean headline = !begun && isHeadline(block, title);
      if (!headline && !isAside(block.text()) && !(block.isMostlyLinks() && block.text().length() < 2 * LINE)) {
        kept.add(block);
        begun |= block.kind() != Kind.HEADING;
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** True for a line such as "Read more: ..." or "Advertisement". */
  static boolean isAside(String text) {
    if (text.length() > LINE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String[] row : ASIDES) {
      boolean whole = row[0].endsWith("$");
      String start = whole ? row[0].substring(0, row[0].length() - 1) : row[0];
      if (whole ? lower.equals(start) : lower.startsWith(start)) {
        return true;
      }
    }
    return false;
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
