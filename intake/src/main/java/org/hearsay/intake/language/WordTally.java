package org.hearsay.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts, for a stretch of text, the words of each language and the letters of each script. */
final class WordTally {
  private final LanguageTable table = LanguageTable.table();
  /** For each language its words that English lacks. */
  private final int[] own = new int[table.languages().size()];
  /** For each language how many different ones there are, to tell a sentence from one word that is repeated. */
  private final int[] distinct = new int[own.length];
  /** For each language the English words that it lacks. */
  private final int[] english = new int[own.length];
  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private final Set<String> seen = new HashSet<>();
  private int words;
  private int latin;
  private int all;

  private WordTally() {}

  /** Counts from {@code start} until {@code end} or {@code limit} words. */
  static WordTally of(String text, int start, int end, int limit) {
    WordTally tally = new WordTally();
    int word = -1;
    int at = start;
    while (at < end && tally.words < limit) {
      int c = text.codePointAt(at);
      boolean letter = Character.isLetter(c);
      if (letter) {
        tally.addLetter(c);
      }
      if (letter && word < 0) {
        word = at;
      } else if (!letter && word >= 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
        tally.addWord(text.substring(word, at));
        word = -1;
      }
      at += Character.charCount(c);
    }
    if (word >= 0) {
      tally.addWord(text.substring(word, Math.min(at, end)));
    }
    return tally;
  }

  /** Words; in a script that parts no words, two letters count as one. */
  int words() {
    int unparted = 0;
    for (UnicodeScript script : letters.keySet()) {
      unparted += switch (script) {
        case HAN, HIRAGANA, KATAKANA, THAI, KHMER, MYANMAR, LAO -> letters.get(script);
        default -> 0;
      };
    }
    return words + unparted / 2;
  }

  /** The language of the script in which more than {@code percent} of the letters are, or null if that is Latin's. */
  Language byScript(int percent) {
    if (all == 0 || (all - latin) * 100L <= (long) percent * all) {
      return null;
    }
    UnicodeScript most = null;
    for (UnicodeScript script : letters.keySet()) {
      most = most == null || letters.get(script) > letters.get(most) ? script : most;
    }
    if (most == UnicodeScript.HAN && letters.getOrDefault(UnicodeScript.HIRAGANA, 0) * 20 > letters.get(most)) {
      // Japanese writes Chinese characters between its own.
      most = UnicodeScript.HIRAGANA;
    }
    Language language = table.ofScript(most);
    return language != null ? language : new Language(null, "a language that is not written in Latin script", "");
  }

  /**
   * The foreign language whose own words are at least {@code percent} of all, three different ones, and
   * {@code times} the English words that it lacks. Null if there is none.
   */
  Language byWords(int percent, double times) {
    int best = 1;
    for (int i = 2; i < own.length; i++) {
      best = own[i] > own[best] ? i : best;
    }
    boolean foreign = own[best] * 100L >= (long) percent * words
        && distinct[best] >= 3
        && own[best] >= times * english[best];
    return foreign ? table.languages().get(best) : null;
  }

  private void addLetter(int c) {
    all++;
    if (c < 0x250) {
      latin++;
      return;
    }
    UnicodeScript script = UnicodeScript.of(c);
    if (script == UnicodeScript.LATIN) {
      latin++;
    } else {
      letters.merge(script, 1, Integer::sum);
    }
  }

  private void addWord(String word) {
    words++;
    if (Character.isUpperCase(word.charAt(0))) {
      // Names are full of small words: De La Cruz, Van den Berg.
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    long using = table.using(lower);
    if (using == 0) {
      return;
    }
    boolean isEnglish = (using & 1L << LanguageTable.ENGLISH) != 0;
    boolean first = seen.add(lower);
    for (int i = 1; i < own.length; i++) {
      boolean uses = (using & 1L << i) != 0;
      own[i] += uses && !isEnglish ? 1 : 0;
      distinct[i] += uses && !isEnglish && first ? 1 : 0;
      english[i] += isEnglish && !uses ? 1 : 0;
    }
  }
}
