package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void a_report_that_speaks_three_times_is_one_source_under_its_fullest_words() {
    String text = "A report on Halden harbour found that two piers were sinking. The report warned that ferries could be stopped by May. "
        + "It said repairs would cost nine million crowns.";
    assertThat(Read.speakersOf("two piers were sinking", text)).containsExactly("the report on Halden harbour");
    assertThat(Read.speakersOf("ferries could be stopped", text)).containsExactly("the report on Halden harbour");
    assertThat(Read.speakersOf("repairs would cost", text)).containsExactly("the report on Halden harbour");
  }

  @Test
  void two_reports_of_different_towns_stay_apart() {
    String text = "The Halden report found that two piers were sinking. The Tesslow report said that no pier was sinking. "
        + "The Halden report added that ferries could be stopped.";
    assertThat(Read.speakersOf("ferries could be stopped", text)).containsExactly("Halden report");
    assertThat(Read.speakersOf("no pier was sinking", text)).doesNotContain("Halden report");
  }

  @Test
  void a_second_new_study_is_another_source() {
    String text = "A study found that bats hear magnets. A study last year said that they do not.";
    assertThat(Read.speakersOf("they do not", text)).isEmpty();
  }

  @Test
  void a_review_that_noted_and_recommended_is_one_source_and_no_bare_article() {
    String text = "An internal safety review seen by this newspaper found that near misses had risen. The review, dated September, noted that crews "
        + "were tired and recommended that the company return to shorter shifts.";
    assertThat(Read.speakersOf("near misses had risen", text)).containsExactly("internal safety review");
    assertThat(Read.speakersOf("the company return", text)).containsExactly("internal safety review");
  }

  @Test
  void it_goes_on_with_the_report_of_whoever_the_sentence_before_names() {
    String text = "A report by the consultants Brae & Holt, seen by the Lindmark Post, had found that the toll would bring in 4.2 million a year. "
        + "It warned, however, that a third of drivers would take the old ferry road.";
    assertThat(Read.speakersOf("a third of drivers", text)).isEqualTo(Read.speakersOf("the toll would bring", text)).isNotEmpty();
  }
}
