package org.hearsay.exports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Elements around those words of the text that something else on the page leads to: times, mentions, words that colour and the evidence of checks. They nest: one
 * that would reach over the end of another, or of its paragraph, ends there and goes on in a second element.
 */
final class Anchors {

  /**
   * Words with a name.
   *
   * @param id what links lead to, or null for the rest of one that had to be parted
   * @param look class names
   * @param number what stands after the words as a link back, or null
   * @param to where that leads
   * @param label the same for who does not see it
   * @param title what it is, for who points at it, or null
   */
  record Anchor(int start, int end, String id, String look, String number, String to, String label, String title) {

    /** Words that links lead to, and none from them. */
    Anchor(int start, int end, String id, String look) {
      this(start, end, id, look, null, null, null, null);
    }

    private Anchor until(int place) {
      return new Anchor(start, place, id, look, null, null, null, title);
    }

    private Anchor from(int place) {
      return new Anchor(place, end, null, look, number, to, label, title);
    }
  }

  private final PriorityQueue<Anchor> ahead = new PriorityQueue<>(Comparator.comparingInt(Anchor::start)
      .thenComparing(Comparator.comparingInt(Anchor::end).reversed()).thenComparing(a -> a.id() == null ? "" : a.id()));
  private final Deque<Anchor> open = new ArrayDeque<>();
  private final Markup out;

  Anchors(List<Anchor> anchors, Markup out) {
    ahead.addAll(anchors);
    this.out = out;
  }

  /** Closes what ends at a place and opens what begins there; {@code limit} is where the paragraph ends. */
  void at(int place, int limit) {
    until(place);
    while (place < limit && !ahead.isEmpty() && ahead.peek().start() <= place) {
      Anchor next = ahead.remove();
      int most = Math.min(limit, open.isEmpty() ? limit : open.peek().end());
      if (next.end() <= place) { // it held nothing but blanks between paragraphs
        out.open("span", "id", next.id()).close("span");
        continue;
      }
      if (next.end() > most) {
        ahead.add(next.from(most));
        next = next.until(most);
      }
      out.open("span", "id", next.id(), "class", next.look(), "title", next.title());
      open.push(next);
    }
  }

  /** Closes what ends at a place, so that a number after it stands outside. */
  void until(int place) {
    while (!open.isEmpty() && open.peek().end() <= place) {
      close();
    }
  }

  /** What lies behind the last paragraph, where there are blanks alone, keeps its name. */
  void end() {
    while (!ahead.isEmpty()) {
      out.open("span", "id", ahead.remove().id()).close("span");
    }
  }

  private void close() {
    Anchor done = open.pop();
    out.close("span");
    if (done.number() != null) {
      out.open("a", "class", "k", "href", done.to(), "data-n", done.number(), "aria-label", done.label()).close("a");
    }
  }

  /** Places where the text has to be cut. */
  static List<Integer> cuts(List<Anchor> anchors) {
    List<Integer> out = new ArrayList<>();
    for (Anchor anchor : anchors) {
      out.add(anchor.start());
      out.add(anchor.end());
    }
    return out;
  }
}
