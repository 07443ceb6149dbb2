package org.hearsay.reading.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table beside this class: UTF-8, fields parted by tabs, '#' begins a comment line; the last two fields are an example and its result. */
final class Lines {

  private Lines() {}

  /** The fields of every line without the example, which only tests read. */
  static List<String[]> of(String name, int fields) {
    String all = text(name);
    List<String[]> lines = new ArrayList<>(512);
    for (int at = 0; at < all.length(); ) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        lines.add(fields(all, at, end, fields));
      }
      at = end + 1;
    }
    return lines;
  }

  /** The parts of a field between separators. */
  static String[] split(String field, char separator) {
    List<String> parts = new ArrayList<>(4);
    int at = 0;
    for (int next = field.indexOf(separator); next >= 0; next = field.indexOf(separator, at)) {
      parts.add(field.substring(at, next));
      at = next + 1;
    }
    parts.add(field.substring(at));
    return parts.toArray(new String[0]);
  }

  /** Entries are ASCII; what else stands in a file stands in its examples, so the bytes need no decoding. */
  private static String text(String name) {
    try (InputStream in = Lines.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  private static String[] fields(String all, int from, int end, int fields) {
    String[] out = new String[fields];
    int at = from;
    for (int i = 0; i < fields; i++) {
      int tab = all.indexOf('\t', at);
      if (tab < 0 || tab > end) {
        throw new IllegalStateException("a line has less than " + fields + " fields and an example: " + all.substring(from, end));
      }
      out[i] = all.substring(at, tab);
      at = tab + 1;
    }
    return out;
  }
}
