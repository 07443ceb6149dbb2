package org.hearsay.evaluation.webpages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is right for one page; each fact with all values that are, the preferred one first.
 *
 * @param page its name
 * @param titles headlines
 * @param bylines names parted by "; "; an empty one means that giving none is right
 * @param publishers outlets
 * @param published ISO dates or dates with times
 */
record FactsRow(String page, List<String> titles, List<String> bylines, List<String> publishers, List<String> published) {

  private static final String BETWEEN = " | ";
  private static final String EMPTY = "(empty)";

  /** The rows that the project keeps, by the names of the pages. */
  static Map<String, FactsRow> ofTheProject() {
    return of(lines("webpages-facts.tsv"), lines("webpages-facts-also.tsv"));
  }

  /** Rows of the two tables, whose first lines name the columns. */
  static Map<String, FactsRow> of(List<String> facts, List<String> also) {
    Map<String, Map<String, String>> more = byPage(also);
    Map<String, FactsRow> rows = new TreeMap<>();
    byPage(facts).forEach((page, row) -> {
      Map<String, String> extra = more.getOrDefault(page, Map.of());
      rows.put(page, new FactsRow(
          page,
          values(row.get("title"), row.get("acceptable_titles")),
          values(row.get("byline"), extra.get("acceptable_bylines")),
          values(row.get("publisher"), extra.get("acceptable_publishers")),
          values(row.get("published"), row.get("acceptable_published"))));
    });
    return rows;
  }

  private static List<String> values(String first, String others) {
    List<String> values = new ArrayList<>();
    values.add(first == null ? "" : first);
    if (others != null && !others.isEmpty()) {
      for (String other : others.split(java.util.regex.Pattern.quote(BETWEEN))) {
        values.add(other.equals(EMPTY) ? "" : other);
      }
    }
    return values;
  }

  private static Map<String, Map<String, String>> byPage(List<String> lines) {
    Map<String, Map<String, String>> rows = new TreeMap<>();
    String[] names = lines.get(0).split("\t", -1);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.length, fields.length); i++) {
        row.put(names[i], fields[i].strip());
      }
      rows.put(fields[0], row);
    }
    return rows;
  }

  private static List<String> lines(String name) {
    try (InputStream in = FactsRow.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("the table " + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
