package org.hearsay.model;

import java.util.List;

/** Through what a claim came ("told Reuters", "in a statement"); {@code entity} is an id or null. */
public record Via(List<Span> spans, String entity) {

  /** Copies the list. */
  public Via {
    spans = List.copyOf(spans);
  }
}
