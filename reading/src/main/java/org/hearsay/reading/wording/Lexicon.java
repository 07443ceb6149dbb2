package org.hearsay.reading.wording;

import org.hearsay.reading.name.Nominals;

/** All tables, read once. */
final class Lexicon {
  private final WordTable words = new WordTable();
  private final Cues cues = new Cues();
  private final Lemmas lemmas = new Lemmas(new FormTable("irregular.tsv"), new FormTable("verbs.tsv"), cues);
  private final Frames frames = new Frames();
  private final HedgeTable hedges = new HedgeTable();
  private final SourceTable sources = new SourceTable();
  private final ViaTable vias = new ViaTable();
  private final Nominals nominals = Nominals.load();

  boolean is(String word, WordClass kind) {
    return words.is(word, kind);
  }

  /** True for adverbs by the table, and for words in -ly that are no cue and no verb ("supply"). */
  boolean isAdverb(String word) {
    return is(word, WordClass.ADVERB) || (word.length() > 4 && word.endsWith("ly") && !lemmas.isBase(word));
  }

  Lemmas lemmas() {
    return lemmas;
  }

  Cues cues() {
    return cues;
  }

  Frames frames() {
    return frames;
  }

  HedgeTable hedges() {
    return hedges;
  }

  SourceTable sources() {
    return sources;
  }

  /** The nouns that describe whom a text names, for those that no table of sources has. */
  Nominals nominals() {
    return nominals;
  }

  ViaTable vias() {
    return vias;
  }
}
