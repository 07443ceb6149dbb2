package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class SectionsTest {

  @Test
  void a_short_text_is_one_section_and_an_empty_one_none() {
    assertThat(Sections.of("Roe said so.")).containsExactly(new Span(0, 12));
    assertThat(Sections.of("")).isEmpty();
  }

  @Test
  void sections_end_with_paragraphs_and_together_are_the_text() {
    String paragraph = "Roe said that the ferry was late. ".repeat(30) + "\n\n";
    String text = paragraph.repeat(300);
    int last = 0;
    for (Span section : Sections.of(text)) {
      assertThat(section.start()).isEqualTo(last);
      assertThat(section.length()).isLessThanOrEqualTo(Sections.LONGEST);
      assertThat(section.of(text)).endsWith("\n\n");
      last = section.end();
    }
    assertThat(last).isEqualTo(text.length());
  }

  @Test
  void no_section_cuts_a_character_in_two() {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder();
    while (text.length() < 4 * Sections.LONGEST) {
      text.append(random.nextInt(3) == 0 ? "x" : "\uD83D\uDE00");
    }
    for (Span section : Sections.of(text.toString())) {
      assertThat(Character.isLowSurrogate(text.charAt(section.start()))).isFalse();
    }
  }
}
