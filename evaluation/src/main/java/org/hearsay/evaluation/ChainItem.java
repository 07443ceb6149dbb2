package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * One text whose attributions lie within one another, or side by side.
 *
 * @param id of the item
 * @param text to be read
 * @param links all its attributions
 */
record ChainItem(String id, String text, List<Link> links) {

  /**
   * One attribution.
   *
   * @param cue where its cue stands
   * @param within index of the attribution that it lies in directly, or null
   */
  record Link(List<Span> cue, Integer within) {}

  /** The cues of an attribution and of the one that it lies in directly. */
  record Pair(List<Span> inner, List<Span> outer) {

    /** True if both cues share a character with the other pair's. */
    boolean meets(Pair other) {
      return overlap(inner, other.inner) && overlap(outer, other.outer);
    }
  }

  static ChainItem of(JsonNode json) {
    String text = json.path("text").asText();
    List<Link> links = new ArrayList<>();
    for (JsonNode attribution : json.path("attributions")) {
      JsonNode within = attribution.path("within");
      links.add(new Link(TestSet.spans(text, attribution.path("cue")), within.isInt() ? within.asInt() : null));
    }
    for (Link link : links) {
      if (link.cue.isEmpty() || link.within != null && link.within >= links.size()) {
        throw new IllegalArgumentException("an attribution has no cue, or lies within one that is not there");
      }
    }
    return new ChainItem(json.path("id").asText(), text, links);
  }

  /** The pairs that the item holds. */
  List<Pair> pairs() {
    return links.stream()
        .filter(link -> link.within != null)
        .map(link -> new Pair(link.cue, links.get(link.within).cue))
        .toList();
  }

  /** True if any of the spans share a character. */
  static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }
}
