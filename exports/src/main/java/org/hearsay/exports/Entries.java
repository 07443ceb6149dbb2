package org.hearsay.exports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;

/** The attributions of a reading with their chains. */
final class Entries {

  /** Deeper than any chain that anybody writes; beyond it somebody wants the page to grow without bounds. */
  private static final int DEEPEST = 24;

  private final Entry[] entries;
  private final List<Attribution> attributions;
  private final int[] nearest;

  private Entries(List<Attribution> attributions) {
    this.attributions = attributions;
    this.entries = new Entry[attributions.size()];
    this.nearest = nearest(attributions);
  }

  /**
   * All attributions in their order. A chain that leads nowhere, or back to itself as only a reading that others made can have it, ends where
   * it would.
   */
  static List<Entry> of(List<Attribution> attributions) {
    Entries made = new Entries(attributions);
    for (int i = 0; i < made.entries.length; i++) {
      made.make(i);
    }
    // an outer one may come later in the reading than what lies in it
    Arrays.stream(made.entries).forEach(entry -> entry.inner.sort((a, b) -> Integer.compare(a.number, b.number)));
    return List.of(made.entries);
  }

  /** For each the index of the one it lies within, or -1. */
  private static int[] nearest(List<Attribution> attributions) {
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      byId.putIfAbsent(attributions.get(i).id(), i);
    }
    return attributions.stream().mapToInt(a -> a.within() == null ? -1 : byId.getOrDefault(a.within(), -1)).toArray();
  }

  private void make(int index) {
    int[] path = new int[DEEPEST];
    int depth = 0;
    for (int i = index; i >= 0 && entries[i] == null && depth < DEEPEST && !onPath(path, depth, i); i = nearest[i]) {
      path[depth++] = i;
    }
    while (depth > 0) {
      int i = path[--depth];
      Entry outer = nearest[i] < 0 ? null : entries[nearest[i]];
      entries[i] = new Entry(i + 1, attributions.get(i), outer == null || outer.outer.size() >= DEEPEST ? null : outer);
    }
  }

  private static boolean onPath(int[] path, int depth, int index) {
    return Arrays.stream(path, 0, depth).anyMatch(i -> i == index);
  }
}
