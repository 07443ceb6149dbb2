package org.hearsay.reading.quantity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.table.TableFile;

/** The lines of a table beside this class: fields parted by tabs, '#' begins a comment; the last two fields are an example and what is expected of it. */
final class Rows {

  private Rows() {}

  static List<String[]> of(String name) {
    String all = TableFile.text(Rows.class, name, StandardCharsets.UTF_8);
    List<String[]> rows = new ArrayList<>(256);
    int at = 0;
    while (at < all.length()) {
      int end = all.indexOf('\n', at);
      end = end < 0 ? all.length() : end;
      if (end > at && all.charAt(at) != '#') {
        rows.add(TableFile.split(all.substring(at, end), '\t'));
      }
      at = end + 1;
    }
    return rows;
  }
}
