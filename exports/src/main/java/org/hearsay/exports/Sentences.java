package org.hearsay.exports;

import java.util.List;
import org.hearsay.model.Span;

/** Finds the sentence that words stand in. */
final class Sentences {

  private Sentences() {}

  /** The one of the sentences, which are in order, that holds a span; the span itself where none does. */
  static Span around(List<Span> sentences, Span span) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean known = low < sentences.size() && sentences.get(low).contains(span);
    return known ? sentences.get(low) : span;
  }
}
