package org.hearsay.reading.tone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Span;

/** What is attributed to sources, as stretches that don't overlap: contents nest, and a long text has thousands. */
final class Attributed {
  private final List<Span> stretches = new ArrayList<>();

  Attributed(List<Span> contents) {
    List<Span> sorted = new ArrayList<>(contents);
    Collections.sort(sorted);
    for (Span content : sorted) {
      int last = stretches.size() - 1;
      if (last >= 0 && content.start() < stretches.get(last).end()) {
        Span before = stretches.get(last);
        stretches.set(last, new Span(before.start(), Math.max(before.end(), content.end())));
      } else {
        stretches.add(content);
      }
    }
  }

  /** True if some of the span is attributed. */
  boolean meets(Span span) {
    int from = 0;
    int to = stretches.size();
    while (from < to) { // the first that ends after the span begins
      int middle = (from + to) >>> 1;
      if (stretches.get(middle).end() <= span.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < stretches.size() && stretches.get(from).overlaps(span);
  }
}
