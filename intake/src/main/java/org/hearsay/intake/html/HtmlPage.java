package org.hearsay.intake.html;

import java.util.List;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.extract.TextWithBlocks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one article out of a web page. Nothing is fetched: what the page only points to is not there. */
public final class HtmlPage {
  /** Tags that a page may have: the longest pages of news have some ten thousand, and each costs memory. */
  static final int MOST_TAGS = 1_000_000;
  /** The text for programs is the article's if what is shown is so many times shorter: a teaser, or nothing at all. */
  private static final int TEASER = 3;

  private HtmlPage() {}

  /**
   * The article of a page; if none can be told, all of the page's text; none if a script would have to write it.
   *
   * @throws Refusal if the page has more tags than any article
   */
  public static Extract read(String html) throws Refusal {
    if (tags(html) > MOST_TAGS) {
      throw new Refusal("is a page of more than " + MOST_TAGS + " tags, which no article has; save the article alone");
    }
    Document page = Jsoup.parse(html);
    PageFacts facts = new PageFacts(page);
    Fact title = facts.title();
    Fact byline = facts.byline();
    ArticleFinder finder = new ArticleFinder(page, title.value());
    Element article = finder.article();
    List<PageBlock> kept = article == null
        ? List.of()
        : ArticleTrim.trim(PageBlocks.of(article, finder.surroundings()), title.value(), byline.value());
    List<PageBlock> told = HiddenText.told(facts.body());
    boolean complete = true;
    if (HiddenText.length(told) > TEASER * HiddenText.length(kept)) {
      kept = told;
    } else if (HiddenText.isScripted(page, kept)) {
      kept = List.of();
    } else if (kept.isEmpty()) {
      complete = false;
      kept = PageBlocks.of(page.body(), finder.never());
    }
    TextWithBlocks text = new TextWithBlocks();
    for (PageBlock block : kept) {
      text.add(block.kind(), block.level(), null, block.row(), block.column(), block.text());
    }
    return new Extract("text/html", text.text(), text.blocks(), title, byline, facts.publisher(), facts.published(), complete);
  }

  private static int tags(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
      tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
    }
    return tags;
  }
}
