package org.hearsay.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {
        "numbers.tsv", "words.tsv", "modifiers.tsv", "currencies.tsv", "units.tsv", "no-quantities.tsv", "sentences.tsv"
      })
  void every_example_of_every_table_comes_out_as_its_line_says(String table) {
    assertThat(new Examples().faults(table)).isEmpty();
  }
}
