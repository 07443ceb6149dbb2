package org.hearsay.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.intake.extract.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that show their article only by a script: whether a page is one, and the text that it gives to programs. */
final class HiddenText {
  /** A page that only asks for scripts says no more than this. */
  private static final int REQUEST = 600;
  /** Where scripts put the page that they make. */
  private static final Set<String> ROOTS = Set.of("app", "root", "__next", "__nuxt", "react-root", "app-root", "main-app", "gatsby");
  private static final List<String[]> MARKS = Table.rows("scripted.tsv");

  private HiddenText() {}

  /** The blocks of the text that a page gives to programs; none if it gives none. */
  static List<PageBlock> told(String body) {
    if (body == null) {
      return List.of();
    }
    boolean marked = body.indexOf("</") >= 0 || body.indexOf("<br") >= 0 || body.indexOf("&lt;") >= 0;
    Document text = marked ? Jsoup.parseBodyFragment(body) : Document.createShell("");
    if (!marked) {
      for (String paragraph : body.split("\\R+")) {
        text.body().appendElement("p").text(paragraph);
      }
    } else if (text.body().childrenSize() == 0) {
      // marks written as text: &lt;p&gt;
      text = Jsoup.parseBodyFragment(text.body().text());
    }
    return ArticleTrim.trim(PageBlocks.of(text.body(), Set.of()), null, null);
  }

  /** How many characters they have. */
  static int length(List<PageBlock> blocks) {
    int length = 0;
    for (PageBlock block : blocks) {
      length += block.text().length();
    }
    return length;
  }

  /** True if what is shown only asks for scripts, or if nothing is and scripts stand ready to fill the page. */
  static boolean isScripted(Document page, List<PageBlock> shown) {
    if (length(shown) > REQUEST) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (PageBlock block : shown.isEmpty() ? PageBlocks.of(page.body(), Set.of()) : shown) {
      text.append(block.text()).append('\n');
    }
    boolean asks = text.length() <= REQUEST && isMarked("text", text.toString());
    return asks || shown.isEmpty() && isFilledByScript(page);
  }

  private static boolean isFilledByScript(Document page) {
    for (Element script : page.select("script")) {
      String data = script.data();
      if (isMarked("script", script.id()) || isMarked("script", data.substring(0, Math.min(REQUEST, data.length())))) {
        return true;
      }
    }
    for (Element each : page.select("[id]")) {
      if (ROOTS.contains(each.id().toLowerCase(Locale.ROOT)) && each.childrenSize() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Is one of the table's marks of that kind in it? */
  static boolean isMarked(String kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String[] row : MARKS) {
      if (row[1].equals(kind) && lower.contains(row[0])) {
        return true;
      }
    }
    return false;
  }
}
