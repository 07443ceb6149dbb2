package org.hearsay.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Read;
import org.junit.jupiter.api.Test;

class QuotedPronounsTest {

  @Test
  void he_in_a_quotation_is_another_than_he_who_says_it() {
    String text = "Otto Falk and his brother Jan Falk were fishing when Jan fell in. \"He was under the ice for a minute,\" Otto Falk told the Halden Post.";
    assertThat(Read.meant("He was", text)).isEqualTo("Jan Falk");
  }

  @Test
  void i_in_a_quotation_within_a_quotation_is_who_speaks_there() {
    String text = "\"My boss told me, 'I will pay you on Friday,'\" Ilse Tuckwell said. Her boss, Jan Brandt, could not be reached.";
    assertThat(Read.meant("I will", text)).isEqualTo("Jan Brandt");
  }
}
