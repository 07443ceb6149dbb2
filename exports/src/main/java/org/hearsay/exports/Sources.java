package org.hearsay.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityNames;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;

/** The sources of a reading: one for the same entities, or where none is known for the same words, case and article folded. */
final class Sources {

  private final Words words;
  private final EntityNames names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, One> byKey = new LinkedHashMap<>();

  /**
   * A source with all that stands on its word.
   *
   * @param index from 0, in the order in which they first speak
   * @param name as the text first calls it, or the entity's
   * @param type of its first attribution
   */
  record One(int index, String name, Source.Type type, List<Entry> entries) {}

  Sources(Reading reading, List<Entry> entries, Words words) {
    this.words = words;
    this.names = new EntityNames(reading);
    for (int i = 0; i < reading.entities().size(); i++) {
      numbers.putIfAbsent(reading.entities().get(i).id(), i + 1);
    }
    for (Entry entry : entries) {
      byId.putIfAbsent(entry.attribution.id(), entry);
      Source source = entry.attribution.source();
      byKey.computeIfAbsent(key(source), key -> new One(byKey.size(), name(source), source.type(), new ArrayList<>())).entries().add(entry);
    }
  }

  List<One> all() {
    return List.copyOf(byKey.values());
  }

  One of(Entry entry) {
    return byKey.get(key(entry.attribution.source()));
  }

  EntityNames names() {
    return names;
  }

  /** How many vouch: of several who speak together each, and nobody not at all. */
  int count() {
    Set<String> out = new HashSet<>();
    byKey.forEach((key, one) -> {
      List<Entity> known = names.all(one.entries().get(0).attribution.source().entities());
      known.forEach(entity -> out.add("entity " + entity.id()));
      if (known.isEmpty() && !key.isEmpty()) {
        out.add(key);
      }
    });
    return out.size();
  }

  /** The attribution with an id, or null. */
  Entry entry(String id) {
    return id == null ? null : byId.get(id);
  }

  /** Where the page tells all of an entity. */
  String anchor(Entity entity) {
    return "#who" + numbers.get(entity.id());
  }

  /** Who vouches, by name where the reading knows it. */
  String name(Entry entry) {
    return name(entry.attribution.source());
  }

  /** What the text calls the source of an attribution. */
  String called(Entry entry) {
    Source source = entry.attribution.source();
    return source.spans().isEmpty() ? name(source) : words.of(source.spans());
  }

  /** Who that is, where the reading knows it and the text says it otherwise; else nobody. */
  List<Entity> known(Entry entry) {
    Source source = entry.attribution.source();
    return entities(source).equalsIgnoreCase(words.of(source.spans())) ? List.of() : names.all(source.entities());
  }

  private String key(Source source) {
    List<Entity> known = names.all(source.entities());
    if (!known.isEmpty()) {
      return "entities " + new TreeSet<>(known.stream().map(Entity::id).toList());
    }
    if (source.spans().isEmpty()) {
      return source.type() == Source.Type.AUTHOR ? "author" : "";
    }
    String folded = words.of(source.spans()).toLowerCase(Locale.ROOT);
    return "words " + (folded.startsWith("the ") ? folded.substring("the ".length()) : folded);
  }

  private String name(Source source) {
    String entities = entities(source);
    if (!entities.isEmpty()) {
      return entities;
    }
    if (!source.spans().isEmpty()) {
      return words.of(source.spans());
    }
    return source.type() == Source.Type.AUTHOR ? "The author" : "Nobody named";
  }

  private String entities(Source source) {
    return Words.folded(names.joined(source.entities()));
  }
}
