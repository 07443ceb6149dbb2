package org.hearsay.reading.entity;

import org.hearsay.reading.table.GroupedWords;

/** Words around names that tell whom they mean, from the table {@code words.tsv}; read when first asked for. */
final class Vocabulary {

  static final GroupedWords WORDS = GroupedWords.load(Vocabulary.class, "words.tsv");

  private Vocabulary() {}
}
