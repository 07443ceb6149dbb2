package org.hearsay.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On whose word the sentences of a text stand.
 *
 * @param sentences how many there are
 * @param author how many are in the author's own voice
 * @param byType how many on the word of each type of source, in the order of the types
 * @param byEntity how many on the word of each entity, by id
 */
public record Profile(int sentences, int author, Map<Source.Type, Integer> byType, Map<String, Integer> byEntity) {

  /** Copies the maps and keeps their order. */
  public Profile {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    byEntity = Collections.unmodifiableMap(new LinkedHashMap<>(byEntity));
  }

  /** How many on the word of a source that is somebody or something given: a person, an organization, a document. */
  public int named() {
    return of(Source.Type.PERSON) + of(Source.Type.ORGANIZATION) + of(Source.Type.DOCUMENT);
  }

  /** How many on the word of people without names, of sources that stay unnamed on purpose, and of nobody. */
  public int unnamed() {
    return of(Source.Type.GROUP) + of(Source.Type.UNNAMED) + of(Source.Type.NONE);
  }

  private int of(Source.Type type) {
    return byType.getOrDefault(type, 0);
  }
}
