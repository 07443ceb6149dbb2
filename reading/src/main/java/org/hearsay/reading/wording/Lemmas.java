package org.hearsay.reading.wording;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Dictionary forms of English verbs, and of plurals that end in s. Irregular forms come from a table; for the others the
 * known words decide between stems ("noted" is "note", for "not" is no verb), and spelling rules only where none is known.
 */
final class Lemmas {
  private final Map<String, String> irregular;
  private final Set<String> verbs;
  private final Set<String> nouns;

  /** Both sets hold keys; nouns only tell where a plural ends. */
  Lemmas(Map<String, String> irregular, Set<String> verbs, Set<String> nouns) {
    this.irregular = irregular;
    this.nouns = nouns;
    this.verbs = new HashSet<>(verbs);
    this.verbs.addAll(irregular.values());
  }

  /** One key for British and American spelling: both sides of every comparison go through here. */
  static String key(String lemma) {
    if (lemma.endsWith("ise") || lemma.endsWith("yse")) {
      return lemma.substring(0, lemma.length() - 2) + "ze";
    }
    int our = lemma.indexOf("our", 1);
    return our > 1 ? lemma.substring(0, our) + "or" + lemma.substring(our + 3) : lemma;
  }

  /** The dictionary form of a word in lower case; the word itself where no rule applies. */
  String of(String word) {
    String table = irregular.get(word);
    if (table != null) {
      return table;
    }
    boolean inflected = word.endsWith("ing") || word.endsWith("ed");
    if (isKnown(word) || !inflected && nouns.contains(key(word)) || word.length() < 4) {
      return word;
    }
    int length = word.length();
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return length == 4 ? word.substring(0, 3) : word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && hasVowel(word, length - 3)) {
      return stem(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && hasVowel(word, length - 2)) {
      return stem(word.substring(0, length - 2));
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
      return plural(word);
    }
    return word;
  }

  private String plural(String word) {
    String less = word.substring(0, word.length() - 1);
    if (isKnown(less) || nouns.contains(key(less)) || !less.endsWith("e")) {
      return less;
    }
    String stem = less.substring(0, less.length() - 1);
    boolean hissing = stem.endsWith("s") || stem.endsWith("sh") || stem.endsWith("ch") || stem.endsWith("x") || stem.endsWith("z");
    return isKnown(stem) || nouns.contains(stem) || (hissing && !stem.endsWith("us") && !stem.endsWith("is") && !stem.endsWith("os")) ? stem : less;
  }

  private String stem(String stem) {
    if (isKnown(stem)) {
      return stem;
    }
    if (isKnown(stem + "e")) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "aeiou".indexOf(stem.charAt(last)) < 0;
    if (doubled && (isKnown(stem.substring(0, last)) || "lsfz".indexOf(stem.charAt(last)) < 0)) {
      return stem.substring(0, last);
    }
    return !doubled && wantsE(stem) ? stem + "e" : stem;
  }

  private static boolean wantsE(String stem) {
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    char before = last > 0 ? stem.charAt(last - 1) : ' ';
    return switch (end) {
      case 'v', 'c', 'u' -> true;
      case 'g' -> before == 'd' || before == 'r' || before == 'a' || before == 'e';
      case 'z' -> before != 'z';
      case 's' -> "aeiounlr".indexOf(before) >= 0;
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0;
      case 't' -> before == 'a' && last > 2 && !stem.endsWith("eat") && !stem.endsWith("oat");
      case 'r' -> before == 'i' || before == 'u' && !stem.endsWith("our") || stem.endsWith("ar") && last < 4;
      default -> last == 2 && "aiou".indexOf(before) >= 0 && "dkmnp".indexOf(end) >= 0;
    };
  }

  /** True for a word that a table gives as a dictionary form. */
  boolean isBase(String word) {
    return isKnown(word);
  }

  private boolean isKnown(String word) {
    return verbs.contains(key(word));
  }

  private static boolean hasVowel(String word, int before) {
    for (int i = 0; i < before; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
