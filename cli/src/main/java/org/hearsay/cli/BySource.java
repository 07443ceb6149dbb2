package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityNames;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/** Attributions by who vouches: by entity where the reading knows it, else by the words of the source, case and article folded. */
final class BySource {

  private final String text;
  private final EntityNames names;
  private final Map<String, List<Attribution>> groups = new LinkedHashMap<>();

  BySource(Reading reading) {
    text = reading.document().text();
    names = new EntityNames(reading);
    reading.attributions().forEach(a -> groups.computeIfAbsent(key(a.source()), key -> new ArrayList<>()).add(a));
  }

  /** What each source said, sources in the order in which they first speak. */
  List<List<Attribution>> all() {
    return List.copyOf(groups.values());
  }

  /** How many vouch: of several who speak together each, and nobody not at all. */
  int count() {
    Set<String> out = new HashSet<>();
    for (List<Attribution> said : groups.values()) {
      Source source = said.get(0).source();
      List<Entity> known = names.all(source.entities());
      known.forEach(entity -> out.add("entity " + entity.id()));
      if (known.isEmpty() && !key(source).isEmpty()) {
        out.add(key(source));
      }
    }
    return out.size();
  }

  private String key(Source source) {
    List<Entity> known = names.all(source.entities());
    if (!known.isEmpty()) {
      return "entities " + new TreeSet<>(known.stream().map(Entity::id).toList());
    }
    String folded = words(source.spans()).toLowerCase(Locale.ROOT);
    return folded.isEmpty() ? "" : "words " + (folded.startsWith("the ") ? folded.substring(4) : folded);
  }

  /** Who that is; empty where nobody is named. */
  String name(Source source) {
    String name = Columns.folded(names.joined(source.entities()));
    return name.isEmpty() ? words(source.spans()) : name;
  }

  /** The same with the posts that each of them holds. */
  String titled(Source source) {
    List<Entity> known = names.all(source.entities());
    if (known.stream().allMatch(entity -> entity.roles().isEmpty())) {
      return name(source);
    }
    List<String> each = known.stream().map(entity -> Columns.folded(entity.name() + names.posts(entity).stream().map(post -> ", " + post)
        .collect(Collectors.joining()))).toList();
    return String.join(" and ", each); // with a comma each they would run into the posts
  }

  /** The words that the text has for a source where they don't tell who it is ("she", "the senator"); else empty. */
  String otherwise(Source source) {
    return names.areNamed(source.entities(), source.spans()) ? "" : words(source.spans());
  }

  /** The entities on whose word most sentences stand. */
  List<Entity> most(Reading reading) {
    return names.most(reading.profile());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(s -> Columns.folded(s.of(text))).collect(Collectors.joining(" … "));
  }
}
