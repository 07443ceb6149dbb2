package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The short lines that stand around a page's headline: there the author and the date are printed. */
final class PrintedLines {
  /** How many lines are looked at before and after the headline. */
  private static final int BEFORE = 6;
  private static final int AFTER = 25;
  /** A longer line is text. */
  private static final int LONGEST = 200;
  private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "head", "button", "select", "textarea");

  private final List<String> lines = new ArrayList<>();

  /** Without a headline there are no lines. */
  PrintedLines(Document page, Element headline) {
    if (headline != null && page.body() != null) {
      Gatherer gatherer = new Gatherer(headline);
      NodeTraversor.filter(gatherer, page.body());
      int at = gatherer.headlineAt;
      if (at >= 0) {
        lines.addAll(gatherer.lines.subList(at, gatherer.lines.size()));
        lines.addAll(gatherer.lines.subList(Math.max(0, at - BEFORE), at));
      }
    }
  }

  /** Those after the headline and then those before it. */
  List<String> lines() {
    return lines;
  }

  /** Writes out lines block by block and stops some lines after the headline. */
  private static final class Gatherer implements NodeFilter {
    private final Element headline;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int headlineAt = -1;

    Gatherer(Element headline) {
      this.headline = headline;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node == headline) {
        close();
        headlineAt = lines.size();
        return FilterResult.SKIP_ENTIRELY;
      } else if (node instanceof TextNode words) {
        line.append(line.length() > LONGEST ? "" : words.text());
      } else if (node instanceof Element element) {
        if (SKIPPED.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        breakBefore(element);
      }
      return headlineAt >= 0 && lines.size() > headlineAt + AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        breakBefore(element);
      }
      return FilterResult.CONTINUE;
    }

    private void breakBefore(Element element) {
      if (element.isBlock() || element.normalName().equals("time")) {
        close();
      } else {
        line.append(' ');
      }
    }

    private void close() {
      String text = String.join(" ", line.toString().strip().split("[\\s\u00A0]+"));
      line.setLength(0);
      if (!text.isEmpty() && text.length() <= LONGEST) {
        lines.add(text);
      }
    }
  }
}
