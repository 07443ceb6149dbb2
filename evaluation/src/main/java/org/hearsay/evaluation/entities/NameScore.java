package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** Names found against names marked, over a corpus: one is right if both ends and the type are. */
final class NameScore {

  /** A facility is a place, since none of the corpora tells them apart; what no corpus has among its names counts neither way. */
  private static final Map<Entity.Type, String> TYPES = Map.of(Entity.Type.PERSON, "person", Entity.Type.ORGANIZATION, "organization",
      Entity.Type.PLACE, "place", Entity.Type.FACILITY, "place");

  private final Map<String, Figures> byType = new TreeMap<>(Map.of("person", Figures.NONE, "organization", Figures.NONE, "place", Figures.NONE));
  private final List<String> told = new ArrayList<>();

  /** Names of a reading's entities: mentions by name, the name alone. */
  static Set<Name> names(List<Entity> entities) {
    return names(entities, Mention::span);
  }

  /** Mentions by name, with article, title and what hangs on them, without those that lie inside another: what GUM marks. */
  static Set<Name> outermost(List<Entity> entities) {
    Set<Name> all = names(entities, Mention::whole);
    Set<Name> out = new LinkedHashSet<>(all);
    out.removeIf(one -> all.stream().anyMatch(other -> !other.span().equals(one.span()) && other.span().start() <= one.span().start()
        && one.span().end() <= other.span().end()));
    return out;
  }

  private static Set<Name> names(List<Entity> entities, Function<Mention, Span> extent) {
    Set<Name> out = new LinkedHashSet<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.form() == Mention.Form.NAME && TYPES.containsKey(entity.type())) {
          out.add(new Name(extent.apply(mention), TYPES.get(entity.type())));
        }
      }
    }
    return out;
  }

  void add(NamedText gold, Set<Name> found) {
    Set<Name> marked = new LinkedHashSet<>(gold.names());
    for (Name name : marked) {
      byType.merge(name.type(), new Figures(found.contains(name) ? 1 : 0, 1, 0, 0), Figures::plus);
      if (!found.contains(name)) {
        tell(gold, "missed", name);
      }
    }
    for (Name name : found) {
      byType.merge(name.type(), new Figures(0, 0, marked.contains(name) ? 1 : 0, 1), Figures::plus);
      if (!marked.contains(name)) {
        tell(gold, "false", name);
      }
    }
  }

  private void tell(NamedText text, String fault, Name name) {
    Span span = name.span();
    String before = text.text().substring(Math.max(0, span.start() - 30), span.start());
    String after = text.text().substring(span.end(), Math.min(text.text().length(), span.end() + 30));
    told.add(String.format("%s: %s %s: %s[%s]%s", text.name(), fault, name.type(), before, span.of(text.text()), after).replaceAll("\\s+", " "));
  }

  /** All types together. */
  Figures all() {
    return byType.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Types in the order of their names. */
  Map<String, Figures> byType() {
    return byType;
  }

  /** Names that were missed and names that are none, each in its words. */
  List<String> told() {
    return told;
  }
}
