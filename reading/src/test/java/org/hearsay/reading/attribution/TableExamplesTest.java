package org.hearsay.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.table.TableFile;
import org.junit.jupiter.api.Test;

class TableExamplesTest {

  @Test
  void every_verb_of_the_tags_tells_whose_the_quotation_beside_it_is() {
    Quotations quotations = new Quotations();
    List<String> faults = new ArrayList<>();
    for (String line : TableFile.text(Quotations.class, "tags.tsv", StandardCharsets.UTF_8).split("\n")) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#")) {
        String text = row[1].replaceAll("[{}\\[\\]]", "");
        List<Quotation> found = quotations.of(text);
        String told = found.size() != 1 || !found.get(0).isTagged() ? "none" : found.get(0).source().of(text);
        if (!told.equals(row[2])) {
          faults.add(line + " -> " + told);
        }
      }
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }
}
