package org.hearsay.reading.entity;

import java.util.Map;

/** Titles and ranks that are written short: "Capt." is a captain. */
public final class Shortened {

  private static final Map<String, String> ANYWHERE = Vocabulary.WORDS.values("short");
  private static final Map<String, String> IN_FRONT = Vocabulary.WORDS.values("short-title");

  private Shortened() {}

  /** The word in full, in lower case without its point; the word itself if it is no short one. */
  public static String written(String word) {
    return ANYWHERE.getOrDefault(word, word);
  }

  /** As {@link #written}, of a title in front of a name, where "Min." and "Br." have but one sense. */
  static String title(String word) {
    return IN_FRONT.getOrDefault(word, written(word));
  }
}
