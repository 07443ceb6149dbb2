package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes out the blocks below an element, in order. It climbs without recursion, however deep a page nests. */
final class PageBlocks implements NodeFilter {
  private final Set<Element> dropped;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int links;
  private int quotes;
  private int items;
  private Element heading;
  private Element cell;

  private PageBlocks(Set<Element> dropped) {
    this.dropped = dropped;
  }

  static List<PageBlock> of(Element root, Set<Element> dropped) {
    PageBlocks writer = new PageBlocks(dropped);
    NodeTraversor.filter(writer, root);
    writer.close();
    return writer.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (dropped.contains(element)) {
        // Words on both sides of what is dropped must not grow together.
        append(isBlock(element) ? "" : " ");
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        close();
      }
      switch (element.normalName()) {
        case "a" -> links--;
        case "blockquote" -> quotes--;
        case "li" -> items--;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = null;
        case "td", "th" -> cell = null;
        default -> { }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** jsoup counts a line break among the blocks. */
  static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void open(Element element) {
    if (isBlock(element)) {
      close();
    }
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "a" -> links++;
      case "blockquote" -> quotes++;
      case "li" -> items++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element;
      case "td", "th" -> cell = element;
      case "p", "div", "table" -> cell = null;
      default -> { }
    }
  }

  /** A second break in a row parts paragraphs: old pages have no other way. */
  private void breakLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
      close();
    } else if (text.length() > 0) {
      trimEnd();
      text.append('\n');
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!space) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void trimEnd() {
    while (text.length() > 0 && Paragraphs.isSpace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  private void close() {
    trimEnd();
    int start = 0;
    while (start < text.length() && Paragraphs.isSpace(text.charAt(start))) {
      start++;
    }
    if (start < text.length()) {
      boolean inCell = cell != null && heading == null && items == 0;
      blocks.add(new PageBlock(
          text.substring(start),
          kind(),
          heading == null ? null : heading.normalName().charAt(1) - '0',
          inCell && cell.parent() != null ? cell.parent().elementSiblingIndex() + 1 : null,
          inCell ? cell.elementSiblingIndex() + 1 : null,
          linked));
    }
    text.setLength(0);
    linked = 0;
  }

  private Kind kind() {
    if (heading != null) {
      return Kind.HEADING;
    } else if (items > 0) {
      return Kind.LIST_ITEM;
    } else if (quotes > 0) {
      return Kind.QUOTE;
    }
    return cell != null ? Kind.TABLE_CELL : Kind.PARAGRAPH;
  }
}
