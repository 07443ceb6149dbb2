package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Profile;
import org.hearsay.model.Reading;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/** A reading made by hand; places are told by words. */
final class HandMade {

  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private Profile profile = new Profile(0, 0, Map.of(), Map.of());

  HandMade(String text) {
    this.text = text;
  }

  /** An entity with its mentions, "name:Ada Lund", "nominal:the mayor" or "pronoun:she". */
  HandMade entity(String id, String name, Entity.Type type, String... mentions) {
    return entity(id, name, type, List.of(), mentions);
  }

  HandMade entity(String id, String name, Entity.Type type, List<Role> roles, String... mentions) {
    List<Mention> places = new ArrayList<>();
    for (String mention : mentions) {
      String[] parts = mention.split(":", 2);
      places.add(new Mention(Words.find(text, parts[1]), Mention.Form.valueOf(parts[0].toUpperCase(Locale.ROOT))));
    }
    entities.add(new Entity(id, name, type, List.of(), places, roles));
    return this;
  }

  /** An attribution; ids of its source and of those it is about are parted by blanks. */
  HandMade says(String id, String source, Source.Type type, String cue, String content, String within, String about) {
    attributions.add(
        new Attribution(
            id, Attribution.Kind.STATEMENT, new Source(List.of(), ids(source), type),
            new Cue(List.of(Words.find(text, cue)), "say", Cue.Stance.NEUTRAL), List.of(Words.find(text, content)), ids(about), null,
            Attribution.Quotation.INDIRECT, within, Attribution.Polarity.AFFIRMED, List.of(), null, 1));
    return this;
  }

  HandMade profile(int sentences, int author, Map<Source.Type, Integer> byType, Map<String, Integer> byEntity) {
    Map<Source.Type, Integer> types = new EnumMap<>(Source.Type.class);
    types.putAll(byType);
    profile = new Profile(sentences, author, types, new LinkedHashMap<>(byEntity));
    return this;
  }

  private static List<String> ids(String ids) {
    return ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" "));
  }

  Role role(String title, String organization, String since, String until) {
    return new Role(title, organization, since, until, new Span(0, text.length()), null);
  }

  Reading reading() {
    Document document = new Document("sha256:0", null, null, null, null, null, "en", "-", "text/plain", text, List.of());
    return new Reading(
        null, document, List.of(), entities, attributions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), profile, List.of());
  }

  Read read() {
    return new Read(reading());
  }
}
