package org.hearsay.reading.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static WordPieces splitter;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = WordPiecesTest.class.getResourceAsStream("/org/hearsay/reading/models/default/vocab.txt")) {
      splitter = new WordPieces(new Vocabulary(in.readAllBytes()));
    }
  }

  private static List<String> pieces(String text) {
    Pieces p = splitter.split(text);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      out.add((p.goesOn()[i] ? "##" : "") + text.substring(p.start()[i], p.end()[i]));
    }
    return out;
  }

  @Test
  void words_are_split_at_punctuation_and_into_the_longest_known_pieces() {
    assertThat(pieces("Orsava's dam, they said.")).containsExactly("Or", "##sa", "##va", "'", "s", "dam", ",", "they", "said", ".");
  }

  @Test
  void the_ids_are_the_lines_of_the_vocabulary() {
    // "the", "minister" and "said" stand on lines 1996, 2704 and 2056 (from 0) of BERT's uncased vocabulary
    assertThat(splitter.split("The MINISTER said").ids()).containsExactly(1996, 2704, 2056);
  }

  @Test
  void accents_fall_away_in_the_piece_but_not_in_its_place() {
    for (String cafe : new String[] {"café", "cafe\u0301"}) {
      Pieces p = splitter.split(cafe + " opened");
      assertThat(p.ids()).containsExactly(splitter.split("cafe opened").ids());
      assertThat(p.end()[0]).isEqualTo(cafe.length());
    }
  }

  @Test
  void places_count_two_units_for_an_emoji() {
    Pieces p = splitter.split("\uD83D\uDE00 said");
    assertThat(p.start()[p.size() - 1]).isEqualTo(3);
  }

  @Test
  void letter_case_paragraphs_and_quotation_marks_are_told_for_every_piece() {
    Pieces p = splitter.split("Roe said\n\"NO way\"\n\nmcDuff 4");
    // Roe said " NO way " mc ##du ##ff 4
    assertThat(p.breaks()).startsWith(2, 0, 1, 0, 0, 0, 2);
    assertThat(p.quote()).startsWith(0, 0, 2, 1, 1, 3, 0);
    assertThat(p.shape()).startsWith(2, 1, 0, 3, 1, 0, 4);
    assertThat(p.shape()[p.size() - 1]).isEqualTo((byte) 5);
  }

  @Test
  void a_quotation_mark_that_nobody_closed_ends_with_its_paragraph() {
    Pieces p = splitter.split("He said \"we go.\n\nShe left.");
    assertThat(p.quote()[p.size() - 1]).isEqualTo((byte) 0);
  }

  @Test
  void two_single_marks_stand_for_a_double_one_and_an_apostrophe_for_none() {
    // ' ' We can ' t go , ' ' he said . It ' s ` ` odd ' ' Bob ' s .
    assertThat(splitter.split("''We can't go,'' he said. It's ``odd'' Bob's.").quote())
        .containsExactly(2, 2, 1, 1, 1, 1, 1, 1, 3, 3, 0, 0, 0, 0, 0, 0, 2, 2, 1, 3, 3, 0, 0, 0, 0);
  }

  @Test
  void pieces_of_any_text_are_in_order_and_inside_it() {
    String[] bits = {"a", "Zu", " ", "\r\n", "\t", "\u00a0", "\uD83D\uDE00", "\uD83D", "\uDE00", "e\u0301", "\u0301", "\u200F", "\u0000", "\uFFFD",
        "中", "ß", "İ", "ﬁ", "한", "“", "…", "\u2028", "x".repeat(120), "²", "_"};
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]);
      }
      Pieces p = splitter.split(text.toString());
      for (int i = 0; i < p.size(); i++) {
        assertThat(p.start()[i]).as("seed %d round %d", seed, round).isBetween(0, p.end()[i] - 1);
        assertThat(p.end()[i]).isLessThanOrEqualTo(text.length());
        if (i > 0) {
          assertThat(p.start()[i]).isGreaterThanOrEqualTo(p.start()[i - 1]);
          assertThat(p.end()[i]).isGreaterThanOrEqualTo(p.end()[i - 1]);
        }
      }
    }
  }
}
