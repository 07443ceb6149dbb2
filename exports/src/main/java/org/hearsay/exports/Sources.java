package org.hearsay.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;

/** The sources of a reading: one for the same entities, or where none is known for the same words, case and article folded. */
final class Sources {

  private final Words words;
  private final Map<String, String> names;
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
    this.names = reading.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (first, second) -> first));
    for (Entry entry : entries) {
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

  /** How many are somebody; nobody is not one of them. */
  int count() {
    return byKey.size() - (byKey.containsKey("") ? 1 : 0);
  }

  /** What the text calls the source of an attribution. */
  String called(Entry entry) {
    Source source = entry.attribution.source();
    return source.spans().isEmpty() ? name(source) : words.of(source.spans());
  }

  /** Who that is, where the reading knows it and the text says it otherwise; else null. */
  String known(Entry entry) {
    String name = entities(entry.attribution.source());
    return name.isEmpty() || name.equalsIgnoreCase(called(entry)) ? null : name;
  }

  private String key(Source source) {
    if (!source.entities().isEmpty()) {
      return "entities " + String.join(" ", source.entities());
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
    return source.entities().stream().map(id -> Words.folded(names.getOrDefault(id, ""))).filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
