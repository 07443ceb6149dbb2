package org.hearsay.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.sentence.Sentences;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
  private final TimeTagger tagger = TimeTagger.load();
  private final Sentences sentences = Sentences.load();

  private List<String> values(String text, String published) {
    return tagger.find(text, sentences.of(text), published).stream().map(Time::value).toList();
  }

  @Test
  void tense_decides_which_friday_is_meant() {
    assertThat(values("Roe left on Friday.", "2014-03-05")).containsExactly("2014-02-28");
    assertThat(values("Roe will leave on Friday.", "2014-03-05")).containsExactly("2014-03-07");
    assertThat(values("The vote is expected on Friday.", "2014-03-05")).containsExactly("2014-03-07");
  }

  @Test
  void without_a_date_of_publication_what_hangs_on_it_stays_open() {
    assertThat(values("Roe left on Friday, in May, tonight, last year, on 5 May.", null))
        .containsExactly("XXXX-WXX-5", "XXXX-05", "XXXX-XX-XXTNI", "XXXX", "XXXX-05-05");
  }

  @Test
  void a_date_on_a_line_of_its_own_stands_in_for_the_date_of_publication() {
    assertThat(values("March 5, 2014\n\nRoe left yesterday.", null)).containsExactly("2014-03-05", "2014-03-04");
  }

  @Test
  void one_date_that_can_only_be_read_with_the_day_first_decides_for_all() {
    assertThat(values("Roe came on 3/4/2012 and left on 17/6/2012.", "2014-03-05")).containsExactly("2012-04-03", "2012-06-17");
    assertThat(values("Roe came on 3/4/2012 and left on 6/17/2012.", "2014-03-05")).containsExactly("2012-03-04", "2012-06-17");
  }

  @Test
  void a_narrative_of_another_year_keeps_its_year() {
    assertThat(values("Roe was born in 1961. In May he moved. On 3 June he died.", "2014-03-05")).containsExactly("1961", "1961-05", "1961-06-03");
  }

  @Test
  void what_makes_no_stretch_is_read_as_its_parts() {
    assertThat(values("Roe led the mill from 2012 to 2009.", "2014-03-05")).containsExactly("2012", "2009");
  }

  @Test
  void names_and_amounts_are_no_times() {
    assertThat(values("The Sunday Times wrote that May Poe may march with 1900 people, 24/7, past a Boeing 737 and an A380 in a catch-22.", "2014-03-05")).isEmpty();
  }

  @Test
  void no_day_is_read_that_the_calendar_does_not_have() {
    assertThat(values("Roe left on 30 February 2012 and on 29 February 2013.", "2014-03-05")).doesNotContain("2012-02-30", "2013-02-29");
  }

  @Test
  void spans_count_from_the_start_of_the_text_in_utf_16_units() {
    String text = "\ud83d\ude00 First.\r\nRoe left on Monday.";
    Time time = tagger.find(text, sentences.of(text), "2014-03-05").get(0);
    assertThat(time.span().of(text)).isEqualTo("Monday");
    assertThat(time.id()).isEqualTo("t1");
  }

  @Test
  void easters_of_both_churches_fall_where_their_calendars_have_them() {
    assertThat(IntStream.of(2000, 2008, 2011, 2014, 2024).mapToObj(Feasts::easter))
        .containsExactly(LocalDate.of(2000, 4, 23), LocalDate.of(2008, 3, 23), LocalDate.of(2011, 4, 24), LocalDate.of(2014, 4, 20), LocalDate.of(2024, 3, 31));
    assertThat(IntStream.of(2008, 2013, 2024).mapToObj(Feasts::orthodoxEaster))
        .containsExactly(LocalDate.of(2008, 4, 27), LocalDate.of(2013, 5, 5), LocalDate.of(2024, 5, 5));
  }

  @Test
  void the_hebrew_year_begins_where_its_calendar_has_it() {
    assertThat(IntStream.of(5761, 5773, 5784, 5785).mapToObj(Hebrew::newYear))
        .containsExactly(LocalDate.of(2000, 9, 30), LocalDate.of(2012, 9, 17), LocalDate.of(2023, 9, 16), LocalDate.of(2024, 10, 3));
  }

  @Test
  void a_year_of_more_digits_than_a_number_has_is_no_crash() {
    String text = "AD 00123456789366 night";
    assertThat(TimeTagger.load().find(text, List.of(new Span(0, text.length())), "2014-03-05")).noneMatch(time -> time.value().length() > 20);
  }

  @Test
  void the_early_to_middle_years_of_a_decade_are_no_crash() {
    assertThat(values("The early to mid 1980s were good to Roe.", "2014-03-05")).containsExactly("198");
  }

  @Test
  void a_quarter_that_no_year_has_is_none_without_a_date_of_publication_too() {
    assertThat(values("Roe left this Q3007 hall.", null)).isEmpty();
  }

  @Test
  void two_lengths_side_by_side_are_one_only_if_their_units_fall() {
    assertThat(values("It took 5 years 1 hour 3 months 20 minutes.", null)).noneMatch(v -> v.matches(".*T.*Y.*|.*T1H3M.*"));
    assertThat(values("It took 5 years 3 months.", null)).containsExactly("P5Y3M");
  }

  @Test
  void numbers_keep_the_noughts_behind_a_comma() {
    assertThat(values("The oak stood for 10,000 years, the elm for 1,050 years.", "2014-03-05")).containsExactly("P10000Y", "P1050Y");
  }

  @Test
  void what_two_times_share_is_read_for_both() {
    assertThat(values("Roe sang in May and June 1978, on 3 and 4 July 1979 and in the spring and summer of 1980.", "2014-03-05"))
        .containsExactly("1978-05", "1978-06", "1979-07-03", "1979-07-04", "1980-SP", "1980-SU");
  }

  @Test
  void somebody_who_tells_of_days_of_his_own_stays_with_them() {
    assertThat(values("I fell ill on 16 December and I stayed in. I had felt it on Monday. I went to bed. The next day I called.", "2013-12-30"))
        .containsExactly("2013-12-16", "2013-12-16", "2013-12-17");
    assertThat(values("He fell ill on 16 December, Roe said. He had felt it on Monday, Roe said.", "2013-12-31")).containsExactly("2013-12-16", "2013-12-30");
  }

  @Test
  void the_next_year_follows_the_one_that_was_told_where_the_text_looks_back() {
    assertThat(values("Sales rose in 2003 and fell the next year. Sales will rise next year.", "2014-03-05")).containsExactly("2003", "2004", "2015");
  }
}
