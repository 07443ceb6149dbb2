package org.hearsay.cli;

import org.hearsay.exports.Csv;

/** What the rows of a table for spreadsheets are. */
enum Rows {
  attributions(Csv.Table.ATTRIBUTIONS),
  entities(Csv.Table.ENTITIES),
  times(Csv.Table.TIMES),
  quantities(Csv.Table.QUANTITIES),
  checks(Csv.Table.CHECKS),
  tone(Csv.Table.TONE);

  final Csv.Table table;

  Rows(Csv.Table table) {
    this.table = table;
  }
}
