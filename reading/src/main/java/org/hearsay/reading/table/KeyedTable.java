package org.hearsay.reading.table;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A table whose lines are looked up by their first field: fields parted by tabs, '#' begins a comment line. Loading only finds the lines; a line is
 * cut into fields when it is asked for. First fields are ASCII, so that the bytes need no decoding; examples may hold anything.
 */
public final class KeyedTable {
  private final Map<String, String> lines;
  private final int longest;

  private KeyedTable(Map<String, String> lines, int longest) {
    this.lines = lines;
    this.longest = longest;
  }

  /**
   * Reads the table that lies beside a class.
   *
   * @throws IllegalStateException if the table is not in the jar, a line has no tab, or two lines have one key
   */
  public static KeyedTable load(Class<?> beside, String name) {
    String all = TableFile.text(beside, name, StandardCharsets.ISO_8859_1);
    Map<String, String> lines = new HashMap<>(2048);
    int longest = 1;
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        int tab = all.indexOf('\t', at);
        if (tab < 0 || tab > end) {
          throw new IllegalStateException(name + " has a line without a tab: " + all.substring(at, end));
        }
        String key = all.substring(at, tab);
        if (lines.put(key, all.substring(at, end)) != null) {
          throw new IllegalStateException(name + " has two lines for " + key);
        }
        longest = Math.max(longest, words(key));
      }
      at = end + 1;
    }
    return new KeyedTable(lines, longest);
  }

  /** The fields of a key's line, the key first; null if there is no such line. */
  public String[] at(String key) {
    String line = lines.get(key);
    return line == null ? null : TableFile.split(line, '\t');
  }

  /** True if the table has a line for the key. */
  public boolean has(String key) {
    return lines.containsKey(key);
  }

  /** Number of words of the longest key. */
  public int longest() {
    return longest;
  }

  private static int words(String key) {
    int words = 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
