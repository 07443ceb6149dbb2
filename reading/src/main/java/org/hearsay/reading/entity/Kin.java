package org.hearsay.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words for kin and what the other is to him who is called so: whose son a man is, is his father or mother. */
public final class Kin {

  private static final String[][] TURNED = {
    {"son daughter stepson stepdaughter", "father mother dad mum mom parent stepfather stepmother"},
    {"grandson granddaughter grandchild", "grandfather grandmother grandparent"},
    {"husband wife spouse partner", "husband wife spouse partner"},
    {"brother sister sibling twin half-brother half-sister", "brother sister sibling twin half-brother half-sister"},
    {"nephew niece", "uncle aunt"},
    {"cousin", "cousin"},
    {"son-in-law daughter-in-law", "father-in-law mother-in-law"},
    {"brother-in-law sister-in-law", "brother-in-law sister-in-law"},
  };

  private static final Map<String, Set<String>> OTHER = new HashMap<>();

  static {
    for (String[] pair : TURNED) {
      for (int side = 0; side < 2; side++) {
        for (String word : pair[side].split(" ")) {
          OTHER.put(word, Set.of(pair[1 - side].split(" ")));
        }
      }
    }
    OTHER.put("widow", Set.of("husband"));
    OTHER.put("widower", Set.of("wife"));
  }

  /** All of them. */
  static final List<String> WORDS = OTHER.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();

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
