package org.hearsay.intake.html;

import java.util.Locale;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page: as metadata tell it, and in the words that the page prints where they are the same but for the site's name. */
final class PageTitle {
  private static final String[] MARKS = {" | ", " - ", " \u2013 ", " \u2014 ", " : ", " \u00BB ", " \u00B7 "};
  /** Of a title in metadata, what a heading must hold to be the same. */
  private static final double MOST = 0.5;
  private static final int MOST_HEADINGS = 60;
  private static final int LONGEST = 400;

  private final Fact told;
  private final String inHead;
  private Element heading;

  PageTitle(Document page, JsonLd jsonLd, Metas metas) {
    inHead = PageFacts.oneLine(page.title());
    told = PageFacts.first(
        whole(jsonLd.fact("headline")),
        whole(metas.fact(Found.OPENGRAPH, "og:title")),
        whole(metas.fact(Found.META, "twitter:title", "dc.title", "headline", "parsely-title", "sailthru.title")),
        whole(jsonLd.fact("name")));
    heading = printed(page);
    heading = heading == null ? page.selectFirst("h1") : heading;
  }

  /** The element that prints the headline, or null. */
  Element heading() {
    return heading;
  }

  /** The title element's words. */
  String inHead() {
    return inHead;
  }

  Fact title(String site) {
    String shown = heading == null ? "" : PageFacts.oneLine(heading.text());
    if (told.from() == null) {
      boolean confirmed = !shown.isEmpty() && ArticleTrim.letters(inHead).contains(ArticleTrim.letters(shown));
      return !shown.isEmpty() && (confirmed || inHead.isEmpty()) ? new Fact(shown, Found.TEXT)
          : inHead.isEmpty() ? Fact.UNKNOWN : new Fact(withoutSite(inHead, site), Found.META);
    }
    return new Fact(isSame(shown, told.value()) ? shown : withoutSite(told.value(), site), told.from());
  }

  /** A headline that is cut short is none. */
  private static Fact whole(Fact title) {
    boolean cut = title != null && (title.value().endsWith("\u2026") || title.value().endsWith("..."));
    return cut ? null : title;
  }

  /** The first heading that says what metadata or the title element say. */
  private Element printed(Document page) {
    int seen = 0;
    for (String query : new String[] {"h1", "h2, [itemprop=headline]"}) {
      for (Element each : page.select(query)) {
        if (seen++ > MOST_HEADINGS) {
          break;
        }
        String text = each.childNodeSize() > MOST_HEADINGS ? "" : each.text();
        if (text.length() < LONGEST && (isSame(text, told.value()) || isSame(text, inHead))) {
          return each;
        }
      }
    }
    return null;
  }

  /** True if one begins or ends with the other and is not much shorter: sections stand before, sites behind. */
  private static boolean isSame(String shown, String told) {
    if (told == null || shown.isEmpty()) {
      return false;
    }
    String one = ArticleTrim.letters(shown);
    String other = ArticleTrim.letters(told);
    boolean shorter = one.length() >= MOST * other.length() && (other.startsWith(one) || other.endsWith(one));
    return one.length() > 0 && (shorter || other.length() >= MOST * one.length() && one.startsWith(other));
  }

  private static String withoutSite(String title, String site) {
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && isSite(title.substring(at + mark.length()), site)) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** Names of sites lose their spaces in titles, and titles their "The". */
  private static boolean isSite(String name, String site) {
    String wanted = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return site != null && !wanted.isEmpty()
        && (site.toLowerCase(Locale.ROOT).replace(" ", "").endsWith(wanted) || PageFacts.isSame(name, site));
  }

  /** What follows the headline in the title element, or null: mostly the site's name. */
  String behindHeadline() {
    String shown = heading == null ? "" : PageFacts.oneLine(heading.text());
    for (String start : new String[] {shown, told.value() == null ? "" : told.value()}) {
      String rest = !start.isEmpty() && inHead.startsWith(start) ? inHead.substring(start.length()) : "";
      for (String mark : MARKS) {
        if (rest.startsWith(mark)) {
          String name = rest.substring(rest.lastIndexOf(mark) + mark.length()).strip();
          return name.isEmpty() ? null : name;
        }
      }
    }
    return null;
  }
}
