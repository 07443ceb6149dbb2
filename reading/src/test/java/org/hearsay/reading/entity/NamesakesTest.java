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

  @Test
  void the_younger_is_who_beat_her_elder_sister_and_senior_is_the_father() {
    assertThat(lastSpeakers("Zuzana Falk beat her elder sister, Petra Falk, 6-4 to win the title. The younger Falk said the court was wet."))
        .containsExactly("Zuzana Falk");
  }

  @Test
  void a_bank_and_its_economist_of_one_name_are_told_apart_by_what_they_do() {
    assertThat(lastSpeakers("The private bank Pellworth has cut its growth forecast. Henrike Pellworth, its chief economist, said households had stopped buying. "
        + "In a separate note to clients Pellworth said it would close eleven of its own branches.")).containsExactly("Pellworth");
  }

  @Test
  void who_said_my_is_not_joined_to_another_of_his_name() {
    assertThat(lastSpeakers("Skipper Tormod Brandt was the last to leave the trawler. \"Water over my boots,\" Brandt said in his final radio call. "
        + "Liv Brandt, the harbour master, who is not a relative, said the call had come at 03.12.")).containsExactly("Liv Brandt");
  }
}
