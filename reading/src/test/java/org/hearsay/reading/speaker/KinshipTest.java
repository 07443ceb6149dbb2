package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class KinshipTest {

  @Test
  void his_son_is_whose_father_was_told_before() {
    assertThat(Read.lastSpeakers("Kwame Asante and his father, Joseph Asante, run a bakery in Halden. Joseph Asante said the oven was cold. "
        + "His son said it was the flour.")).containsExactly("Kwame Asante");
  }

  @Test
  void her_husband_is_whom_the_text_called_so_with_his_name() {
    assertThat(Read.lastSpeakers("Mara Brandt came to the mill with her husband, Jan Brandt. Her husband said the wheel was broken."))
        .containsExactly("Jan Brandt");
  }

  @Test
  void the_son_of_a_namesake_is_the_one_called_junior() {
    assertThat(Read.lastSpeakers("Otto Falk Sr. and Otto Falk Jr. ran the mill in Halden. Otto Falk Sr. said it was old. "
        + "His son said it was sound."))
        .containsExactly("Otto Falk Jr.");
  }
}
