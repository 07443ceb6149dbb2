package org.hearsay.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reading.Read.lastSpeakers;
import static org.hearsay.reading.Read.meant;

import org.junit.jupiter.api.Test;

class BindingTest {

  @Test
  void she_has_not_warned_herself() {
    assertThat(lastSpeakers("Clara Brandt blamed Greta Falk for the delay. She had warned Falk twice, she said.")).containsExactly("Clara Brandt");
  }

  @Test
  void who_thanks_her_is_not_she() {
    assertThat(meant("her.", "Minister Rosa Calder visited the clinic of Luz Ashby on Monday. She promised a new roof. Ashby thanked her."))
        .isEqualTo("Rosa Calder");
  }

  @Test
  void he_does_not_urge_himself_by_name() {
    assertThat(lastSpeakers("President Omar Falk rang Colonel Jan Brandt on Sunday. He urged Brandt to wait, he said.")).containsExactly("Omar Falk");
  }

  @Test
  void kelechi_is_a_woman_where_the_text_calls_her_she() {
    assertThat(lastSpeakers("Kelechi Brandt lost her seat in May. She said she would run again.")).containsExactly("Kelechi Brandt");
  }
}
