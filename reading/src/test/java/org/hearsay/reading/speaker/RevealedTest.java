package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class RevealedTest {

  @Test
  void who_asks_as_the_warden_is_the_warden_named_at_the_end() {
    assertThat(Read.speakersOf("\"Who left the gate open?\"",
        "\"Who left the gate open?\" the warden asked. \"Not I,\" said Jan Brandt. The warden, Lena Holm, wrote that down."))
        .containsExactly("Lena Holm");
  }

  @Test
  void the_mayor_who_was_named_before_stays_whom_the_title_told_though_another_mayor_follows() {
    assertThat(Read.speakersOf("she would rest",
        "Mayor Ann Roe lost her seat on Sunday. The mayor said she would rest. Mayor Otto Falk of Halden sent flowers."))
        .containsExactly("Ann Roe");
  }
}
