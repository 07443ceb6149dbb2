package org.hearsay.intake.html;

import java.util.List;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headline, author, publisher and date of a page: from JSON-LD, OpenGraph, meta elements, or what the page prints. */
final class PageFacts {
  private final Document page;
  private final JsonLd jsonLd;
  private final Metas metas;
  private final PageTitle title;
  private final Fact publisher;
  private final PrintedLines printed;

  PageFacts(Document page) {
    this.page = page;
    jsonLd = new JsonLd(page);
    metas = new Metas(page);
    title = new PageTitle(page, jsonLd, metas);
    publisher = new PagePublisher(jsonLd, metas, title).publisher();
    printed = new PrintedLines(page, title.heading());
  }

  /** The headline, without the site's name that follows it in a title element. */
  Fact title() {
    return title.title(publisher.value());
  }

  /** Who wrote it, without "By". */
  Fact byline() {
    return new BylineFinder(page, jsonLd, metas, printed.lines(), publisher.value()).byline();
  }

  /** Who published it. */
  Fact publisher() {
    return publisher;
  }

  /** When it was published, as an ISO date, or date and time with its offset. */
  Fact published() {
    return new DateFinder(page, jsonLd, metas, printed.lines()).published();
  }

  /** The text that the page gives to programs, for pages that show it only by a script; null if there is none. */
  String body() {
    return jsonLd.body();
  }

  /** The first that says anything, on one line. */
  static Fact first(Fact... facts) {
    for (Fact fact : facts) {
      if (fact != null && fact.value() != null && !fact.value().isBlank()) {
        return new Fact(oneLine(fact.value()), fact.from());
      }
    }
    return Fact.UNKNOWN;
  }

  static String oneLine(String value) {
    return String.join(" ", value.strip().split("[\\s\u00A0]+"));
  }

  /** The text of an element, or null. */
  static Fact text(Element element, Found from) {
    return element == null ? null : new Fact(element.text(), from);
  }

  /** True if the names are the same but for case, spaces, "The" and ".com". */
  static boolean isSame(String one, String other) {
    return one != null && other != null && bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    String letters = ArticleTrim.letters(name);
    for (String end : List.of("com", "news")) {
      letters = letters.endsWith(end) && letters.length() > end.length() + 2 ? letters.substring(0, letters.length() - end.length()) : letters;
    }
    return letters.startsWith("the") && letters.length() > 5 ? letters.substring(3) : letters;
  }
}
