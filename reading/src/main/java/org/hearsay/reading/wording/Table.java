package org.hearsay.reading.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of knowledge beside this class: UTF-8, one entry a line, fields parted by tabs, '#' begins a comment line. The
 * last two fields are an example and its expected result; the program skips them, the tests run them.
 */
final class Table {
  private Table() {}

  /** The first {@code fields} fields of every entry. @throws IllegalStateException if a line has fewer, with its number */
  static List<String[]> read(String name, int fields) {
    List<String[]> rows = new ArrayList<>(1024);
    String all = text(name);
    int number = 0;
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      number++;
      if (end > at && all.charAt(at) != '#') {
        rows.add(row(all, at, end, fields, name, number));
      }
      at = end + 1;
    }
    return rows;
  }

  private static String[] row(String all, int start, int end, int fields, String name, int number) {
    String[] row = new String[fields];
    int at = start;
    for (int i = 0; i < fields; i++) {
      int tab = all.indexOf('\t', at);
      if (tab < 0 || tab > end) {
        throw new IllegalStateException(name + ":" + number + " has fewer than " + (fields + 1) + " fields");
      }
      row[i] = all.substring(at, tab);
      at = tab + 1;
    }
    return row;
  }

  private static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }
}
