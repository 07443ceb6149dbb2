package org.hearsay.reading.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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
