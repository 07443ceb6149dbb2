package org.hearsay.evaluation.entities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Statements with their sources, from a journalists' audit and from a reading. */
final class Audit {

  /** The audits' words for types, misspelt ones too. */
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("person", "person"), Map.entry("named person", "person"),
      Map.entry("named individual", "person"), Map.entry("organization", "organization"), Map.entry("named organization", "organization"),
      Map.entry("document", "document"), Map.entry("group", "group"), Map.entry("unnamed group of people", "group"),
      Map.entry("unamed group of people", "group"), Map.entry("unnamed group", "group"), Map.entry("unnamed", "unnamed"),
      Map.entry("anonymous source", "unnamed"), Map.entry("unnamed person", "unnamed"), Map.entry("unnamed individual", "unnamed"),
      Map.entry("anonymous", "unnamed"));

  private Audit() {}

  /** The statements of {@code [{"statement", "type", "name", "title"}]}. */
  static List<Sourced> gold(Path file, AuditedText text) throws IOException {
    Folded folded = new Folded(text.text());
    List<Sourced> out = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(file.toFile())) {
      String type = TYPES.get(word(row, "type").toLowerCase(Locale.ROOT));
      out.add(new Sourced(folded.place(row.path("statement").asText()), new Sourced.Who(type, word(row, "name"))));
    }
    return out;
  }

  private static String word(JsonNode row, String field) {
    String blanks = AuditedText.BLANK + "+";
    return row.path(field).isTextual() ? row.path(field).asText().replaceAll("^" + blanks + "|" + blanks + "\\z", "") : "";
  }

  /**
   * The statements of a reading: of each attribution the sentences that its cue or content touches, once for each of its source's entities. Attributions
   * inside others are left out, as are those of the author and of nobody.
   */
  static List<Sourced> of(Reading reading, AuditedText text) {
    Map<String, String> names = new HashMap<>();
    reading.entities().forEach((Entity e) -> names.put(e.id(), e.name()));
    Set<String> inner = inner(reading, text);
    List<Sourced> out = new ArrayList<>();
    for (Attribution a : reading.attributions()) {
      String type = TYPES.get(a.source().type().name().toLowerCase(Locale.ROOT));
      if (type != null && !inner.contains(a.id())) {
        BitSet characters = touched(a, text);
        List<String> who = a.source().entities().stream().filter(names::containsKey).map(names::get).toList();
        String own = String.join(" ", a.source().spans().stream().map(s -> s.of(text.text())).toList());
        (who.isEmpty() ? List.of(own) : who).forEach(name -> out.add(new Sourced(characters, new Sourced.Who(type, name))));
      }
    }
    return out;
  }

  private static BitSet touched(Attribution a, AuditedText text) {
    BitSet own = text.points(a.cue().spans());
    own.or(text.points(a.content()));
    BitSet out = new BitSet();
    for (Span sentence : text.sentences()) {
      if (!own.get(sentence.start(), sentence.end()).isEmpty()) {
        out.set(sentence.start(), sentence.end());
      }
    }
    return out;
  }

  /** Ids of the attributions that truly lie in the content of the one that they name. */
  private static Set<String> inner(Reading reading, AuditedText text) {
    Map<String, Attribution> byId = new HashMap<>();
    reading.attributions().forEach(a -> byId.put(a.id(), a));
    Set<String> out = new HashSet<>();
    for (Attribution a : reading.attributions()) {
      Attribution outer = byId.get(a.within());
      if (outer != null && outer != a) {
        BitSet own = text.points(a.cue().spans());
        own.or(text.points(a.content()));
        own.andNot(text.points(outer.content()));
        if (own.isEmpty()) {
          out.add(a.id());
        }
      }
    }
    return out;
  }
}
