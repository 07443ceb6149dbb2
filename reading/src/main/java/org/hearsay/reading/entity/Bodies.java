package org.hearsay.reading.entity;

import java.util.Map;

/** Sorts of organisations by the noun that describes them: a union is no company, whoever speaks next. */
final class Bodies {

  private static final Map<String, String> SORT = Vocabulary.WORDS.values("sort");

  private Bodies() {}

  /** True if the description can't be of an entity that others describe as of another sort. */
  static boolean contradicts(Candidate one, Cluster there) {
    for (Candidate member : there.members) {
      if (!member.isPronoun() && contradict(one.word, member.isName() ? member.lastWord : member.word)) {
        return true;
      }
    }
    return false;
  }

  /** True if both nouns tell a sort, and not the same. */
  static boolean contradict(String one, String other) {
    String sort = SORT.get(one);
    return sort != null && !sort.equals(SORT.getOrDefault(other, sort));
  }
}
