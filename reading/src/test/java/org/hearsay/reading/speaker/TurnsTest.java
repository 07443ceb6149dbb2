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

  @Test
  void a_quotation_that_runs_over_paragraphs_stays_one_speakers() {
    String text = "I ask her whether she misses the studio.\n\n\"I miss the electricians,\" says Lena Holm. \"They ate everything, even the disasters. "
        + "There was one who ate a fish pie that had been under the lamps since the day before.\n\n\"He lived to be ninety.\"";
    assertThat(Read.speakersOf("\"They ate everything", text)).containsExactly("Lena Holm");
    assertThat(Read.speakersOf("\"He lived", text)).containsExactly("Lena Holm");
  }

  @Test
  void a_report_by_somebody_is_what_says_so_and_reportedly_is_said_by_nobody() {
    assertThat(Read.lastSpeakers("The report, by the Lantern Trust, says that 23,700 pupils began the day hungry.")).isEmpty();
    assertThat(Read.speakersOf("A fisherman", "A fisherman from a neighbouring island is reportedly missing. Mayor Eskil Brandvold called on the government."))
        .isEmpty();
  }

  @Test
  void a_spokeswoman_for_the_operator_speaks_for_the_body_named_behind_it() {
    assertThat(Read.lastSpeakers("Its captain told Radio Lantern that the radar had gone dark. A spokeswoman for the operator, Linha Azul, said that the ship "
        + "had passed an inspection in February.")).containsExactly("Linha Azul");
  }

  @Test
  void the_locksmith_is_whom_the_police_asked_and_not_the_mayor() {
    assertThat(Read.lastSpeakers("Fabian Osei, the mayor, judged the vegetables. Police said that they had spoken to a locksmith. The locksmith said he cuts "
        + "forty keys a day.")).containsExactly("The locksmith");
  }

  @Test
  void an_aide_to_a_senator_is_not_the_senator() {
    assertThat(Read.lastSpeakers("An aide to Senator Truman Falk said on Monday that he had never met the lobbyist.")).doesNotContain("Truman Falk");
  }
}
