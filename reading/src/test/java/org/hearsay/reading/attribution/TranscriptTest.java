package org.hearsay.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

  private static List<String> turns(String text) {
    return Transcript.of(text, List.of()).stream()
        .map(f -> f.source().get(0).of(text) + ": " + String.join(" ", f.content().stream().map(c -> c.of(text)).toList())).toList();
  }

  @Test
  void a_transcript_in_one_paragraph_ends_where_the_paper_names_who_answered() {
    assertThat(turns("JUDGE: Did you sign it? TUCKWELL: I did. JUDGE: And did you read it? TUCKWELL: Not a word. Ilse Tuckwell, 50, is a baker."))
        .containsExactly("JUDGE: Did you sign it?", "TUCKWELL: I did.", "JUDGE: And did you read it?", "TUCKWELL: Not a word.");
  }

  @Test
  void a_list_with_colons_is_no_transcript() {
    assertThat(turns("Two things are left to do. Monday: The mill is cleaned. Tuesday: The wheel is mended. Then the mill opens.")).isEmpty();
  }

  @Test
  void answers_with_a_label_between_questions_without_one_are_turns() {
    assertThat(turns("How did it begin?\n\nLena Holm: With a bicycle.\n\nAnd who paid?\n\nLena Holm: My aunt did.\n\nHolm, 30, lives in Halden."))
        .containsExactly("Lena Holm: With a bicycle.", "Lena Holm: My aunt did.");
  }

  @Test
  void one_label_before_which_nobody_asks_is_no_interview() {
    assertThat(turns("The mill is shut.\n\nNote: The gate is open.\n\nThe shop is shut.\n\nNote: The shop opens at nine.")).isEmpty();
  }
}
