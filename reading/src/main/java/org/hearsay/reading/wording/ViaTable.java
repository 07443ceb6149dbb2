package org.hearsay.reading.wording;

import java.util.List;
import java.util.Locale;

/** The table of what words come through: media, platforms, outlets, and the prepositions around them. */
final class ViaTable extends Table<ViaTable.Medium> {
  /** What vias.tsv says of a word. */
  enum Medium {
    /** A form of speech or writing: statement, interview, letter. */
    MEDIUM,
    /** News organisations and the nouns and last words of names for them. */
    OUTLET,
    /** Where things are posted. */
    PLATFORM,
    /** Leads to a medium: in, on, at, during. */
    PREPOSITION,
    /** Joins a medium to its addressee or partner: with, to. */
    COMPLEMENT
  }

  ViaTable() {
    super("vias.tsv");
  }

  @Override
  Medium read(List<String[]> rows) {
    return Medium.valueOf(rows.get(0)[1].toUpperCase(Locale.ROOT));
  }

  /** What the word is, by its form or its singular, or null. */
  Medium of(String word) {
    Medium found = at(Lemmas.key(word));
    return found != null ? found : at(Lemmas.key(SourceTable.singular(word)));
  }

  boolean is(String word, Medium medium) {
    return of(word) == medium;
  }

  /** "In" is a preposition and nothing else; two-word prepositions are not needed. */
  boolean isPreposition(String word) {
    return at(Lemmas.key(word)) == Medium.PREPOSITION;
  }

  boolean isComplement(String word) {
    return at(Lemmas.key(word)) == Medium.COMPLEMENT;
  }
}
