package org.hearsay.reading.tone;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.reading.table.TableFile;

/**
 * A table beside this class: a key and one field that is read; an example and what is found in it may follow, which tests run. Read in one pass, without
 * streams, since a cold start pays for it.
 */
final class ToneTable {
  private final Map<String, String> values;
  /** The most words that a key has. */
  final int longest;

  ToneTable(String name, int capacity) {
    String all = TableFile.text(ToneTable.class, name, StandardCharsets.UTF_8);
    values = new HashMap<>(capacity);
    int most = 1;
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        most = Math.max(most, put(all, at, end));
      }
      at = end + 1;
    }
    longest = most;
  }

  private int put(String all, int at, int end) {
    int tab = all.indexOf('\t', at);
    if (tab < 0 || tab > end) {
      throw new IllegalStateException("a line has no tab: " + all.substring(at, end));
    }
    int next = all.indexOf('\t', tab + 1);
    String key = all.substring(at, tab);
    values.put(key, all.substring(tab + 1, next < 0 || next > end ? end : next));
    int words = 1;
    for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  /** The field of a key, or null. */
  String at(String key) {
    return values.get(key);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** How many words the longest phrase has that begins at a word; 0 if none does. */
  int phrase(ToneWords words, int index) {
    int found = has(words.word[index]) ? 1 : 0;
    StringBuilder key = new StringBuilder(words.word[index]);
    for (int i = index + 1; i < Math.min(words.size, index + longest) && words.follows(i); i++) {
      key.append(' ').append(words.word[i]);
      found = has(key.toString()) ? i + 1 - index : found;
    }
    return found;
  }
}
