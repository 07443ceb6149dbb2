package org.hearsay.cli;

/** How a reading is printed. */
enum Format {
  /** A table for people. */
  text(".txt"),
  /** One object, indented. */
  json(".json"),
  /** One object a line. */
  jsonl(".jsonl");

  final String extension;

  Format(String extension) {
    this.extension = extension;
  }
}
