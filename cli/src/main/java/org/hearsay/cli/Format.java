package org.hearsay.cli;

/** How a reading is printed. */
enum Format {
  /** A table for people. */
  text(".txt"),
  /** A page for a browser. */
  html(".html"),
  /** One attribution a row, or one of what {@link Rows} names, for spreadsheets. */
  csv(".csv"),
  /** One object, indented. */
  json(".json"),
  /** One object a line. */
  jsonl(".jsonl");

  final String extension;

  Format(String extension) {
    this.extension = extension;
  }
}
