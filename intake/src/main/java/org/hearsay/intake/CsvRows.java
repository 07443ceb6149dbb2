package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV text as RFC 4180 has them; a row that breaks its rules is a fault, and the next is read. */
final class CsvRows {
  private final String text;
  private int at;
  private int line = 1;

  private CsvRows(String text) {
    this.text = text;
  }

  /**
   * A row.
   *
   * @param line number, from 1, of the line on which it begins
   * @param fields what its fields hold, without quotes
   * @param fault why it is no row, or null
   */
  record Row(int line, List<String> fields, String fault) {}

  /** All rows that are not empty lines. */
  static List<Row> of(String text) {
    CsvRows rows = new CsvRows(text);
    List<Row> all = new ArrayList<>();
    while (rows.at < text.length()) {
      Row row = rows.row();
      if (row.fault() != null || row.fields().size() > 1 || !row.fields().get(0).isBlank()) {
        all.add(row);
      }
    }
    return all;
  }

  private Row row() {
    int first = line;
    List<String> fields = new ArrayList<>();
    while (true) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      String field = quoted ? quotedField() : bareField();
      if (field == null) {
        skipLine();
        return new Row(first, List.of(), quoted
            ? "a quotation mark is not closed, or text follows it"
            : "a quotation mark stands inside a field that is not quoted");
      }
      fields.add(field);
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
      } else {
        endLine();
        return new Row(first, fields, null);
      }
    }
  }

  /** Null if it is not closed or something follows it. */
  private String quotedField() {
    StringBuilder field = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        field.append(c);
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        field.append(c);
        at++;
      } else {
        at++;
        return atEndOfField() ? field.toString() : null;
      }
    }
    return null;
  }

  /** Null if a quotation mark stands in it. */
  private String bareField() {
    int start = at;
    while (!atEndOfField()) {
      if (text.charAt(at) == '"') {
        return null;
      }
      at++;
    }
    return text.substring(start, at);
  }

  private boolean atEndOfField() {
    return at >= text.length() || text.charAt(at) == ',' || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLine() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    endLine();
  }

  private void endLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }
}
