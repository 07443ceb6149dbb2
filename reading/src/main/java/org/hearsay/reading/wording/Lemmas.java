package org.hearsay.reading.wording;

/**
 * Dictionary forms of English verbs, and of plurals that end in s. Irregular forms come from a table; for the others the
 * known words decide between stems ("noted" is "note", for "not" is no verb), and spelling rules only where none is known.
 */
final class Lemmas {
  private final FormTable irregular;
  private final FormTable verbs;
  private final Cues cues;

  Lemmas(FormTable irregular, FormTable verbs, Cues cues) {
    this.irregular = irregular;
    this.verbs = verbs;
    this.cues = cues;
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
    String table = irregular.at(key(word));
    if (table != null) {
      return table;
    }
    boolean inflected = word.endsWith("ing") || word.endsWith("ed");
    if (isKnown(word) || !inflected && isEntry(word) || word.length() < 4) {
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
    if (isKnown(less) || isEntry(less) || !less.endsWith("e")) {
      return less;
    }
    String stem = less.substring(0, less.length() - 1);
    boolean hissing = stem.endsWith("s") || stem.endsWith("sh") || stem.endsWith("ch") || stem.endsWith("x") || stem.endsWith("z");
    boolean full = stem.endsWith("us") || stem.endsWith("is") || stem.endsWith("os");
    return isKnown(stem) || isEntry(stem) || hissing && !full ? stem : less;
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
    boolean lone = last > 0 && "aeiou".indexOf(before) >= 0 && (last == 1 || "aeiou".indexOf(stem.charAt(last - 2)) < 0);
    return switch (end) {
      case 'v', 'c', 'u' -> true;
      case 'g' -> before == 'd' || before == 'r' || before == 'a' || before == 'e';
      case 'z' -> before != 'z';
      case 's' -> "aeiounlr".indexOf(before) >= 0;
      case 'l' -> "bcdfgkptz".indexOf(before) >= 0 || lone && "uo".indexOf(before) >= 0;
      case 't' -> lone && last > 1 && "auo".indexOf(before) >= 0;
      case 'r' -> lone && ("iu".indexOf(before) >= 0 || before == 'a' && last < 6);
      case 'd', 'k' -> lone;
      case 'm' -> lone && before != 'e' && before != 'o';
      case 'n' -> lone && (before == 'i' || last == 2);
      case 'b' -> lone && before == 'i';
      default -> last == 2 && lone && end == 'p';
    };
  }

  /** True for a word that a table gives as a dictionary form. */
  boolean isBase(String word) {
    return isKnown(word);
  }

  private boolean isKnown(String word) {
    return verbs.at(key(word)) != null || cues.isVerb(key(word));
  }

  /** True for the first word of any cue, which also tells where a plural ends. */
  private boolean isEntry(String word) {
    return cues.at(key(word)) != null;
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
