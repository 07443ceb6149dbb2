package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Block.Kind;

/**
 * Leaves out of an article's blocks what is not its text: the headline and what stands over it, lines that lead
 * elsewhere, captions, headings of nothing.
 */
final class ArticleTrim {
  /** Longer lines are text whatever they begin with. */
  private static final int LINE = 140;
  /** Longer texts after a picture are no caption. */
  private static final int CAPTION = 300;
  /** Fewer letters are alike by chance. */
  private static final int ALIKE = 15;
  /** How many blocks at the beginning may be the author's name or a date. */
  private static final int BEGINNING = 3;
  private static final List<String[]> ASIDES = Table.rows("asides.tsv");

  private final String title;
  private final String byline;
  private final List<PageBlock> kept = new ArrayList<>();

  private ArticleTrim(String title, String byline) {
    this.title = title == null ? "" : letters(title);
    this.byline = byline;
  }

  /** The blocks of the text; title and byline are the page's own, or null. */
  static List<PageBlock> trim(List<PageBlock> blocks, String title, String byline) {
    ArticleTrim trim = new ArticleTrim(title, byline);
    List<PageBlock> article = blocks.subList(trim.start(blocks), end(blocks));
    PageBlock before = null;
    for (PageBlock block : article) {
      if (trim.isText(block, before)) {
        trim.kept.add(block);
      }
      before = block;
    }
    return ArticleTail.trim(trim.kept, byline);
  }

  private boolean isText(PageBlock block, PageBlock before) {
    if (kept.size() < BEGINNING && isBeginning(block)) {
      return false;
    }
    return !isElsewhere(block, before) && asideKind(block.text()) == null && !isCaption(block);
  }

  /** A line of links leads elsewhere, unless it is quoted, tells the source of a quotation, or writes an address out. */
  private static boolean isElsewhere(PageBlock block, PageBlock before) {
    if (!block.isMostlyLinks() || block.text().length() >= 2 * LINE || block.kind() == Kind.QUOTE) {
      return false;
    }
    boolean source = before != null && before.kind() == Kind.QUOTE && "[(\u2014\u2013-".indexOf(block.text().charAt(0)) >= 0;
    return !source && !block.text().startsWith("http");
  }

  /** The headline, the author or the date, which stand over the first sentence. */
  private boolean isBeginning(PageBlock block) {
    boolean headline = block.kind() == Kind.HEADING && block.level() == 1 || letters(block.text()).equals(title);
    return headline && onlyHeadings() || DateLine.is(block.text()) || isByline(block.text());
  }

  private boolean onlyHeadings() {
    for (PageBlock block : kept) {
      if (block.kind() != Kind.HEADING) {
        return false;
      }
    }
    return true;
  }

  private boolean isByline(String line) {
    if (line.length() > LINE || line.endsWith(".") || line.endsWith(":")) {
      return false;
    }
    String text = letters(line);
    String names = byline == null ? "" : letters(byline);
    return !names.isEmpty() && (text.equals(names) || text.equals("by" + names));
  }

  private static boolean isCaption(PageBlock block) {
    if (block.picture() == null || block.kind() == Kind.HEADING || block.text().length() > CAPTION) {
      return false;
    }
    String told = letters(block.picture());
    String text = letters(block.text());
    boolean alike = Math.min(told.length(), text.length()) >= ALIKE && (told.startsWith(text) || text.startsWith(told));
    return alike || block.isSlanted();
  }

  /** After the headline, if no more than a tenth of all stands over it. */
  private int start(List<PageBlock> blocks) {
    long all = 0;
    for (PageBlock block : blocks) {
      all += block.text().length();
    }
    long before = 0;
    int start = 0;
    for (int i = 0; i < blocks.size() && before * 10 <= all; i++) {
      PageBlock block = blocks.get(i);
      if (block.kind() == Kind.HEADING && !title.isEmpty() && letters(block.text()).equals(title)) {
        start = i + 1;
      }
      before += block.text().length();
    }
    return start;
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

  /** The letters and digits alone, in lower case: what is compared whatever stands between words. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
