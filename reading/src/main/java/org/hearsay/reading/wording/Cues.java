package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;

/** The table of cues, found by their first word; under each the longest entries come first. */
final class Cues extends Table<List<CueEntry>> {
  Cues() {
    super("cues.tsv");
  }

  @Override
  List<CueEntry> read(List<String[]> rows) {
    List<CueEntry> entries = new ArrayList<>(rows.size());
    for (String[] row : rows) {
      CueEntry entry = CueEntry.of(row);
      int place = 0;
      while (place < entries.size() && entries.get(place).words().length >= entry.words().length) {
        place++;
      }
      entries.add(place, entry);
    }
    return entries;
  }

  /** True if the key begins an entry whose first word is a verb. */
  boolean isVerb(String key) {
    List<CueEntry> entries = at(key);
    if (entries != null) {
      for (CueEntry entry : entries) {
        if (!entry.isNominal()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entry of a verb and its particle, or null. */
  CueEntry joined(CueEntry verb, String particle) {
    for (CueEntry entry : at(verb.words()[0])) {
      if (entry.words().length == 2 && entry.words()[1].equals(particle) && !entry.isNominal()) {
        return entry;
      }
    }
    return null;
  }

  /** The longest entry that begins at {@code index} and ends by {@code limit}, or null. */
  CueEntry at(Scene scene, int index, int limit) {
    Words words = scene.words;
    CueEntry byForm = longest(at(Lemmas.key(words.lower(index))), words, index, limit);
    CueEntry byLemma = longest(at(Lemmas.key(words.lemma(index))), words, index, limit);
    if (byForm == null || byLemma == null) {
      return byForm == null ? byLemma : byForm;
    }
    if (byLemma.words().length != byForm.words().length) {
      return byLemma.words().length > byForm.words().length ? byLemma : byForm;
    }
    boolean nominal = byForm.isNominal() && !byLemma.isNominal();
    return nominal && !nominalPlace(scene, index, byForm) ? byLemma : byForm;
  }

  /** "Was worried", "the thought": where a form that could be a verb's stands as adjective or noun. */
  private static boolean nominalPlace(Scene scene, int index, CueEntry entry) {
    int before = index - 1;
    if (entry.part() == CueEntry.Part.OTHER) {
      while (scene.lexicon.isAdverb(scene.words.lower(before)) || scene.is(before, WordClass.NEGATION)) {
        before--;
      }
      return switch (scene.words.lemma(before)) {
        case "be", "feel", "get", "remain", "become", "seem", "grow", "'s", "'re", "'m" -> true;
        default -> false;
      };
    }
    String word = scene.words.lower(before);
    return scene.is(before, WordClass.DETERMINER) || word.equals("'s") || word.equals("of") || word.equals("in") || word.equals("with");
  }

  private static CueEntry longest(List<CueEntry> entries, Words words, int index, int limit) {
    if (entries == null) {
      return null;
    }
    for (CueEntry entry : entries) {
      if (index + entry.words().length <= limit && Phrases.matches(entry.words(), words, index)) {
        return entry;
      }
    }
    return null;
  }
}
