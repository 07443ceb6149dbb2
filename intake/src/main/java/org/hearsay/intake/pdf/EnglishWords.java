package org.hearsay.intake.pdf;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.intake.extract.Table;

/** Words that stand alone in English texts; read when a file first has a hyphen at the end of a line. */
final class EnglishWords {
  private static final Set<String> WORDS = new HashSet<>();

  static {
    for (String[] row : Table.rows("words.txt")) {
      WORDS.add(row[0]);
    }
  }

  private EnglishWords() {}

  /** True for a word of three letters or more in lower case that many texts use. */
  static boolean contain(String word) {
    return WORDS.contains(word);
  }

  /** True for an inflected form of such a word: "changers" of change, "trolling" of troll. */
  static boolean containBaseOf(String word) {
    for (String ending : new String[] {"s", "ed", "er", "ers", "ing", "ly"}) {
      int base = word.length() - ending.length();
      if (base > 3 && word.endsWith(ending)) {
        String stem = word.substring(0, base);
        if (WORDS.contains(stem) || !ending.equals("s") && !ending.equals("ly") && WORDS.contains(stem + "e")) {
          return true;
        }
      }
    }
    return false;
  }
}
