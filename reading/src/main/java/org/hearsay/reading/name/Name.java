package org.hearsay.reading.name;

import java.util.List;
import org.hearsay.model.Entity;

/** A name as written, read once so that it can be compared often. Immutable; made by {@link Names#name}. */
public final class Name {
  private final String text;
  private final Entity.Type type;
  private final PersonName person;
  private final List<String> words;

  Name(String text, Entity.Type type, PersonName person, List<String> words) {
    this.text = text;
    this.type = type;
    this.person = person;
    this.words = words;
  }

  /** As given to {@link Names#name}. */
  public String text() {
    return text;
  }

  public Entity.Type type() {
    return type;
  }

  /** What a person's title or given name tells; for other types NEITHER. */
  public Sex sex() {
    return person == null ? Sex.NEITHER : person.sex();
  }

  /** True if a title tells a person's sex. */
  public boolean isTitled() {
    return person != null && person.titleSex() != Sex.UNKNOWN;
  }

  /** Folded words without titles, articles and possessive: two names with one key are written alike. */
  public String key() {
    return person != null ? person.key() : String.join(" ", words);
  }

  /** A person's family name, folded, or the only word that the name has; the last word of any other name. Empty if there is none. */
  public String last() {
    return person != null ? person.family() : words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** True if the name has more than one word beside titles. */
  public boolean isFull() {
    return person != null ? !person.given().isEmpty() : words.size() > 1;
  }

  /** Where a person's name begins after its titles, in UTF-16 units of {@link #text}; 0 for other types. */
  public int bareStart() {
    return person == null ? 0 : person.bare();
  }

  /** One past the last unit of a person's name without suffix; the length of the text for other types. */
  public int bareEnd() {
    return person == null ? text.length() : person.end();
  }

  PersonName person() {
    return person;
  }

  List<String> words() {
    return words;
  }
}
