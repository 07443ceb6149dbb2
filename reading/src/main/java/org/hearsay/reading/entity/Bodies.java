package org.hearsay.reading.entity;

import java.util.Map;

/** Sorts of organisations by the noun that describes them: a union is no company, whoever speaks next. */
final class Bodies {

  private static final Map<String, String> SORT = Vocabulary.WORDS.values("sort");

  private Bodies() {}

  /** True if the description can't be of an entity that others describe as of another sort. */
  static boolean contradicts(String noun, Cluster there) {
    for (Candidate member : there.members) {
      if (!member.isPronoun() && contradict(noun, member.isName() ? member.lastWord : member.word)) {
        return true;
      }
    }
    return false;
  }

  /** True if the description tells a sort of company that the entity is told to be: "the lender" and "Kellaway Bank". */
  static boolean agrees(String noun, Cluster there) {
    String sort = SORT.getOrDefault(noun, "");
    return sort.indexOf('/') > 0 && there.members.stream().filter(m -> !m.isPronoun()).map(m -> SORT.getOrDefault(m.isName() ? m.lastWord : m.word, ""))
        .anyMatch(theirs -> theirs.equals(sort) || theirs.startsWith(sort + "/"));
  }

  /** True if both nouns tell a sort, and neither is the other's sort or one within it: a bank is a company, but no airline. */
  static boolean contradict(String one, String other) {
    String sort = SORT.get(one);
    String theirs = SORT.getOrDefault(other, sort);
    return sort != null && !sort.equals(theirs) && !sort.startsWith(theirs + "/") && !theirs.startsWith(sort + "/");
  }
}
