package org.hearsay.json;

import java.util.List;
import org.hearsay.model.Span;

/**
 * Reads spans: offsets of code points outside become offsets of UTF-16 units, and words that a span carries are held
 * against the text.
 */
final class Spans {
  private final String text;
  private final CodePoints points;

  /** @param text what every span counts */
  Spans(String text) {
    this.text = text;
    this.points = new CodePoints(text);
  }

  /** The fields {@code start} and {@code end} of an object. */
  Span span(Node node) {
    int start = node.integer("start");
    int end = node.integer("end");
    if (start >= end || end > points.length()) {
      String wanted = "start < end <= " + points.length() + ", the code points of document.text";
      throw node.expected(wanted, "[" + start + ", " + end + ")");
    }
    return new Span(points.inside(start), points.inside(end));
  }

  /** Null where both fields are null. */
  Span spanOrNull(Node node) {
    return node.get("start").isNull() && node.get("end").isNull() ? null : span(node);
  }

  /**
   * A span with its words. Other words than the text has show that the offsets count something else, or that the text
   * was changed after it was read.
   */
  Span quoted(Node node) {
    Span span = span(node);
    Node words = node.get("text");
    String there = Surrogates.mended(span.of(text));
    if (!Surrogates.mended(words.string()).equals(there)) {
      throw words.expected("the words at these offsets, " + Node.quoted(there));
    }
    return span;
  }

  List<Span> quoted(Node parent, String field) {
    return parent.list(field, this::quoted);
  }
}
