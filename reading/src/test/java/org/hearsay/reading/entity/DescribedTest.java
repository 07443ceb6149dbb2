package org.hearsay.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reading.Read.lastSpeakers;

import org.junit.jupiter.api.Test;

class DescribedTest {

  @Test
  void the_kenyan_is_the_one_runner_told_of_and_so_is_the_31_year_old() {
    assertThat(lastSpeakers("Wanjiru Otieno won the race in Halden. The Kenyan said that she had slept badly.")).containsExactly("Wanjiru Otieno");
    assertThat(lastSpeakers("Wanjiru Otieno won the race in Halden. \"I was cold,\" the 31-year-old said.")).containsExactly("Wanjiru Otieno");
  }

  @Test
  void the_scot_is_of_whom_the_sentence_before_tells_though_others_were_named() {
    assertThat(lastSpeakers("The referee, Gerda Sixt, gave the goal. The coach, Hamish Tulloch, shook his head. \"It was a yard out, and everybody in the "
        + "stand could see that,\" the Scot said.")).containsExactly("Hamish Tulloch");
  }

  @Test
  void a_senator_is_meant_by_state_and_party() {
    assertThat(lastSpeakers("Senator Paul Ashby voted no. The Ohio Democrat told reporters that the bill was cruel.")).containsExactly("Paul Ashby");
  }

  @Test
  void an_unnamed_woman_told_before_is_not_taken_for_the_mayor() {
    assertThat(lastSpeakers("Mayor Fritz Oberle opened the clinic on Monday. A woman was shot nearby. The 43-year-old said she had seen nothing."))
        .doesNotContain("Fritz Oberle");
  }

  @Test
  void an_army_of_a_country_is_nobody_from_there() {
    assertThat(lastSpeakers("Lars Brandt lost in three sets. The Danish army said that the road was open.")).doesNotContain("Lars Brandt");
    assertThat(lastSpeakers("Omar Falk lost in three sets. The Kenyan armed forces said that the road was open.")).doesNotContain("Omar Falk");
  }

  @Test
  void a_clients_name_is_told_with_the_lawyer() {
    assertThat(lastSpeakers("The lawyer for Jan Brandt came late. She said her client had told her that the road was wet."))
        .containsExactly("Jan Brandt");
    assertThat(lastSpeakers("Omar Falk's doctor, Ann Ashby, came late. Her patient said the road was wet.")).containsExactly("Omar Falk");
  }

  @Test
  void the_carrier_is_an_airline_and_no_engine_maker() {
    String sued = "Halden Airways sued Kellaway Motors over the engines. ";
    assertThat(lastSpeakers(sued + "The carrier said the parts were old.")).containsExactly("Halden Airways");
    assertThat(lastSpeakers(sued + "The manufacturer said the parts were new.")).containsExactly("Kellaway Motors");
  }

  @Test
  void a_fathers_byname_is_short_for_the_whole_name() {
    assertThat(lastSpeakers("The commander Abu Yasin al-Basri was seen in May. Abu Yasin said that the war was lost."))
        .containsExactly("Abu Yasin al-Basri");
  }

  @Test
  void a_partys_name_in_translation_is_the_partys() {
    assertThat(lastSpeakers("Halden's ruling party, Nuevo Camino (New Road), met on Monday. New Road said that it would run."))
        .containsExactly("Nuevo Camino");
  }

  @Test
  void the_34_year_old_is_who_is_34() {
    assertThat(lastSpeakers("Ayla Brandt, 34, and Clara Falk, 51, were on the last cable car. They sat with a dog. \"We sang, badly,\" the 34-year-old said."))
        .containsExactly("Ayla Brandt");
  }

  @Test
  void the_airline_is_the_body_whose_name_says_so() {
    assertThat(lastSpeakers("Flights of Kestrel Air were grounded after Albion Mutual refused to renew its cover. The airline said it would run buses."))
        .containsExactly("Kestrel Air");
  }

  @Test
  void a_climber_is_she_of_whom_the_text_goes_on_to_tell_and_an_official_is_not_the_envoy() {
    assertThat(lastSpeakers("A British climber told base camp by radio that she had food for two days. The wind was too strong. Tamsin Falk, 41, a dentist "
        + "from Halden, had reached the summit alone.")).containsExactly("Tamsin Falk");
    assertThat(lastSpeakers("A senior diplomat said the talks had been close to collapse. Envoy Karl Brandt flew back to Halden without speaking to reporters."))
        .doesNotContain("Karl Brandt");
  }
}
