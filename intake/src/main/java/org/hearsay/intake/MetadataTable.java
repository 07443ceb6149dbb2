package org.hearsay.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.intake.bytes.Decoding;
import org.hearsay.intake.bytes.InputBytes;
import org.hearsay.intake.extract.Refusal;

/**
 * What a user says about many files, in a CSV table (RFC 4180) with a header: {@code file} and any of {@code published},
 * {@code title}, {@code byline}, {@code publisher}, {@code language}, {@code origin}, in any order.
 *
 * <p>{@code file} is a path relative to the table's folder or an absolute one. A bare name that is no file beside the
 * table stands for the file of that name wherever it lies.
 */
public final class MetadataTable {
  private static final List<String> COLUMNS =
      List.of("file", "published", "title", "byline", "publisher", "language", "origin");
  /** A table is read whole. */
  private static final int MOST_BYTES = 100_000_000;

  private final String name;
  private final Path folder;
  private final Map<Path, Given> byPath = new HashMap<>();
  private final Map<String, Given> byName = new HashMap<>();
  private final Map<String, Integer> columns = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private MetadataTable(Path csv) {
    name = csv.toString();
    folder = csv.toAbsolutePath().normalize().getParent();
  }

  /** Reads a table. What is wrong with it is in {@link #errors}; the rows that are right hold all the same. */
  public static MetadataTable read(Path csv) {
    MetadataTable table = new MetadataTable(csv);
    try {
      byte[] bytes = new InputBytes(MOST_BYTES).read(csv);
      table.addRows(CsvRows.of(Decoding.decode(bytes, null).text()));
    } catch (Refusal e) {
      table.errors.add(csv + ": " + e.getMessage());
    }
    return table;
  }

  /** One line for each fault, {@code table.csv:3: what is wrong}; lines count from 1. Empty if the table is right. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** What the table says about a file; {@link Given#NOTHING} if it says nothing. */
  public Given of(Path file) {
    Given given = byPath.get(file.toAbsolutePath().normalize());
    if (given == null && file.getFileName() != null) {
      given = byName.get(file.getFileName().toString());
    }
    return given != null ? given : Given.NOTHING;
  }

  private void addRows(List<CsvRows.Row> rows) {
    if (rows.isEmpty()) {
      errors.add(name + ": holds no header; its first line names the columns, such as file,published,title");
      return;
    }
    if (!readHeader(rows.get(0))) {
      return;
    }
    for (CsvRows.Row row : rows.subList(1, rows.size())) {
      try {
        addRow(row);
      } catch (IllegalArgumentException e) {
        fault(row, e.getMessage());
      }
    }
  }

  private boolean readHeader(CsvRows.Row header) {
    if (header.fault() != null) {
      fault(header, header.fault());
      return false;
    }
    for (int i = 0; i < header.fields().size(); i++) {
      String column = header.fields().get(i).strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(column)) {
        // A column that is passed over in silence may be a misspelt one, and its dates would be lost.
        fault(header, "unknown column \"" + column + "\"; the columns are " + String.join(", ", COLUMNS));
      } else if (columns.put(column, i) != null) {
        fault(header, "the column \"" + column + "\" stands twice");
      }
    }
    if (!columns.containsKey("file")) {
      fault(header, "there is no column \"file\"");
    }
    return errors.isEmpty();
  }

  private void addRow(CsvRows.Row row) {
    if (row.fault() != null) {
      throw new IllegalArgumentException(row.fault());
    } else if (row.fields().size() != columns.size()) {
      throw new IllegalArgumentException("has " + row.fields().size() + " fields, and the header has " + columns.size());
    }
    String file = field(row, "file").strip();
    if (file.isEmpty()) {
      throw new IllegalArgumentException("names no file");
    }
    Given given = new Given(field(row, "published"), field(row, "title"), field(row, "byline"),
        field(row, "publisher"), field(row, "language"), field(row, "origin"));
    // An InvalidPathException is an IllegalArgumentException that names the path.
    Path path = folder.resolve(file).normalize();
    if (byPath.put(path, given) != null) {
      throw new IllegalArgumentException("the file \"" + file + "\" stands in an earlier line too");
    }
    if (Path.of(file).getNameCount() == 1 && !Path.of(file).isAbsolute() && !Files.exists(path)) {
      byName.put(file, given);
    }
  }

  private String field(CsvRows.Row row, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.fields().get(at);
  }

  private void fault(CsvRows.Row row, String what) {
    errors.add(name + ":" + row.line() + ": " + what.replace('\n', ' ').replace('\r', ' '));
  }
}
