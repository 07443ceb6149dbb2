package org.hearsay.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {
        "cues.tsv", "frames.tsv", "words.tsv", "irregular.tsv", "verbs.tsv", "hedges.tsv", "sources.tsv", "vias.tsv", "sentences.tsv"
      })
  void everyExampleOfEveryTableComesOutAsItsLineSays(String table) throws IOException {
    assertThat(new Examples().faults(table)).isEmpty();
  }
}
