package org.hearsay.reading.entity;

import java.util.HashMap;
import java.util.Map;

/** Classes of pronouns and determiners, as the network's pairs were trained with them: the twin of hearsay_training/entity_features.py. */
final class Pronouns {

  /** Class of a word that is no pronoun. */
  static final int NONE = 0;
  /** I. */
  static final int FIRST = 1;
  /** We. */
  static final int FIRST_PLURAL = 2;
  /** You. */
  static final int SECOND = 3;
  /** He. */
  static final int HE = 4;
  /** She. */
  static final int SHE = 5;
  /** It. */
  static final int IT = 6;
  /** They. */
  static final int THEY = 7;
  /** Who, which, that. */
  static final int RELATIVE = 8;
  /** Any other. */
  static final int OTHER = 9;

  private static final String[] CLASSES = {
    "", "i me my mine myself", "we us our ours ourselves", "you your yours yourself yourselves y'all", "he him his himself",
    "she her hers herself", "it its itself", "they them their theirs themselves themself", "who whom whose which that",
    "this these those such one ones another each both all some any none others other",
  };

  private static final String[] DETERMINERS = {
    "", "the", "a an another some any no every each", "this that these those such", "my your his her its our their whose",
  };

  private static final Map<String, Integer> CLASS = index(CLASSES);
  private static final Map<String, Integer> DETERMINER = index(DETERMINERS);

  private Pronouns() {}

  private static Map<String, Integer> index(String[] lists) {
    Map<String, Integer> out = new HashMap<>();
    for (int k = 1; k < lists.length; k++) {
      for (String word : lists[k].split(" ")) {
        out.put(word, k);
      }
    }
    return out;
  }

  /** Class of a word in lower case as a pronoun. */
  static int of(String word) {
    return CLASS.getOrDefault(word, NONE);
  }

  /** Class of the first word of a mention as a determiner; 0 if it is none. */
  static int determiner(String word) {
    return DETERMINER.getOrDefault(word, 0);
  }

  /** True of words that are always pronouns where they are the head of a mention. */
  static boolean isPersonal(String word) {
    int k = of(word);
    return k >= FIRST && k <= RELATIVE;
  }
}
