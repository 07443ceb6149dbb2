package org.hearsay.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What faces call the entities of a reading: their names, and in short the posts they hold. Line ends of the text may stand in them. */
public final class EntityNames {

  private static final String THE = "the ";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final String text;
  private final Map<String, Entity> byId = new LinkedHashMap<>();

  /** Of two entities with one id, as only a reading that others made can have them, the first counts. */
  public EntityNames(Reading reading) {
    text = reading.document().text();
    reading.entities().forEach(entity -> byId.putIfAbsent(entity.id(), entity));
  }

  /** The entity with an id, or null. */
  public Entity get(String id) {
    return id == null ? null : byId.get(id);
  }

  /** The entities with these ids as far as they are known, each once, in the order of the ids. */
  public List<Entity> all(List<String> ids) {
    return ids.stream().distinct().map(byId::get).filter(Objects::nonNull).filter(entity -> !entity.name().isBlank()).toList();
  }

  /** Their names in one phrase, "A, B and C"; empty if none is known. */
  public String joined(List<String> ids) {
    List<String> names = all(ids).stream().map(Entity::name).toList();
    int last = names.size() - 1;
    return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The posts of an entity, each once and in the order of the text: "treasurer of the Blue Party until 2011". */
  public List<String> posts(Entity entity) {
    return entity.roles().stream().map(this::post).distinct().toList();
  }

  /** A post in short. */
  public String post(Role role) {
    Entity organization = get(role.organization());
    return role.title() + (organization == null ? "" : " of " + called(organization)) + (role.since() == null ? "" : " since " + role.since())
        + (role.until() == null ? "" : " until " + role.until());
  }

  /** Inside a phrase a name has the article that the text gives it, and a description begins small. */
  private String called(Entity entity) {
    String name = entity.name();
    if (isArticled(name)) {
      return THE + name.substring(THE.length());
    }
    boolean articled = entity.mentions().stream().anyMatch(mention -> mention.form() != Mention.Form.PRONOUN
        && isArticled(mention.whole().of(text)) && mention.span().of(text).equalsIgnoreCase(name));
    return articled ? THE + name : name;
  }

  private static boolean isArticled(String words) {
    return words.toLowerCase(Locale.ROOT).startsWith(THE);
  }

  /**
   * True if these words of the text say by themselves who is meant: each of the entities stands in them by name, or they are the name that a
   * nameless one goes by.
   */
  public boolean areNamed(List<String> ids, List<Span> words) {
    return all(ids).stream().allMatch(entity -> words.stream().anyMatch(span -> isNamed(entity, span)));
  }

  private boolean isNamed(Entity entity, Span span) {
    return bare(span.of(text)).equals(bare(entity.name()))
        || entity.mentions().stream().anyMatch(mention -> mention.form() == Mention.Form.NAME && span.contains(mention.span()));
  }

  private static String bare(String words) {
    String folded = BLANKS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return folded.startsWith(THE) ? folded.substring(THE.length()) : folded;
  }

  /** Entities on whose word sentences stand, those with most first, else in the order of the reading. */
  public List<Entity> most(Profile profile) {
    List<Entity> out = new ArrayList<>(byId.values());
    out.removeIf(entity -> profile.byEntity().getOrDefault(entity.id(), 0) == 0 || entity.name().isBlank());
    out.sort((a, b) -> Integer.compare(profile.byEntity().get(b.id()), profile.byEntity().get(a.id())));
    return out;
  }
}
