package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.Fact;
import org.hearsay.model.Document.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Who wrote a page: whom JSON-LD, OpenGraph and meta elements name, else whom the page prints. A person goes before a
 * desk, an agency and the site itself, wherever each is named.
 */
final class BylineFinder {
  /** Elements, and those inside them that hold the names alone. Two steps: a query for both climbs from each link to the root. */
  private static final String[][] PRINTED = {
      {"[itemprop=author]", "[itemprop=name]"}, {"[itemprop=author]", null}, {"[rel=author]", null}, {".byline", "a"}, {".byline", null},
      {".author-name, .article-author, .entry-author, .post-author", null}, {".author", "a"}, {".author", null},
      {"[class*=byline], [class*=author]", null}};
  private static final String NOT_HERE = "[class*=comment], [id*=comment], aside, footer, nav, [class*=related], [class*=sidebar], [class*=popular]";
  private static final int MOST_ELEMENTS = 12;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 5;

  private final List<Fact> found = new ArrayList<>();
  private final List<String> lines;
  private final String publisher;

  BylineFinder(Document page, JsonLd jsonLd, Metas metas, List<String> lines, String publisher) {
    this.lines = lines;
    this.publisher = publisher;
    List<String> authors = new ArrayList<>();
    for (String author : jsonLd.names("author")) {
      authors.addAll(PageByline.names(author));
    }
    add(authors, Found.JSON_LD);
    add(metas.fact(Found.OPENGRAPH, "article:author", "og:article:author"));
    add(metas.fact(Found.META, "author", "byl", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article.author"));
    add(printedIn(lines), Found.TEXT);
    for (int i = 0; i < PRINTED.length && person() == null; i++) {
      add(elements(select(page, PRINTED[i])), Found.TEXT);
    }
  }

  private static Elements select(Document page, String[] query) {
    Elements outer = page.select(query[0]);
    if (query[1] == null) {
      return outer;
    }
    Elements inner = new Elements();
    for (Element element : outer.subList(0, Math.min(MOST_ELEMENTS, outer.size()))) {
      inner.addAll(element.select(query[1]));
    }
    return inner;
  }

  /** The first that is neither a desk nor the site, or null. */
  private Fact person() {
    for (Fact fact : found) {
      if (!isSite(fact.value()) && !PageByline.isDesk(fact.value())) {
        return fact;
      }
    }
    return null;
  }

  /** The names, or unknown. */
  Fact byline() {
    Fact person = person();
    if (person != null) {
      return withAllNames(person);
    }
    for (Fact fact : found) {
      if (!isSite(fact.value())) {
        return fact;
      }
    }
    return found.isEmpty() ? Fact.UNKNOWN : found.get(0);
  }

  /** Metadata may name the first of several authors only. */
  private Fact withAllNames(Fact fact) {
    List<String> printed = printedIn(lines);
    boolean more = fact.from() != Found.TEXT && printed.size() > 1 && fact.value().indexOf(',') < 0
        && printed.stream().anyMatch(name -> name.equalsIgnoreCase(fact.value()));
    return more ? new Fact(String.join(", ", printed), Found.TEXT) : fact;
  }

  private boolean isSite(String name) {
    return PageFacts.isSame(name, publisher);
  }

  private void add(Fact fact) {
    boolean address = fact == null || fact.value().startsWith("http") || fact.value().startsWith("/") || fact.value().startsWith("www.");
    if (!address) {
      add(PageByline.names(fact.value()), fact.from());
    }
  }

  private void add(List<String> names, Found from) {
    String joined = String.join(", ", names);
    if (!joined.isEmpty()) {
      found.add(new Fact(joined, from));
    }
  }

  /** The names after "By" in the lines around the headline. */
  private static List<String> printedIn(List<String> lines) {
    for (String line : lines) {
      String lower = line.toLowerCase(Locale.ROOT);
      boolean told = lower.startsWith("by ") || lower.startsWith("by:") || lower.contains("posted by ") || lower.contains("written by ");
      List<String> names = told ? PageByline.names(line) : List.of();
      if (!names.isEmpty() && names.stream().allMatch(BylineFinder::isName)) {
        return names;
      }
    }
    return List.of();
  }

  /** The names in the first element that holds any, and in those beside it. */
  private static List<String> elements(Elements elements) {
    List<String> names = new ArrayList<>();
    Element first = null;
    for (Element element : elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()))) {
      String text = element.childNodeSize() > MOST_ELEMENTS ? "" : element.hasAttr("content") ? element.attr("content") : element.text();
      boolean beside = first == null || isBeside(first, element);
      if (beside && text.length() <= 2 * LONGEST && !text.isBlank() && element.closest(NOT_HERE) == null) {
        for (String name : PageByline.names(text)) {
          if (isName(name) && !names.contains(name)) {
            first = first == null ? element : first;
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static boolean isBeside(Element first, Element other) {
    Element one = first.parent();
    Element two = other.parent();
    return one != null && two != null
        && (one == two || one.parent() != null && one.parent() == two.parent() && !one.parent().normalName().equals("body"));
  }

  /** Some words that begin with capitals. */
  private static boolean isName(String name) {
    String[] words = name.split("\\s+");
    return name.length() <= LONGEST && words.length >= 2 && words.length <= MOST_WORDS && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(words[words.length - 1].charAt(0)) && !name.contains(":");
  }
}
