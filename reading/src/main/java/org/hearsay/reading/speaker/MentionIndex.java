package org.hearsay.reading.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.reading.entity.Mentioned;

/** Mentions by their place. */
final class MentionIndex {

  private final List<Mentioned> byStart;

  MentionIndex(List<Mentioned> mentions) {
    byStart = new ArrayList<>(mentions);
    byStart.sort((a, b) -> a.span().start() != b.span().start() ? Integer.compare(a.span().start(), b.span().start())
        : Integer.compare(b.span().end(), a.span().end()));
  }

  /** Number of the first mention that begins at {@code place} or after. */
  private int from(int place) {
    int low = 0;
    int high = byStart.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Mentions that begin inside a span and end there too, but for a possessive that reaches over its end; in order. */
  List<Mentioned> inside(Span span) {
    List<Mentioned> out = new ArrayList<>();
    for (int i = from(span.start()); i < byStart.size() && byStart.get(i).span().start() < span.end(); i++) {
      if (byStart.get(i).span().end() <= span.end() + 2) {
        out.add(byStart.get(i));
      }
    }
    return out;
  }

  /** Mentions that share a character with a span. */
  List<Mentioned> touching(Span span) {
    List<Mentioned> out = new ArrayList<>();
    for (int i = Math.max(0, from(span.start()) - 6); i < byStart.size() && byStart.get(i).span().start() < span.end(); i++) {
      if (byStart.get(i).span().end() > span.start()) {
        out.add(byStart.get(i));
      }
    }
    return out;
  }

  /** The mentions before a place, the nearest first, at most {@code most}. */
  List<Mentioned> before(int place, int most) {
    List<Mentioned> out = new ArrayList<>();
    for (int i = from(place) - 1; i >= 0 && out.size() < most; i--) {
      if (byStart.get(i).span().end() <= place) {
        out.add(byStart.get(i));
      }
    }
    return out;
  }

  /** The mentions at or after a place, the nearest first, at most {@code most}. */
  List<Mentioned> after(int place, int most) {
    int at = from(place);
    return byStart.subList(at, Math.min(byStart.size(), at + most));
  }
}
