package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2014-03-09|2014-03-09|Sunday, 9 March 2014", "2014-03|2014-03-01|March 2014", "2014|2014-01-01|2014", "199|1990-01-01|1990s",
      "18|1800-01-01|19th century", "20|2000-01-01|21st century", "1|1000-01-01|1000–1999", "FY2014|2014-01-01|fiscal year 2014",
      "2014-Q3|2014-07-01|3rd quarter of 2014", "2014-H2|2014-07-01|second half of 2014", "2014-SP|2014-03-01|spring 2014",
      "2022-WI|2022-12-01|winter 2022–2023", "2013-W11|2013-03-11|week of 11 March 2013", "2013-W11-WE|2013-03-16|weekend of 16 March 2013",
      "2009-W53|2009-12-28|week of 28 December 2009", "BC0044|-0043-01-01|44 BC", "BC03|-0399-01-01|4th century BC",
      "2012-06-17T15:30|2012-06-17|Sunday, 17 June 2012, 15:30", "2012-06-17T15:30Z|2012-06-17|Sunday, 17 June 2012, 15:30 UTC",
      "2012-06-17TEV|2012-06-17|Sunday, 17 June 2012, evening", "2012/2014|2012-01-01|2012 to 2014", "2013-03/2013-05|2013-03-01|March 2013 to May 2013"})
  void a_value_has_a_first_day_and_is_told_as_people_write_it(String value, String day, String told) {
    assertThat(When.of(value).day()).hasToString(day);
    assertThat(When.of(value).told()).isEqualTo(told);
  }

  @Test
  void what_has_no_place_on_the_calendar_has_none_here() {
    for (String value : List.of("XXXX-05", "XXXX-WXX-2", "P3D", "PRESENT_REF", "PAST_REF", "2014-02-30", "2014-XX", "", "x", "2014-", "2014-Q9x", "T15:30",
        "2014/", "P1D/P2D", "BC", "FY", "2013-W77", "2013-WX", "99999-01-01", "2014-Sx", "\uD83D\uDE00")) {
      assertThat(When.of(value)).as(value).isNull();
    }
  }

  @Test
  void what_is_coarse_comes_before_what_begins_with_it_and_parts_of_the_day_lie_among_its_hours() {
    List<String> sorted = Stream.of("2014-05-06TEV", "2014-05-06T09:00", "2014-05-06", "2014-05-06TMO", "2014", "BC0044", "2014-05-06T23:00")
        .map(When::of).sorted().map(When::told).toList();
    assertThat(sorted).containsExactly("44 BC", "2014", "Tuesday, 6 May 2014", "Tuesday, 6 May 2014, morning", "Tuesday, 6 May 2014, 09:00",
        "Tuesday, 6 May 2014, evening", "Tuesday, 6 May 2014, 23:00");
  }
}
