package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SurrogatesTest {
  @Test
  void lone_halves_are_replaced_and_pairs_are_kept() {
    assertThat(Surrogates.mended("a\ud83db🐎\udc0e\ud83d")).isEqualTo("a\ufffdb🐎\ufffd\ufffd");
  }

  @Test
  void a_text_without_lone_halves_is_not_copied() {
    String text = "plain, and 🐎";
    assertThat(Surrogates.mended(text)).isSameAs(text);
  }

  @Test
  void every_lone_half_of_any_text_is_replaced_and_nothing_else() {
    Rounds.hold(
        500,
        RandomReadings::text,
        text -> {
          String expected = text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
              .mapToObj(Character::toString).collect(Collectors.joining());
          assertThat(Surrogates.mended(text)).isEqualTo(expected);
        });
  }
}
