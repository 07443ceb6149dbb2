package org.hearsay.reading.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The table of words that are no cues, by what they do. */
final class WordTable extends Table<Set<WordClass>> {
  WordTable() {
    super("words.tsv");
  }

  @Override
  Set<WordClass> read(List<String[]> rows) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (String[] row : rows) {
      classes.add(WordClass.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    return classes;
  }

  boolean is(String word, WordClass kind) {
    Set<WordClass> found = at(Lemmas.key(word));
    return found != null && found.contains(kind);
  }
}
