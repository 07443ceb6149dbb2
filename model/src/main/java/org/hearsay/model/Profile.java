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
}
