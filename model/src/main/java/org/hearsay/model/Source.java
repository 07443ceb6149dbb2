package org.hearsay.model;

import java.util.List;

/**
 * Who vouches.
 *
 * @param spans the words that name the source; empty where nobody is named
 * @param entities ids, several where several speak together; empty if unknown
 * @param type what kind of source it is
 */
public record Source(List<Span> spans, List<String> entities, Type type) {

  /** Copies the lists. */
  public Source {
    spans = List.copyOf(spans);
    entities = List.copyOf(entities);
  }

  /** Types of sources; see docs/attribution-guide.md. */
  public enum Type {
    PERSON, ORGANIZATION, DOCUMENT, GROUP, UNNAMED, AUTHOR, NONE
  }
}
