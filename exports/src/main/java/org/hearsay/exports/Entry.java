package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Attribution;

/** An attribution as the page numbers it, with its place in a chain of sources. */
final class Entry {

  /** From 1, in the order of the reading; the ids of a reading may be anything, so the page's own anchors are made of this. */
  final int number;

  final Attribution attribution;

  /** On whose word this one stands, from the nearest to the outermost; empty outside a chain. */
  final List<Entry> outer;

  final List<Entry> inner = new ArrayList<>();

  Entry(int number, Attribution attribution, Entry nearest) {
    this.number = number;
    this.attribution = attribution;
    List<Entry> path = new ArrayList<>();
    if (nearest != null) {
      path.add(nearest);
      path.addAll(nearest.outer);
      nearest.inner.add(this);
    }
    this.outer = Collections.unmodifiableList(path);
  }

  boolean inChain() {
    return !outer.isEmpty() || !inner.isEmpty();
  }
}
