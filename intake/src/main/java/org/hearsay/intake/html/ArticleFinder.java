package org.hearsay.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the element of a page that holds the article: where most of the prose stands, once menus, shares, comments and
 * the like are left out. Prose is what stands in blocks of running text; see {@link ProseWeights}.
 */
final class ArticleFinder {
  /** Elements that hold no text of an article. */
  private static final Set<String> NEVER = Set.of(
      "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "math", "head",
      "button", "input", "select", "textarea", "label", "option", "audio", "video", "dialog", "map");
  /** Elements that stand around an article, or beside its text. */
  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "header", "figure", "figcaption", "menu");
  /** Of the page's prose, what an element must hold to be kept though its name says that it stands around the article. */
  private static final double MUCH = 0.4;
  /** Of an element's prose, what one child must hold for the article to lie in that child. */
  private static final double NEARLY_ALL = 0.85;
  /** Characters of prose below which there is no article. */
  private static final int LEAST = 60;

  private final Document page;
  private final Set<Element> never = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> surroundings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Integer> prose;

  ArticleFinder(Document page) {
    this.page = page;
    Elements all = page.getAllElements();
    for (Element element : all) {
      if (NEVER.contains(element.normalName()) || isHidden(element)) {
        never.add(element);
      }
    }
    Map<Element, Integer> before = ProseWeights.of(page, never);
    int whole = before.getOrDefault(page, 0);
    SurroundingNames names = SurroundingNames.names();
    surroundings.addAll(never);
    for (Element element : all) {
      boolean around = AROUND.contains(element.normalName()) || names.match(element);
      if (around && before.getOrDefault(element, 0) < MUCH * whole) {
        surroundings.add(element);
      }
    }
    prose = ProseWeights.of(page, surroundings);
  }

  /** Elements that a browser shows nobody. */
  Set<Element> never() {
    return never;
  }

  /** Elements that are no part of an article, with those of {@link #never}. */
  Set<Element> surroundings() {
    return surroundings;
  }

  /** The element that holds the article, or null. */
  Element article() {
    Element at = richest("[itemprop~=(?i)^articleBody$]", 0.3);
    at = at != null ? at : richest("article", 0.4);
    at = at != null ? at : richest("main, [role=main]", 0.6);
    at = at != null ? at : page.body();
    if (weight(at) < LEAST) {
      return null;
    }
    Element child = heaviestChild(at);
    while (child != null && weight(child) >= NEARLY_ALL * weight(at) && !isText(child)) {
      at = child;
      child = heaviestChild(at);
    }
    return at;
  }

  private Element richest(String query, double least) {
    Element best = null;
    for (Element element : page.select(query)) {
      if (weight(element) > (best == null ? least * weight(page) : weight(best))) {
        best = element;
      }
    }
    return best;
  }

  private Element heaviestChild(Element parent) {
    Element best = null;
    for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (!surroundings.contains(child) && (best == null || weight(child) > weight(best))) {
        best = child;
      }
    }
    return best;
  }

  private int weight(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private static boolean isText(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "blockquote", "ul", "ol", "pre" -> true;
      default -> false;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}
