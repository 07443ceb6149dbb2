package org.hearsay.reading.entity;

import java.util.HashMap;
import java.util.Map;

/** Sorts of organisations by the noun that describes them: a union is no company, whoever speaks next. */
final class Bodies {

  private static final String[] SORTS = {
    "company firm bank airline maker manufacturer retailer carrier operator insurer brewery mill publisher startup conglomerate",
    "union federation",
    "party",
    "ministry government cabinet parliament senate council court department administration municipality",
    "university college school academy",
    "police army militia",
  };

  private static final Map<String, Integer> SORT = new HashMap<>();

  static {
    for (int k = 0; k < SORTS.length; k++) {
      for (String noun : SORTS[k].split(" ")) {
        SORT.put(noun, k);
      }
    }
  }

  private Bodies() {}

  /** True if the description can't be of an entity that others describe as of another sort. */
  static boolean contradicts(Candidate one, Cluster there) {
    Integer own = SORT.get(one.word);
    if (own == null) {
      return false;
    }
    for (Candidate member : there.members) {
      Integer other = member.isPronoun() ? null : SORT.get(member.isName() ? member.lastWord : member.word);
      if (other != null && !other.equals(own)) {
        return true;
      }
    }
    return false;
  }
}
