package org.hearsay.reading.speaker;

import org.hearsay.reading.table.GroupedWords;

/** Words that tell who speaks, from the table {@code words.tsv}; read when first asked for. */
final class Vocabulary {

  static final GroupedWords WORDS = GroupedWords.load(Vocabulary.class, "words.tsv");

  private Vocabulary() {}
}
