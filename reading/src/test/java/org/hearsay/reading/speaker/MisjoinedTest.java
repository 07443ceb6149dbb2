package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class MisjoinedTest {

  @Test
  void a_lawyer_for_somebody_is_not_that_one() {
    assertThat(Read.lastSpeakers("Ilse Tuckwell left the court early. A lawyer for Tuckwell said the mill was sold."))
        .doesNotContain("Ilse Tuckwell");
  }

  @Test
  void a_steward_whom_nobody_told_of_before_is_nobody_who_was_named() {
    assertThat(Read.lastSpeakers("Ilse Tuckwell went aboard the ferry in Halden. A steward said the bar was closed."))
        .doesNotContain("Ilse Tuckwell");
  }

  @Test
  void the_engineer_is_whom_the_apposition_names() {
    assertThat(Read.lastSpeakers("Ilse Tuckwell owns the mill. The engineer, Tomas Vik, said the wheel was broken.")).containsExactly("Tomas Vik");
  }

  @Test
  void a_retired_midwife_is_who_she_is_named() {
    assertThat(Read.lastSpeakers("Otto Falk closed the road on Monday. A retired midwife named Jo Tremblay said the mill was loud."))
        .containsExactly("Jo Tremblay");
  }

  @Test
  void an_assistant_who_worked_with_somebody_is_not_that_one() {
    assertThat(Read.lastSpeakers("Otto Falk closed the road on Monday. The assistant, who has worked with Falk, said the mill was loud."))
        .doesNotContain("Otto Falk");
  }
}
