package org.hearsay.intake.html;

import java.util.Locale;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;

/**
 * Whose page it is. The name of the site goes first, since JSON-LD often names the agency that wrote the text or the
 * company that owns the site; but names of sites can be addresses, handles and slogans.
 */
final class PagePublisher {
  private static final int SLOGAN = 45;

  private final Fact site;
  private final Fact told;
  private final Fact otherwise;

  PagePublisher(JsonLd jsonLd, Metas metas, PageTitle title) {
    site = PageFacts.first(metas.fact(Found.OPENGRAPH, "og:site_name"));
    told = PageFacts.first(jsonLd.fact("publisher"));
    String behind = title.behindHeadline();
    otherwise = PageFacts.first(
        metas.fact(Found.META, "dc.publisher", "application-name", "publisher"),
        behind == null ? null : new Fact(behind, Found.META),
        metas.fact(Found.META, "copyright"));
  }

  Fact publisher() {
    if (site.value() == null) {
      return told.value() == null ? otherwise : told;
    }
    String name = withoutSlogan(site.value());
    // "townpaper" and "The Town Paper" are the same: the one written for people is taken.
    boolean plain = !isTechnical(name);
    if (told.value() != null && (!plain || isLongerForm(told.value(), name))) {
      return told;
    }
    return new Fact(name, site.from());
  }

  private static String withoutSlogan(String name) {
    for (String mark : new String[] {" | ", " - ", " \u2013 ", " \u2014 ", ": "}) {
      int at = name.indexOf(mark);
      if (at > 2 && name.length() > SLOGAN / 2) {
        return name.substring(0, at).strip();
      }
    }
    return name;
  }

  private static boolean isTechnical(String name) {
    boolean lower = name.equals(name.toLowerCase(Locale.ROOT));
    return name.startsWith("@") || name.contains("://") || name.startsWith("www.") || lower || name.length() > SLOGAN;
  }

  /** "The Town Paper" for "Town Paper", and "Town Paper" for "TownPaper". */
  private static boolean isLongerForm(String longer, String name) {
    return PageFacts.isSame(longer, name) && longer.length() > name.length() && longer.indexOf(' ') > 0 && !longer.endsWith(".com");
  }
}
