package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of cues, found by their first word. */
final class Cues {
  private final Map<String, List<CueEntry>> byFirst = new HashMap<>(2048);
  private final Set<String> verbs = new HashSet<>(1024);
  private final Set<String> nouns = new HashSet<>(1024);

  Cues(List<String[]> rows) {
    for (String[] row : rows) {
      CueEntry entry = CueEntry.of(row);
      List<CueEntry> same = byFirst.computeIfAbsent(entry.words()[0], key -> new ArrayList<>(2));
      int place = 0;
      while (place < same.size() && same.get(place).words().length >= entry.words().length) {
        place++;
      }
      same.add(place, entry);
      (entry.isNominal() ? nouns : verbs).add(entry.words()[0]);
    }
  }

  /** Keys of the first words of verbs, which the lemmatiser may trust. */
  Set<String> verbs() {
    return verbs;
  }

  /** Keys of the first words of all other entries. */
  Set<String> nouns() {
    return nouns;
  }

  /** The longest entry that begins at {@code index} and ends by {@code limit}, or null. */
  CueEntry at(Scene scene, int index, int limit) {
    Words words = scene.words;
    CueEntry byForm = longest(byFirst.get(Lemmas.key(words.lower(index))), words, index, limit);
    CueEntry byLemma = longest(byFirst.get(Lemmas.key(words.lemma(index))), words, index, limit);
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
      if (index + entry.words().length <= limit && matches(entry.words(), words, index)) {
        return entry;
      }
    }
    return null;
  }

  /** True if every key is the form or the lemma of the word at its place. */
  static boolean matches(String[] keys, Words words, int index) {
    for (int i = 0; i < keys.length; i++) {
      if (!keys[i].equals(Lemmas.key(words.lower(index + i))) && !keys[i].equals(Lemmas.key(words.lemma(index + i)))) {
        return false;
      }
    }
    return true;
  }
}
