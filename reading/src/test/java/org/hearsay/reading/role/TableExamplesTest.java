package org.hearsay.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.table.TableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"posts.tsv", "verbs.tsv", "words.tsv", "sentences.tsv"})
  void every_example_of_every_table_comes_out_as_its_line_says(String table) {
    Roles roles = Roles.load();
    List<String> faults = new ArrayList<>();
    for (String line : TableFile.text(Roles.class, table, StandardCharsets.UTF_8).split("\n")) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#")) {
        String told = Marked.parse(row[row.length - 2]).roles(roles);
        if (!told.equals(row[row.length - 1])) {
          faults.add(line + " -> " + told);
        }
      }
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }
}
