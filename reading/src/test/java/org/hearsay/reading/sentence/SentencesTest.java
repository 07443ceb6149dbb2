package org.hearsay.reading.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Sentences SENTENCES = Sentences.load();

  private static List<String> split(String text) {
    return SENTENCES.of(text).stream().map(s -> s.of(text)).toList();
  }

  @Test
  void every_example_in_the_table_of_abbreviations_has_as_many_sentences_as_it_says() throws IOException {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    try (InputStream in = Sentences.class.getResourceAsStream("abbreviations.tsv")) {
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        number++;
        String[] cells = line.split("\t");
        if (!line.startsWith("#")) {
          examples++;
          if (split(cells[1]).size() != Integer.parseInt(cells[2])) {
            wrong.add("line " + number + ": " + split(cells[1]));
          }
        }
      }
    }
    assertThat(examples).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_quotation_with_a_full_stop_goes_with_the_words_that_say_who_spoke() {
    assertThat(split("“We lost it all. Nobody helped us,” she said. He left."))
        .containsExactly("“We lost it all.", "Nobody helped us,” she said.", "He left.");
    assertThat(split("\"Go!\" she said. \"Now?\" he asked.")).containsExactly("\"Go!\" she said.", "\"Now?\" he asked.");
  }

  @Test
  void a_blank_line_ends_a_sentence_and_a_single_line_end_does_not() {
    assertThat(split("The harbour closes\n\nVessels wait outside\nthe bar. Nobody knows."))
        .containsExactly("The harbour closes", "Vessels wait outside\nthe bar.", "Nobody knows.");
  }

  @Test
  void a_blank_line_is_one_whatever_its_line_ends() {
    for (String blank : new String[] {"\n\n", "\r\n\r\n", "\r\r", "\n \n"}) {
      assertThat(split("The harbour closes" + blank + "Vessels wait.")).containsExactly("The harbour closes", "Vessels wait.");
    }
    assertThat(split("The harbour\r\ncloses today.")).hasSize(1);
  }

  @Test
  void initials_decimals_and_ellipses_inside_a_sentence_do_not_end_it() {
    assertThat(split("J. R. Roe paid 3.5 million for it ... and then left.")).hasSize(1);
  }

  @Test
  void sentences_of_any_text_are_in_order_and_leave_out_nothing_but_blanks() {
    String[] bits = {".", "!", "?", "…", " ", "\n", "\r\n", "\t", "\u00a0", "\u2028", "a", "B", "Mr", "“", "”", "\"", "'", "(", ")", "3", "é", "e\u0301",
        "\uD83D\uDE00", "\u200F", "U.S", "-"};
    long seed = 20261123;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      int last = 0;
      for (Span s : SENTENCES.of(text.toString())) {
        assertThat(s.start()).as("seed %d round %d", seed, round).isGreaterThanOrEqualTo(last);
        assertThat(blank(text.substring(last, s.start()))).isTrue();
        last = s.end();
      }
      assertThat(blank(text.substring(last))).as("seed %d round %d: %s", seed, round, text).isTrue();
    }
  }

  private static boolean blank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
