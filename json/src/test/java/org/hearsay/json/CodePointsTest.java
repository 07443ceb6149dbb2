package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
  private static final String HORSES = "a🐎b🐎🐎c";

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 2", "4, 3", "6, 4", "8, 5", "9, 6"})
  void a_character_outside_the_basic_plane_is_two_units_and_one_code_point(int unit, int codePoint) {
    CodePoints points = new CodePoints(HORSES);
    assertThat(points.outside(unit)).isEqualTo(codePoint);
    assertThat(points.inside(codePoint)).isEqualTo(unit);
    assertThat(points.length()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({"2", "5", "7"})
  void an_offset_between_the_halves_of_a_character_is_refused_with_the_offset(int unit) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CodePoints(HORSES).outside(unit))
        .withMessage("offset " + unit + " cuts a character outside the basic plane in two");
  }

  @Test
  void offsets_outside_the_text_are_refused_both_ways() {
    CodePoints points = new CodePoints(HORSES);
    assertThatIllegalArgumentException().isThrownBy(() -> points.outside(10)).withMessageContaining("10")
        .withMessageContaining("9 UTF-16 units");
    assertThatIllegalArgumentException().isThrownBy(() -> points.outside(-1)).withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> points.inside(7)).withMessageContaining("7")
        .withMessageContaining("6 code points");
    assertThatIllegalArgumentException().isThrownBy(() -> points.inside(-1)).withMessageContaining("-1");
  }

  @Test
  void the_empty_text_has_one_offset() {
    CodePoints points = new CodePoints("");
    assertThat(points.outside(0)).isZero();
    assertThat(points.inside(0)).isZero();
    assertThat(points.length()).isZero();
  }

  @Test
  void a_lone_surrogate_is_one_unit_and_one_code_point_wherever_it_stands() {
    CodePoints points = new CodePoints("\udc0e\ud83d🐎\ud83d");
    assertThat(points.length()).isEqualTo(4);
    assertThat(points.outside(1)).isEqualTo(1);
    assertThat(points.outside(2)).isEqualTo(2);
    assertThat(points.outside(4)).isEqualTo(3);
    assertThat(points.inside(4)).isEqualTo(5);
  }

  @Test
  void every_offset_of_any_text_agrees_with_what_java_counts() {
    Rounds.hold(
        500,
        RandomReadings::text,
        text -> {
          CodePoints points = new CodePoints(text);
          assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
          for (int codePoint = 0; codePoint <= points.length(); codePoint++) {
            int unit = text.offsetByCodePoints(0, codePoint);
            assertThat(points.inside(codePoint)).isEqualTo(unit);
            assertThat(points.outside(unit)).isEqualTo(codePoint);
          }
        });
  }
}
