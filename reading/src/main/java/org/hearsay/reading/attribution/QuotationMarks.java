package org.hearsay.reading.attribution;

import org.hearsay.model.Span;

/** Quotation marks at the ends of a span. */
final class QuotationMarks {

  private QuotationMarks() {}

  static boolean isMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  /**
   * The span with the mark just before it or just after it, if the span holds only the other one of the pair: a content carries both of
   * its quotation marks.
   */
  static Span around(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && isMark(text.charAt(start - 1)) && !Character.isWhitespace(text.charAt(start)) && marks(text, start, end) % 2 == 1) {
      start--;
    } else if (end < text.length() && isMark(text.charAt(end)) && marks(text, start, end) % 2 == 1) {
      end++;
    } else if (start > 0 && end < text.length() && isMark(text.charAt(start - 1)) && isMark(text.charAt(end))
        && marks(text, start, end) == 0) {
      start--;
      end++;
    }
    return start == span.start() && end == span.end() ? span : new Span(start, end);
  }

  private static int marks(String text, int start, int end) {
    int n = 0;
    for (int i = start; i < end; i++) {
      if (isMark(text.charAt(i))) {
        n++;
      }
    }
    return n;
  }
}
