package org.hearsay.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reading.Read.lastSpeakers;

import org.junit.jupiter.api.Test;

class NamesakesTest {

  @Test
  void a_form_of_address_tells_the_brother_from_the_sister() {
    String family = "Maria Park, a baker, and her brother, David Park, own the mill in Halden. ";
    assertThat(lastSpeakers(family + "Ms. Park said the road was wet.")).containsExactly("Maria Park");
    assertThat(lastSpeakers(family + "Mr. Park said the road was wet.")).containsExactly("David Park");
  }

  @Test
  void a_rank_in_front_of_the_surname_means_whom_the_text_gave_it_to() {
    assertThat(lastSpeakers("Sgt. Mary Nolan lives in Halden with her husband, Peter Nolan, and her mother, Ruth Nolan. "
        + "Sgt. Nolan said the road was wet."))
        .containsExactly("Mary Nolan");
  }

  @Test
  void the_younger_of_two_with_one_name_is_the_one_called_junior() {
    String family = "Otto Falk Sr. and Otto Falk Jr. ran the mill in Halden. ";
    assertThat(lastSpeakers(family + "The younger Falk said it was sound.")).containsExactly("Otto Falk Jr.");
    assertThat(lastSpeakers(family + "The elder Falk said it was old.")).containsExactly("Otto Falk Sr.");
  }
}
