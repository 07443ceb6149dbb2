package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static List<Check> checks(String text) {
    return Figures.of(text, List.of(), List.of()).checks();
  }

  @Test
  void every_example_of_the_table_of_words_comes_out_as_its_line_says() throws IOException {
    List<String> faults = new ArrayList<>();
    try (InputStream in = Figures.class.getResourceAsStream("check/words.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] fields = line.split("\t");
        if (!line.startsWith("#") && !told(fields[3]).equals(fields[4])) {
          faults.add(line + " -> " + told(fields[3]));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A text in which "\n* " parts the items of a list. */
  private static String told(String field) {
    List<Block> items = new ArrayList<>();
    String text = field.replace("\\n", "\n\n");
    for (int at = text.indexOf("* "); at >= 0; at = text.indexOf("* ", at + 1)) {
      int end = text.indexOf('\n', at);
      items.add(new Block(new Span(at + 2, end < 0 ? text.length() : end), Block.Kind.LIST_ITEM, null, null, null, null));
    }
    List<String> out = new ArrayList<>();
    for (Check check : Figures.of(text, items, List.of()).checks()) {
      out.add((check.kind() + " " + check.verdict()).toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return out.isEmpty() ? "-" : String.join("; ", out);
  }

  @Test
  void a_sum_that_does_not_come_out_is_told_so_that_a_layman_can_check_it() {
    Check check = checks("Fourteen people (9 women and 4 men) were taken to hospital.").get(0);
    assertThat(check.verdict()).isEqualTo(Check.Verdict.FAILS);
    assertThat(check.explanation()).isEqualTo("9 + 4 = 13, but the text says 14.");
    assertThat(check.evidence()).containsExactly(new Span(0, 8), new Span(17, 18), new Span(29, 30));
  }

  @Test
  void what_is_approximate_never_fails() {
    assertThat(checks("About 30 people came, including 20 women and 14 men.")).isEmpty();
  }

  @Test
  void a_lead_in_a_poll_is_held_to_its_two_shares_but_not_to_their_rounding() {
    assertThat(checks("Roe led Poe by 18 points (58 percent to 40 percent).")).extracting(Check::verdict).containsExactly(Check.Verdict.HOLDS);
    assertThat(checks("Roe led Poe by 19 points (58 percent to 40 percent).")).extracting(Check::verdict).containsExactly(Check.Verdict.HOLDS);
    assertThat(checks("Roe led Poe by 28 points (58 percent to 40 percent).").get(0).explanation())
        .isEqualTo("58 - 40 = 18, but the text says 28 points.");
  }

  @Test
  void a_move_of_an_index_is_held_to_its_percentage() {
    assertThat(checks("The Wick index rose 3.54 points, or 0.2 percent, to 2,173.60.")).extracting(Check::verdict)
        .containsExactly(Check.Verdict.HOLDS);
    assertThat(checks("The Wick index fell 35.4 points, or 0.2 percent, to 2,173.60.").get(0).explanation())
        .isEqualTo("35.4 of 2,209 is 1.6 percent, but the text says 0.2 percent.");
  }

  @Test
  void a_stretch_of_time_that_was_found_elsewhere_is_checked_too() {
    String text = "It ran from the spring to the winter before.";
    Time time = new Time("t1", new Span(3, 36), Time.Type.DATE, "2014-05/2013-12");
    assertThat(Figures.of(text, List.of(), List.of(time)).checks()).extracting(Check::verdict).containsExactly(Check.Verdict.FAILS);
  }

  @Test
  void figures_of_a_text_without_figures_are_empty() {
    Figures figures = Figures.of("", List.of(), List.of());
    assertThat(figures.quantities()).isEmpty();
    assertThat(figures.checks()).isEmpty();
  }
}
