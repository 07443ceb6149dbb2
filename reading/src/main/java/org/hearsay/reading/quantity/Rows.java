package org.hearsay.reading.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table beside this class: fields parted by tabs, '#' begins a comment; the last two fields are an example and what is expected of it. */
final class Rows {

  private Rows() {}

  static List<String[]> of(String name) {
    String all = text(name);
    List<String[]> rows = new ArrayList<>(256);
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        rows.add(split(all.substring(at, end), '\t'));
      }
      at = end + 1;
    }
    return rows;
  }

  static String[] split(String field, char separator) {
    List<String> parts = new ArrayList<>(6);
    int at = 0;
    for (int next = field.indexOf(separator); next >= 0; next = field.indexOf(separator, at)) {
      parts.add(field.substring(at, next));
      at = next + 1;
    }
    parts.add(field.substring(at));
    return parts.toArray(new String[0]);
  }

  private static String text(String name) {
    try (InputStream in = Rows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the table " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }
}
