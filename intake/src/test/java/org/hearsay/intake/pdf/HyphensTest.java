package org.hearsay.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.intake.extract.Table;
import org.junit.jupiter.api.Test;

class HyphensTest {

  private static String join(String... lines) {
    List<Line> made = new java.util.ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      made.add(Line.of(List.of(new Word(lines[i], 0, 100, 12 * i, 10, false, -1)), 0, 1));
    }
    return new Hyphens(made).join(made);
  }

  @Test
  void every_part_of_a_compound_keeps_the_hyphen_of_its_example() {
    for (String[] row : Table.rows("compounds.tsv")) {
      String example = row[2];
      String wanted = row[1].equals("first") ? row[0] + "-" : "-" + row[0];
      assertThat(example.toLowerCase(java.util.Locale.ROOT)).contains(wanted);
      int at = example.toLowerCase(java.util.Locale.ROOT).indexOf(wanted) + (row[1].equals("first") ? row[0].length() : 0);
      assertThat(join("They called it " + example.substring(0, at + 1), example.substring(at + 1) + " then.")).as(example)
          .isEqualTo("They called it " + example + " then.");
    }
  }

  @Test
  void a_word_that_the_document_writes_whole_is_whole() {
    assertThat(join("The cooperative met. A coope-", "rative is owned by those in it.")).isEqualTo(
        "The cooperative met. A cooperative is owned by those in it.");
  }

  @Test
  void where_soft_hyphens_are_drawn_as_such_the_others_are_meant() {
    assertThat(join("The investi\u2010", "gation of the game-", "changer ended.")).isEqualTo("The investigation of the game-changer ended.");
  }

  @Test
  void dashes_without_spaces_stay_without() {
    assertThat(join("The country\u2014", "all of it\u2014voted, the mayor", "\u2014a doctor\u2014said.")).isEqualTo(
        "The country\u2014all of it\u2014voted, the mayor\u2014a doctor\u2014said.");
  }

  @Test
  void a_dash_typed_as_two_hyphens_is_not_torn() {
    assertThat(join("It is back -", "- and so are the others.")).isEqualTo("It is back -- and so are the others.");
  }
}
