package org.hearsay.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.hearsay.intake.extract.Paragraphs;
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
  private int slanted;
  private int links;
  private int slants;
  private int quotes;
  private int items;
  private Element heading;
  private boolean inCell;
  /** What is told of the picture since which no text came. */
  private String picture;
  /** For each open table the row and the column of the last cell, counted here: asking each for its index takes for ever. */
  private final Deque<int[]> tables = new ArrayDeque<>();

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
        case "em", "i", "cite", "small" -> slants--;
        case "blockquote" -> quotes--;
        case "li" -> items--;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = null;
        case "td", "th" -> inCell = false;
        case "table" -> tables.poll();
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
      case "em", "i", "cite", "small" -> slants++;
      case "img", "picture", "amp-img" -> picture(element);
      case "blockquote" -> quotes++;
      case "li" -> items++;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element;
      case "p", "div" -> inCell = false;
      default -> openTable(element.normalName());
    }
  }

  private void openTable(String name) {
    if (name.equals("table")) {
      tables.push(new int[2]);
      inCell = false;
    } else if (name.equals("tr") && !tables.isEmpty()) {
      tables.peek()[0]++;
      tables.peek()[1] = 0;
    } else if ((name.equals("td") || name.equals("th")) && !tables.isEmpty()) {
      tables.peek()[1]++;
      inCell = true;
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
        count();
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
        count();
      }
    }
  }

  private void count() {
    linked += links > 0 ? 1 : 0;
    slanted += slants > 0 ? 1 : 0;
  }

  /** A picture on a line of its own parts paragraphs; one inside a sentence has no caption. */
  private void picture(Element element) {
    if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
      close();
    }
    if (text.length() == 0) {
      picture = element.attr("alt");
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
      Kind kind = kind();
      int[] cell = kind == Kind.TABLE_CELL ? tables.peek() : null;
      blocks.add(new PageBlock(
          text.substring(start),
          kind,
          heading == null ? null : heading.normalName().charAt(1) - '0',
          cell == null ? null : cell[0],
          cell == null ? null : cell[1],
          linked,
          slanted,
          picture));
      picture = null;
    }
    text.setLength(0);
    linked = 0;
    slanted = 0;
  }

  private Kind kind() {
    if (heading != null) {
      return Kind.HEADING;
    } else if (items > 0) {
      return Kind.LIST_ITEM;
    } else if (quotes > 0) {
      return Kind.QUOTE;
    }
    return inCell && !tables.isEmpty() ? Kind.TABLE_CELL : Kind.PARAGRAPH;
  }
}
