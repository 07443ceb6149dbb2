package org.hearsay.intake.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.intake.extract.Paragraphs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How many characters of prose lie below each element: text of blocks that are long or end as sentences do, less links. */
final class ProseWeights implements NodeFilter {
  private static final int LONG = 80;
  private static final int SHORT = 25;

  private final Set<Element> dropped;
  private final Map<Element, Integer> weights = new IdentityHashMap<>();
  private final Deque<Own> open = new ArrayDeque<>();
  private int links;

  private ProseWeights(Set<Element> dropped) {
    this.dropped = dropped;
  }

  static Map<Element, Integer> of(Element root, Set<Element> dropped) {
    ProseWeights weights = new ProseWeights(dropped);
    NodeTraversor.filter(weights, root);
    return weights.weights;
  }

  /** The text of a block that stands in no block inside it. */
  private static final class Own {
    private int text;
    private int linked;
    private char last;

    int prose() {
      boolean sentence = last == '.' || last == '!' || last == '?' || last == '"' || last == '\u201D' || last == ':';
      boolean enough = text >= LONG || text >= SHORT && sentence;
      return enough && linked * 2 < text ? text - linked : 0;
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && !open.isEmpty()) {
      add(open.peek(), words.getWholeText());
    } else if (node instanceof Element element) {
      if (dropped.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      links += element.normalName().equals("a") ? 1 : 0;
      if (PageBlocks.isBlock(element) || open.isEmpty()) {
        open.push(new Own());
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      int own = PageBlocks.isBlock(element) ? open.pop().prose() : 0;
      int weight = weights.merge(element, own, Integer::sum);
      if (weight > 0 && element.parent() != null) {
        weights.merge(element.parent(), weight, Integer::sum);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(Own own, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Paragraphs.isSpace(c)) {
        own.text++;
        own.linked += links > 0 ? 1 : 0;
        own.last = c;
      }
    }
  }
}
