package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class SubjectsTest {

  @Test
  void she_is_the_subject_of_the_sentence_before_and_not_whom_the_subject_met() {
    assertThat(Read.lastSpeakers("Ilse Tuckwell met the baker, Ann Doe, at the mill on Monday. She said the flour was wet."))
        .containsExactly("Ilse Tuckwell");
  }

  @Test
  void she_who_added_something_is_she_who_spoke_and_not_whom_she_spoke_of() {
    assertThat(Read.lastSpeakers("\"The mill is old,\" said Ilse Tuckwell. \"My aunt Ann Doe built it,\" she added."))
        .containsExactly("Ilse Tuckwell");
  }

  @Test
  void he_is_not_the_one_whom_he_tells() {
    assertThat(Read.lastSpeakers("Jan Brandt waited at the gate of the mill. He told Otto Falk that the wheel was broken."))
        .containsExactly("Jan Brandt");
  }

  @Test
  void whose_letter_it_was_says_what_she_wrote() {
    assertThat(Read.lastSpeakers("Ann Doe runs the mill in Halden. Ilse Tuckwell's letter to her was short; she said the flour was wet."))
        .containsExactly("Ilse Tuckwell");
  }

  @Test
  void he_who_lied_when_he_said_it_is_not_who_says_that_he_lied() {
    assertThat(Read.lastSpeakers("Opposition leader Ann Doe says that Mayor Otto Falk lied when he said the bridge was safe."))
        .containsExactly("Otto Falk");
  }

  @Test
  void after_his_captain_disagreed_he_is_the_captain_though_the_quotation_has_two_sentences() {
    assertThat(Read.speakersOf("\"The referee was blind.", "Coach Jan Brandt was calm after the match. \"We were tired,\" he said. His captain, Otto Falk,"
        + " was not. \"The referee was blind. I have seen better in the park,\" he told the Halden Post.")).containsExactly("Otto Falk");
  }
}
