package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one article out of a web page. */
final class HtmlPage {
  private HtmlPage() {}

  /** The article of a page; if none can be told, all of the page's text. */
  static Extract read(String html) {
    Document page = Jsoup.parse(html);
    PageFacts facts = new PageFacts(page);
    Fact title = facts.title();
    ArticleFinder finder = new ArticleFinder(page);
    Element article = finder.article();
    List<PageBlock> kept = article == null
        ? List.of()
        : ArticleTrim.trim(PageBlocks.of(article, finder.surroundings()), title.value());
    boolean complete = !kept.isEmpty();
    if (!complete) {
      kept = PageBlocks.of(page.body(), finder.never());
    }
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (PageBlock block : kept) {
      text.append(text.length() == 0 ? "" : "\n\n");
      int start = text.length();
      text.append(block.text());
      blocks.add(new Block(new Span(start, text.length()), block.kind(), block.level(), null, block.row(), block.column()));
    }
    return new Extract(
        "text/html", text.toString(), blocks, title, facts.byline(), facts.publisher(), facts.published(), complete);
  }
}
