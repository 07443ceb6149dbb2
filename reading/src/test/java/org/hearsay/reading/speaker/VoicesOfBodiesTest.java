package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class VoicesOfBodiesTest {

  @Test
  void a_company_spokeswoman_speaks_for_the_company_named_before() {
    assertThat(Read.lastSpeakers("Halden Steel shut its mill on Monday. A company spokeswoman said the wheel was broken."))
        .containsExactly("Halden Steel");
  }

  @Test
  void a_union_spokesman_speaks_for_the_body_whose_name_tells_of_a_union() {
    assertThat(Read.lastSpeakers("The Halden Dockers' Union struck on Monday, the Halden Post reported. A union spokesman said the cranes were still."))
        .doesNotContain("Halden Post");
  }

  @Test
  void he_who_is_a_spokesman_without_a_name_speaks_for_the_body_too() {
    assertThat(Read.lastSpeakers("A spokesman for Halden Steel said the mill was shut. \"We have no orders,\" he said.")).containsExactly("Halden Steel");
  }

  @Test
  void it_that_says_something_in_its_letter_is_the_body_of_the_sentence_before() {
    assertThat(Read.lastSpeakers("The Ministry of Health has closed the ward. In its letter to the staff it said the beds were needed elsewhere."))
        .containsExactly("Ministry of Health");
  }
}
