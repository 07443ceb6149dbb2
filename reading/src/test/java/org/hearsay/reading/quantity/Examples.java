package org.hearsay.reading.quantity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.reading.table.TableFile;

/** Runs the examples of a table: the field before the last is a text, the last what is found in it, as the head of the table says. */
final class Examples {
  private final QuantityFinder finder = QuantityFinder.load();

  /** One line for each example that does not come out as the table says. */
  List<String> faults(String table) {
    List<String> faults = new ArrayList<>();
    for (String line : lines(table)) {
      String[] row = line.split("\t");
      String found = told(row[row.length - 2]);
      if (!found.equals(row[row.length - 1])) {
        faults.add(line + " -> " + found);
      }
    }
    return faults;
  }

  static List<String> lines(String table) {
    return TableFile.text(Examples.class, table, StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
  }

  String told(String text) {
    List<String> out = new ArrayList<>();
    for (Quantity q : finder.find(text, List.of(new Span(0, text.length())))) {
      out.add(q.span().of(text) + "|" + q.kind().name().toLowerCase(Locale.ROOT) + "|" + value(q) + "|" + (q.unit() == null ? "-" : q.unit()));
    }
    return out.isEmpty() ? "-" : String.join("; ", out);
  }

  private static String value(Quantity q) {
    String about = q.approximate() ? "~" : "";
    if (q.low() == null && q.high() == null) {
      return about + q.value();
    }
    return about + (q.low() == null ? "" : q.low()) + ".." + (q.high() == null ? "" : q.high());
  }
}
