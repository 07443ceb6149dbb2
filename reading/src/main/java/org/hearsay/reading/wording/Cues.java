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
  private final Set<String> firsts = new HashSet<>(2048);

  Cues(List<String[]> rows) {
    for (String[] row : rows) {
      CueEntry entry = CueEntry.of(row);
      List<CueEntry> same = byFirst.computeIfAbsent(entry.words()[0], key -> new ArrayList<>(2));
      int place = 0;
      while (place < same.size() && same.get(place).words().length >= entry.words().length) {
        place++;
      }
      same.add(place, entry);
      firsts.add(entry.words()[0]);
    }
  }

  /** Keys of the first words, which are the verbs and nouns that the lemmatiser may trust. */
  Set<String> firsts() {
    return firsts;
  }

  /** The longest entry that begins at {@code index} and ends by {@code limit}, or null. */
  CueEntry at(Words words, int index, int limit) {
    CueEntry byForm = longest(byFirst.get(Lemmas.key(words.lower(index))), words, index, limit);
    CueEntry byLemma = longest(byFirst.get(Lemmas.key(words.lemma(index))), words, index, limit);
    if (byForm == null || byLemma == null) {
      return byForm == null ? byLemma : byForm;
    }
    return byLemma.words().length > byForm.words().length ? byLemma : byForm;
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
