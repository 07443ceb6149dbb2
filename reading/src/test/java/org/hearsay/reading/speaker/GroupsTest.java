package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reading.table.TableFile;
import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class GroupsTest {

  /** In these examples the network joins the words to one of the two bodies, before the table is asked. */
  private static final Set<String> NOT_YET = Set.of("unions", "federations");

  @Test
  void every_word_for_several_stands_for_those_whom_its_line_names() {
    List<String> faults = new ArrayList<>();
    for (String line : TableFile.text(Groups.class, "groups.tsv", StandardCharsets.UTF_8).split("\n")) {
      String[] row = line.split("\t", -1);
      if (!line.startsWith("#") && !NOT_YET.contains(row[0])) {
        int words = row[2].indexOf('{') + 1;
        String sentence = row[2].substring(0, words) + Character.toUpperCase(row[2].charAt(words)) + row[2].substring(words + 1);
        String told = String.join(", ", Read.lastSpeakers(sentence.replaceAll("[{}\\[\\]]", "")));
        if (!told.equals(row[3])) {
          faults.add(line + " -> " + told);
        }
      }
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }
}
