package org.hearsay.intake.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.intake.html.SurroundingNames.Standing;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells what stands around an article, or beside its text, by the kind and the name of an element. */
final class Surroundings {
  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "header", "figure", "figcaption", "menu");
  /** How many elements may stand between a figure and the table that it holds, or around the first word of a link. */
  private static final int WRAPPERS = 4;

  private final SurroundingNames names = SurroundingNames.names();
  /** Figures that hold a table or a quotation, which are text. */
  private final Set<Element> full = Collections.newSetFromMap(new IdentityHashMap<>());

  Surroundings(List<Element> all) {
    for (Element element : all) {
      String name = element.normalName();
      if (name.equals("blockquote") || name.equals("table")) {
        Element parent = element.parent();
        for (int i = 0; i < WRAPPERS && parent != null; i++) {
          full.add(parent);
          parent = parent.parent();
        }
      }
    }
  }

  /** True if the element is no part of an article. */
  boolean holds(Element element) {
    String name = element.normalName();
    if (AROUND.contains(name)) {
      return !(name.equals("figure") && full.contains(element));
    } else if (name.equals("tfoot")) {
      return repeatsHead(element);
    }
    Standing standing = names.of(element);
    return standing == Standing.UNSEEN || standing == Standing.AROUND && !isInSentence(element);
  }

  /** A word of a sentence is not left out, whatever a page calls it. */
  private static boolean isInSentence(Element element) {
    if (element.isBlock()) {
      return false;
    }
    Element first = element;
    for (int i = 0; i < WRAPPERS && first.previousSibling() == null && isInline(first.parent()); i++) {
      first = first.parent();
    }
    return hasWords(first.previousSibling()) || hasWords(element.nextSibling());
  }

  private static boolean isInline(Element element) {
    return element != null && !element.isBlock();
  }

  private static boolean hasWords(Node node) {
    if (!(node instanceof TextNode text)) {
      return false;
    }
    String words = text.getWholeText();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tables that can be sorted say their first row again below. */
  private static boolean repeatsHead(Element foot) {
    Element head = foot.previousElementSibling();
    return head != null && head.normalName().equals("thead") && cells(head).equals(cells(foot));
  }

  private static List<String> cells(Element rows) {
    Element row = rows.firstElementChild();
    return row == null ? List.of() : row.children().eachText();
  }
}
