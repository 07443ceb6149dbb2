package org.hearsay.intake.html;

import java.util.List;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.TextWithBlocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one article out of a web page. */
public final class HtmlPage {
  private HtmlPage() {}

  /** The article of a page; if none can be told, all of the page's text. */
  public static Extract read(String html) {
    Document page = Jsoup.parse(html);
    PageFacts facts = new PageFacts(page);
    Fact title = facts.title();
    Fact byline = facts.byline();
    ArticleFinder finder = new ArticleFinder(page, title.value());
    Element article = finder.article();
    List<PageBlock> kept = article == null
        ? List.of()
        : ArticleTrim.trim(PageBlocks.of(article, finder.surroundings()), title.value(), byline.value());
    boolean complete = !kept.isEmpty();
    if (!complete) {
      kept = PageBlocks.of(page.body(), finder.never());
    }
    TextWithBlocks text = new TextWithBlocks();
    for (PageBlock block : kept) {
      text.add(block.kind(), block.level(), null, block.row(), block.column(), block.text());
    }
    return new Extract(
        "text/html", text.text(), text.blocks(), title, byline, facts.publisher(), facts.published(), complete);
  }
}
