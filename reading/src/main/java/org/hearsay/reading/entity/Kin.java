package org.hearsay.reading.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.reading.table.TableFile;

/** Words for kin and what the other is to him who is called so: whose son a man is, is his father or mother. */
public final class Kin {

  private static final Map<String, Set<String>> OTHER = new HashMap<>();

  static {
    for (Map.Entry<String, String> line : Vocabulary.WORDS.values("kin").entrySet()) {
      OTHER.put(line.getKey(), Set.of(TableFile.split(line.getValue(), ',')));
    }
  }

  private Kin() {}

  /** True if the word is one for kin, as "grandson" is. */
  public static boolean is(String word) {
    return OTHER.containsKey(word);
  }

  /** True if he whose {@code one} somebody is, is that one's {@code other}. */
  public static boolean turned(String one, String other) {
    return OTHER.getOrDefault(one, Set.of()).contains(other);
  }
}
