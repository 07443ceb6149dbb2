package org.hearsay.reading.wording;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All tables, read once. */
final class Lexicon {
  private final Map<String, Set<WordClass>> classes = new HashMap<>(1024);
  private final Lemmas lemmas;
  private final Cues cues;
  private final Frames frames;
  private final HedgeTable hedges;
  private final SourceTable sources;
  private final ViaTable vias;

  Lexicon() {
    for (String[] row : Table.read("words.tsv", 2)) {
      classes.computeIfAbsent(row[0], word -> EnumSet.noneOf(WordClass.class))
          .add(WordClass.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
    cues = new Cues(Table.read("cues.tsv", 5));
    Map<String, String> irregular = new HashMap<>(1024);
    for (String[] row : Table.read("irregular.tsv", 2)) {
      irregular.put(row[0], row[1]);
    }
    Set<String> known = new HashSet<>(cues.verbs());
    List<String[]> verbs = Table.read("verbs.tsv", 1);
    verbs.forEach(row -> known.add(Lemmas.key(row[0])));
    lemmas = new Lemmas(irregular, known, cues.nouns());
    frames = new Frames(Table.read("frames.tsv", 5));
    hedges = new HedgeTable(Table.read("hedges.tsv", 2));
    sources = new SourceTable(Table.read("sources.tsv", 2));
    vias = new ViaTable(Table.read("vias.tsv", 2));
  }

  boolean is(String word, WordClass kind) {
    Set<WordClass> found = classes.get(word);
    return found != null && found.contains(kind);
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

  ViaTable vias() {
    return vias;
  }
}
