package org.hearsay.reading.name;

/**
 * What a pronoun tells.
 *
 * @param word lower case
 * @param person 1, 2 or 3
 * @param sex NEITHER for "it", UNKNOWN where it may be anyone's
 * @param number whether it stands for one or several
 * @param use how it stands in the sentence
 */
public record Pronoun(String word, int person, Sex sex, Number number, Use use) {

  /** Singular, plural, or either: "you", "they" of one person. */
  public enum Number {
    SINGULAR, PLURAL, EITHER
  }

  /** How it stands. "her" is OBJECT here, though it may be possessive: the words after it tell. */
  public enum Use {
    SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE, RELATIVE, DEMONSTRATIVE, RECIPROCAL, INDEFINITE
  }
}
