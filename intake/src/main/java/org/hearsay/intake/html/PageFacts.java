package org.hearsay.intake.html;

import java.util.Locale;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headline, author, publisher and date of a page: from JSON-LD, else OpenGraph, else meta elements, else the page itself. */
final class PageFacts {
  private final Document page;
  private final JsonLd jsonLd;

  PageFacts(Document page) {
    this.page = page;
    jsonLd = new JsonLd(page);
  }

  /** The headline, without the site's name that follows it in a title element. */
  Fact title() {
    Fact fact = first(
        jsonLd.fact("headline"),
        meta(Found.OPENGRAPH, "og:title"),
        meta(Found.META, "twitter:title", "dc.title", "headline", "parsely-title"),
        element(Found.TEXT, "h1", ""));
    if (fact.from() == null) {
      return page.title().isBlank() ? Fact.UNKNOWN : new Fact(withoutSite(page.title().strip()), Found.META);
    }
    return new Fact(withoutSite(fact.value()), fact.from());
  }

  /** Who wrote it, without "By". */
  Fact byline() {
    Fact fact = first(
        jsonLd.fact("author"),
        notAddress(meta(Found.OPENGRAPH, "article:author", "og:article:author")),
        notAddress(meta(Found.META, "author", "byl", "dc.creator", "parsely-author", "sailthru.author")),
        element(Found.TEXT, "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline, .author-name", ""));
    String value = fact.value() == null ? "" : PageByline.clean(fact.value());
    return value.isEmpty() ? Fact.UNKNOWN : new Fact(value, fact.from());
  }

  /** Who published it. */
  Fact publisher() {
    return first(
        jsonLd.fact("publisher"),
        meta(Found.OPENGRAPH, "og:site_name"),
        meta(Found.META, "dc.publisher", "application-name", "copyright"));
  }

  /** When it was published, as an ISO date, or date and time with its offset. */
  Fact published() {
    return first(
        dated(jsonLd.fact("datePublished")),
        dated(meta(Found.OPENGRAPH, "article:published_time", "og:article:published_time", "article:published")),
        dated(meta(Found.META, "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date", "dc.date.issued",
            "dcterms.date", "parsely-pub-date", "sailthru.date", "ptime", "article.published", "datecreated")),
        dated(element(Found.META, "[itemprop=datePublished]", "content")),
        dated(element(Found.TIME, "[itemprop=datePublished][datetime], time[pubdate][datetime]", "datetime")),
        dated(element(Found.TIME, "article time[datetime]", "datetime")),
        dated(element(Found.TIME, "time[datetime]", "datetime")),
        dated(element(Found.URL, "link[rel=canonical]", "href")),
        dated(meta(Found.URL, "og:url")));
  }

  private static Fact first(Fact... facts) {
    for (Fact fact : facts) {
      if (fact != null && fact.value() != null && !fact.value().isBlank()) {
        return new Fact(oneLine(fact.value()), fact.from());
      }
    }
    return Fact.UNKNOWN;
  }

  private Fact meta(Found from, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named = meta.attr("property").equalsIgnoreCase(name)
            || meta.attr("name").equalsIgnoreCase(name)
            || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return new Fact(meta.attr("content").strip(), from);
        }
      }
    }
    return null;
  }

  private Fact element(Found from, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null ? null : new Fact(attribute.isEmpty() ? element.text() : element.attr(attribute), from);
  }

  private static Fact dated(Fact fact) {
    String date = fact == null || fact.value() == null ? null
        : fact.from() == Found.URL ? PageDate.ofAddress(fact.value()) : PageDate.of(fact.value());
    return date == null ? null : new Fact(date, fact.from());
  }

  private static Fact notAddress(Fact fact) {
    return fact == null || fact.value().startsWith("http") || fact.value().startsWith("/") ? null : fact;
  }

  private String withoutSite(String title) {
    Element heading = page.selectFirst("h1");
    String shown = heading == null ? "" : oneLine(heading.text());
    if (!shown.isEmpty() && title.startsWith(shown)) {
      return shown;
    }
    for (String mark : new String[] {" | ", " - ", " \u2013 ", " \u2014 ", " : "}) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && isSite(title.substring(at + mark.length()))) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** Names of sites lose their spaces in titles, and titles their "The". */
  private boolean isSite(String name) {
    String site = publisher().value();
    String wanted = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return site != null && !wanted.isEmpty() && site.toLowerCase(Locale.ROOT).replace(" ", "").endsWith(wanted);
  }

  private static String oneLine(String value) {
    return String.join(" ", value.strip().split("\\s+"));
  }
}
