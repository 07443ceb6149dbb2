package org.hearsay.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reading.Times;
import org.junit.jupiter.api.Test;

class RandomTimesTest {

  @Test
  void two_hundred_thousand_random_strings_give_no_crash_and_only_values_of_the_calendar() {
    RandomTimes random = new RandomTimes(Times.load());
    random.run(1, 200_000);
    assertThat(random.faults()).isEmpty();
  }

  @Test
  void ten_times_the_text_takes_no_more_than_fourteen_times_as_long() {
    assertThat(new RandomTimes(Times.load()).growth()).isLessThan(14);
  }
}
