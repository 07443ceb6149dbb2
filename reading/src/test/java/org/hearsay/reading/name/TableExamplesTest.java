package org.hearsay.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {
        "given-names.tsv", "titles.tsv", "name-parts.tsv", "nicknames.tsv", "variants.tsv", "organization-words.tsv", "places.tsv", "nominals.tsv",
        "pronouns.tsv", "alias-patterns.tsv"
      })
  void every_example_of_every_table_comes_out_as_its_line_says(String table) {
    List<String> faults = new Examples().faults(table);
    assertThat(faults).as(() -> faults.stream().limit(40).collect(Collectors.joining("\n"))).isEmpty();
  }

  @Test
  void given_names_stand_in_the_order_in_which_they_are_looked_up() {
    List<String> keys = Examples.rows("given-names.tsv").stream().map(row -> row[0]).toList();
    assertThat(keys).isSorted().doesNotHaveDuplicates();
  }
}
