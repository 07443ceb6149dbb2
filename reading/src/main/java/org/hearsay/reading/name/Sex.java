package org.hearsay.reading.name;

/** What a name, noun or pronoun tells of the sex of whom it stands for. */
public enum Sex {
  FEMALE,
  MALE,
  /** Of a thing: it, the party. */
  NEITHER,
  /** Not told. */
  UNKNOWN;

  /** The sex that a table writes as f, m or n; anything else is not told. */
  static Sex of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      case "n" -> NEITHER;
      default -> UNKNOWN;
    };
  }

  /** True if both are told and are not the same. */
  public boolean contradicts(Sex other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
