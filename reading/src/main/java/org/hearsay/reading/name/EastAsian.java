package org.hearsay.reading.name;

import org.hearsay.reading.table.KeyedTable;

/** Tells names that put the family first, as Chinese, Korean and Vietnamese names do in English newspapers. */
final class EastAsian {
  private static final String[] INITIALS = {
    "zh", "ch", "sh", "hs", "ts", "tz", "kk", "tt", "pp", "ph", "th", "tr", "ng", "nh", "kh", "hy", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h",
    "j", "q", "x", "r", "z", "c", "s", "y", "w", "v", ""
  };
  private static final String[] FINALS = {
    "iang", "iong", "uang", "yeon", "yeong", "yung", "young", "eong", "yang", "ang", "eng", "ing", "ong", "ung", "eon", "eun", "eul",
    "oon", "ook", "ian", "iao", "uan", "uai", "yun", "yon", "yeo", "yuk", "ien", "uyen", "uong", "inh", "anh", "oan", "an", "en", "in",
    "on", "un", "ai", "ei", "ao", "ou", "ia", "ie", "iu", "ua", "uo", "ui", "ue", "ee", "oo", "eo", "eu", "ae", "ok", "uk", "ak", "ik",
    "op", "ap", "ip", "ol", "ul", "il", "uc", "oc", "ac", "ach", "ich", "ut", "et", "it", "ot", "ap", "ep", "am", "om", "um", "im", "yu",
    "ya", "yo", "ye", "at", "er", "ieh", "ueh", "uei", "ih", "a", "e", "i", "o", "u"
  };

  private final KeyedTable parts;
  private final GivenNames givenNames;

  EastAsian(KeyedTable parts, GivenNames givenNames) {
    this.parts = parts;
    this.givenNames = givenNames;
  }

  /**
   * True if the first of two or three words is a family name of those countries (Kim and Lee only before a hyphen) and the others are built like
   * their given names.
   */
  boolean familyFirst(String[] texts, String[] folded) {
    String[] row = parts.at(folded[0]);
    if (row == null || !row[1].equals("family") || folded.length > 3 && !row[2].equals("vietnamese")) {
      return false;
    }
    boolean hyphen = false;
    for (int i = 1; i < folded.length; i++) {
      hyphen |= texts[i].indexOf('-') > 0;
      if (!syllables(folded[i], 0, 3)) {
        return false;
      }
    }
    return hyphen || !givenNames.has(folded[0]);
  }

  /** True if the word from a place on is one to three syllables. */
  private static boolean syllables(String word, int at, int left) {
    if (at == word.length()) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    for (String initial : INITIALS) {
      if (word.startsWith(initial, at)) {
        for (String end : FINALS) {
          if (word.startsWith(end, at + initial.length()) && syllables(word, at + initial.length() + end.length(), left - 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
