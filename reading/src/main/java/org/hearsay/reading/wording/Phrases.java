package org.hearsay.reading.wording;

import org.hearsay.reading.table.TableFile;

/** Entries of several words, compared key by key with the words of a text. */
final class Phrases {
  private Phrases() {}

  /** The keys of an entry's words. */
  static String[] keys(String entry) {
    String[] words = TableFile.split(entry, ' ');
    for (int i = 0; i < words.length; i++) {
      words[i] = Lemmas.key(words[i]);
    }
    return words;
  }

  /** True if every key is the form or the lemma of the word at its place. */
  static boolean matches(String[] keys, Words words, int index) {
    for (int i = 0; i < keys.length; i++) {
      if (!isAt(keys[i], words, index + i)) {
        return false;
      }
    }
    return true;
  }

  /** True if the key is the form or the lemma of the word. */
  static boolean isAt(String key, Words words, int index) {
    return key.equals(Lemmas.key(words.lower(index))) || key.equals(Lemmas.key(words.lemma(index)));
  }
}
