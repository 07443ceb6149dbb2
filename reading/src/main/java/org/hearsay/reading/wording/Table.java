package org.hearsay.reading.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.reading.table.TableFile;

/**
 * A table of knowledge beside this class: UTF-8, one entry a line, fields parted by tabs, '#' begins a comment line. The
 * last two fields are an example and its expected result; the program skips them, the tests run them.
 *
 * <p>Loading only finds the lines; what a line says is read when a text first asks for it, for a text needs few of the
 * lines and a cold start should not pay for all. Entries are ASCII, so that the bytes need no decoding; examples may hold anything.
 *
 * @param <T> what the lines under one key say together
 */
abstract class Table<T> {
  private final String name;
  private final Map<String, String> lines;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  /** @throws IllegalStateException if the table is not in the jar or a line has no tab */
  Table(String name) {
    this.name = name;
    this.lines = index(name);
  }

  /** What the lines of a key say, read once for each key. */
  abstract T read(List<String[]> rows);

  /** What the table says under a key, see {@link Lemmas#key}; null if it has no such line. */
  final T at(String key) {
    T value = known.get(key);
    if (value == null) {
      String found = lines.get(key);
      if (found != null) {
        value = read(rows(found));
        known.put(key, value);
      }
    }
    return value;
  }

  /** The key of the entry that begins a line: its first word, or all of it where a table looks up whole entries. */
  private Map<String, String> index(String name) {
    String all = TableFile.text(Table.class, name, StandardCharsets.ISO_8859_1);
    Map<String, String> index = new HashMap<>(4096);
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        String key = key(all, at, end);
        String line = all.substring(at, end);
        String before = index.put(key, line);
        if (before != null) {
          index.put(key, before.concat("\n").concat(line));
        }
      }
      at = end + 1;
    }
    return index;
  }

  private String key(String all, int at, int end) {
    int tab = all.indexOf('\t', at);
    if (tab < 0 || tab > end) {
      throw new IllegalStateException(name + " has a line without a tab: " + all.substring(at, end));
    }
    int space = all.indexOf(' ', at);
    return Lemmas.key(all.substring(at, space > 0 && space < tab ? space : tab));
  }

  private static List<String[]> rows(String lines) {
    List<String[]> rows = new ArrayList<>(4);
    for (String line : TableFile.split(lines, '\n')) {
      rows.add(TableFile.split(line, '\t'));
    }
    return rows;
  }
}
