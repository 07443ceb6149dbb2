package org.hearsay.reading.wording;

import java.util.List;

/** A table of forms: under each its dictionary form. In a table of bare verbs the first field says it all. */
final class FormTable extends Table<String> {
  FormTable(String name) {
    super(name);
  }

  @Override
  String read(List<String[]> rows) {
    return rows.get(0)[1];
  }
}
