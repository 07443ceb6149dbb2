package org.hearsay.reading.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Gets a table of knowledge out of the jar. Read without streams and regular expressions, which a cold start would pay for. */
public final class TableFile {
  private TableFile() {}

  /**
   * All of the table that lies beside a class.
   *
   * @param charset UTF-8; ISO 8859-1 where only the examples, which the program skips, hold more than ASCII, so that nothing needs decoding
   * @throws IllegalStateException if the table is not in the jar
   */
  public static String text(Class<?> beside, String name, Charset charset) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), charset);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  /**
   * The first fields of every line of a table: UTF-8, fields parted by tabs, '#' begins a comment line. What follows them, an example and what is
   * expected of it, is for tests alone. Nearly all fields are ASCII and none is decoded: where one may hold more, {@link #decoded} does it.
   *
   * @param fields how many fields an entry has
   * @throws IllegalStateException if the table is not in the jar or a line has less fields
   */
  public static List<String[]> rows(Class<?> beside, String name, int fields) {
    String all = text(beside, name, StandardCharsets.ISO_8859_1);
    List<String[]> rows = new ArrayList<>(512);
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        rows.add(row(name, all, at, end, fields));
      }
      at = end + 1;
    }
    return rows;
  }

  private static String[] row(String name, String all, int from, int end, int fields) {
    String[] out = new String[fields];
    int at = from;
    for (int i = 0; i < fields; i++) {
      int tab = all.indexOf('\t', at);
      if (tab < 0 || tab > end) {
        throw new IllegalStateException(name + " has a line with less than " + fields + " fields and an example: " + all.substring(from, end));
      }
      out[i] = all.substring(at, tab);
      at = tab + 1;
    }
    return out;
  }

  /** A field of {@link #rows} with its other characters than ASCII. */
  public static String decoded(String field) {
    return new String(field.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The parts of a field between separators. */
  public static String[] split(String field, char separator) {
    List<String> parts = new ArrayList<>(6);
    int at = 0;
    for (int next = field.indexOf(separator); next >= 0; next = field.indexOf(separator, at)) {
      parts.add(field.substring(at, next));
      at = next + 1;
    }
    parts.add(field.substring(at));
    return parts.toArray(new String[0]);
  }
}
