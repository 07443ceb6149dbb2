package org.hearsay.reading.time;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.table.TableFile;

/** A table beside this class: UTF-8, fields parted by tabs, '#' begins a comment line; the last two fields are an example and its result. */
final class Lines {

  private Lines() {}

  /** The fields of every line without the example, which only tests read. */
  static List<String[]> of(String name, int fields) {
    // Entries are ASCII; what else stands in a file stands in its examples, so the bytes need no decoding.
    String all = TableFile.text(Lines.class, name, StandardCharsets.ISO_8859_1);
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
