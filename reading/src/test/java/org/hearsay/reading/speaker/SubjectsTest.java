package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

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
}
