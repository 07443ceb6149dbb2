package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void who_answers_is_named_behind_the_interview_where_nobody_is_before_it() {
    assertThat(Read.lastSpeakers("Q. Do you miss the sea?\n\nA. Every morning.\n\nQ. And the storms?\n\nA. Only in summer.\n\n"
        + "Lena Holm, 61, spoke to us in Halden.")).containsExactly("Lena Holm");
  }

  @Test
  void a_reply_tagged_shot_back_parts_from_the_turn_before() {
    assertThat(Read.lastSpeakers("\"You sold the mill,\" Ann Doe told Otto Falk. \"I rented it,\" Falk said. \"For a song,\" Doe shot back."))
        .containsExactly("Ann Doe");
  }

  @Test
  void two_quotations_side_by_side_go_on_with_the_turns_of_two_who_were_named() {
    String exchange = "Yusuf Brandt and Hedda Falk argued about the bridge. \"It will fall within a year,\" Brandt said. \"It has stood for ninety,\" "
        + "Falk replied. \"Ninety years of luck.\" \"Ninety years of care.\"";
    assertThat(Read.speakersOf("\"Ninety years of luck", exchange)).containsExactly("Yusuf Brandt");
    assertThat(Read.speakersOf("\"Ninety years of care", exchange)).containsExactly("Hedda Falk");
  }
}
