package org.hearsay.intake.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.intake.extract.Table;

/**
 * The languages by their commonest words, and by their scripts. A table and not a detector's models, which would double
 * the time that the program takes to start.
 */
public final class LanguageTable {
  /** English, the first row. */
  static final int ENGLISH = 0;

  private final List<Language> languages = new ArrayList<>();
  private final Map<UnicodeScript, Language> scripts = new EnumMap<>(UnicodeScript.class);
  /** For each word the languages that use it, one bit each. */
  private final Map<String, Long> words = new HashMap<>(4096);

  private LanguageTable() {
    for (String[] row : Table.rows("languages.tsv")) {
      long bit = 1L << languages.size();
      for (String word : row[2].split(" ")) {
        words.put(word, using(word) | bit);
      }
      languages.add(new Language(row[0], row[1], row[3]));
    }
    for (String[] row : Table.rows("scripts.tsv")) {
      scripts.put(UnicodeScript.valueOf(row[0]), new Language(null, row[1], row[2]));
    }
  }

  /** The table, read once. */
  public static LanguageTable table() {
    return Holder.TABLE;
  }

  /** Languages in Latin script, English first. */
  public List<Language> languages() {
    return languages;
  }

  /** What is written in a script, or null for Latin and for scripts that the table lacks. */
  Language ofScript(UnicodeScript script) {
    return scripts.get(script);
  }

  /** The languages that use a lower-case word, bit {@code n} for the n-th. */
  long using(String word) {
    return words.getOrDefault(word, 0L);
  }

  private static final class Holder {
    static final LanguageTable TABLE = new LanguageTable();
  }
}
