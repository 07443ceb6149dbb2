package org.hearsay.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class QuantityFinderTest {
  private final QuantityFinder finder = QuantityFinder.load();

  private List<Quantity> find(String text) {
    return finder.find(text, text.isEmpty() ? List.of() : List.of(new Span(0, text.length())));
  }

  @Test
  void values_are_exact_however_long_their_digits() {
    assertThat(find("It weighs 0.1234567890123456789012345678 kg.").get(0).value()).isEqualTo("0.1234567890123456789012345678");
  }

  @Test
  void a_run_of_digits_that_no_one_could_mean_is_no_quantity() {
    assertThat(find("9".repeat(100_000))).isEmpty();
  }

  @Test
  void offsets_count_characters_outside_the_basic_plane_as_two_units() {
    Quantity q = find("\ud83d\ude00\ud83d\ude00 14 boats sank.").get(0);
    assertThat(q.span()).isEqualTo(new Span(5, 7));
  }

  @Test
  void a_comma_before_decimals_is_known_from_the_habit_of_the_text() {
    assertThat(find("It cost 1.500 euros, then 1.234,56 euros.").get(0).value()).isEqualTo("1500");
    assertThat(find("It cost 1.500 euros, then 1,234.56 euros.").get(0).value()).isEqualTo("1.5");
  }

  @Test
  void groups_of_digits_are_read_as_in_india_and_with_spaces_too() {
    assertThat(Digits.value("40,00,000", false)).isEqualByComparingTo(new BigDecimal("4000000"));
    assertThat(Digits.value("1\u202f234\u202f567", false)).isEqualByComparingTo(new BigDecimal("1234567"));
    assertThat(Digits.value("12,34", false)).isNull();
  }

  @Test
  void an_empty_text_has_no_quantities() {
    assertThat(find("")).isEmpty();
  }

  @Test
  void no_phrase_of_the_tables_of_units_is_told_twice_in_the_same_way() {
    assertThat(Examples.lines("units.tsv")).doesNotHaveDuplicates();
  }
}
