package org.hearsay.model;

import java.util.List;

/**
 * Somebody or something that the text speaks of.
 *
 * @param id unique in the reading
 * @param name the fullest form in the document
 * @param type what it is
 * @param aliases other forms
 * @param mentions where it stands
 * @param roles posts held
 */
public record Entity(String id, String name, Type type, List<String> aliases, List<Mention> mentions, List<Role> roles) {

  /** Copies the lists. */
  public Entity {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }

  /** Types of entities. */
  public enum Type {
    PERSON, ORGANIZATION, PLACE, FACILITY, EVENT, WORK, PEOPLE
  }
}
