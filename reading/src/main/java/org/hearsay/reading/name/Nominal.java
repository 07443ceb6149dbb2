package org.hearsay.reading.name;

/**
 * What the head noun of a description tells of whom it stands for.
 *
 * @param head the noun in the singular, lower case
 * @param kind what it is
 * @param sex told by the noun ("spokeswoman"), else UNKNOWN; NEITHER for what is no person
 * @param plural true for several
 */
public record Nominal(String head, Kind kind, Sex sex, boolean plural) {

  /** Kinds of what nouns stand for. A plural of persons is still PERSON. */
  public enum Kind {
    PERSON, GROUP, ORGANIZATION, PLACE, FACILITY, EVENT, DOCUMENT, ANIMAL, THING
  }
}
