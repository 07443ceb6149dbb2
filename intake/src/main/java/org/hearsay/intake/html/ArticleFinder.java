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
  /** Of the page's prose, what an element must hold to be kept though its name says that it stands around the article. */
  private static final double MUCH = 0.4;
  /** Of an element's prose, what one child must hold for the article to lie in that child. */
  private static final double NEARLY_ALL = 0.85;
  /** A heading with more nodes is none. */
  private static final int MANY = 50;
  /** Characters of prose below which there is no article. */
  private static final int LEAST = 60;

  /** Of the prose of the richest of several articles, what the one under the headline must hold to be the page's own. */
  private static final double OWN = 0.3;

  private final Document page;
  private final String title;
  private final Set<Element> never = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> surroundings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Element, Integer> prose;

  /** The title is the page's own, or null. */
  ArticleFinder(Document page, String title) {
    this.page = page;
    this.title = title == null ? "" : ArticleTrim.letters(title);
    Elements all = page.getAllElements();
    for (Element element : all) {
      if (NEVER.contains(element.normalName())) {
        never.add(element);
      }
    }
    hide(all);
    Map<Element, Integer> before = ProseWeights.of(page, never);
    int whole = before.getOrDefault(page, 0);
    Surroundings around = new Surroundings(all);
    surroundings.addAll(never);
    for (Element element : all) {
      if (before.getOrDefault(element, 0) < MUCH * whole && around.holds(element)) {
        surroundings.add(element);
      }
    }
    prose = ProseWeights.of(page, surroundings);
  }

  /** What is hidden is not shown, unless it is most of the prose: then a click unfolds the article. */
  private void hide(Elements all) {
    Map<Element, Integer> before = null;
    for (Element element : all) {
      if (isHidden(element)) {
        before = before == null ? ProseWeights.of(page, never) : before;
        if (before.getOrDefault(element, 0) < MUCH * before.getOrDefault(page, 0)) {
          never.add(element);
        }
      }
    }
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
    while (child != null && weight(child) >= NEARLY_ALL * weight(at) && !isText(child) && !hasText(at)) {
      at = child;
      child = heaviestChild(at);
    }
    return at;
  }

  private Element richest(String query, double least) {
    Element best = null;
    Elements candidates = page.select(query);
    for (Element element : candidates) {
      if (weight(element) > (best == null ? least * weight(page) : weight(best))) {
        best = element;
      }
    }
    return best == null || candidates.size() == 1 ? best : underHeadline(best);
  }

  /** Pages that go on for ever hold several articles; the page's own is the one with its headline. */
  private Element underHeadline(Element best) {
    for (Element heading : page.select("h1, h2")) {
      if (!title.isEmpty() && heading.childNodeSize() < MANY && ArticleTrim.letters(heading.text()).equals(title)) {
        Element article = heading.closest("article");
        return article != null && !article.equals(best) && weight(article) >= OWN * weight(best) ? article : best;
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

  /** True if paragraphs stand beside the child that holds nearly all: a lead, or a last word. */
  private boolean hasText(Element parent) {
    for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
      if (isText(child) && weight(child) > 0 && !surroundings.contains(child)) {
        return true;
      }
    }
    return false;
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
