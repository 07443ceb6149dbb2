package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Check;
import org.hearsay.model.Document;
import org.hearsay.model.Notice;
import org.hearsay.model.Quantity;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.sentence.Sentences;
import org.junit.jupiter.api.Test;

/** Times, quantities and checks as parts of a reading. */
class FiguresInReadingTest {

  private static Reading read(String text, String published) {
    return Read.READER.read(Read.document(text, published));
  }

  @Test
  void a_reading_tells_when_how_many_and_whether_it_adds_up() {
    String text = "Fourteen people (9 women and 4 men) were taken to hospital in Ardport on Monday.";
    Reading reading = read(text, "2024-10-16");
    assertThat(reading.times()).containsExactly(new Time("t1", new Span(text.indexOf("Monday"), text.length() - 1), Time.Type.DATE, "2024-10-14"));
    assertThat(reading.quantities()).extracting(Quantity::value).containsExactly("14", "9", "4");
    assertThat(reading.checks()).extracting(Check::verdict).containsExactly(Check.Verdict.FAILS);
    assertThat(reading.checks().get(0).explanation()).isEqualTo("9 + 4 = 13, but the text says 14.");
    assertThat(reading.notices()).isEmpty();
  }

  @Test
  void an_attribution_knows_the_time_at_which_it_was_said_and_not_the_one_it_speaks_of() {
    String text = "The bridge will close in May, the harbour master said on Tuesday. Orla Quint said that the ferry sank in 2019.";
    Reading reading = read(text, "2024-04-18");
    List<Attribution> said = reading.attributions();
    assertThat(said).hasSize(2);
    Time time = reading.times().stream().filter(t -> t.id().equals(said.get(0).time())).findFirst().orElseThrow();
    assertThat(time.span().of(text)).isEqualTo("Tuesday");
    assertThat(time.value()).isEqualTo("2024-04-16");
    assertThat(said.get(1).time()).isNull();
  }

  @Test
  void a_time_in_a_source_that_was_cut_before_it_is_not_that_of_saying() {
    String text = "Ann Roe, whose father died on May 3, said the ward knew.";
    Times times = Times.load();
    List<Time> all = times.of(text, "2024-10-16");
    Span sentence = new Span(0, text.length());
    List<Span> cue = List.of(new Span(text.indexOf("said"), text.indexOf("said") + 4));
    List<Span> content = List.of(new Span(text.indexOf("the ward"), text.length() - 1));
    assertThat(all).hasSize(1);
    assertThat(times.said(text, sentence, List.of(new Span(0, text.indexOf(" May"))), cue, content, all)).isNull();
  }

  @Test
  void what_stands_outside_a_content_does_not_tell_when_a_source_within_it_spoke() {
    String text = "On Tuesday the Orsava Review reported that the mayor had told officials that the bridge was not safe.";
    Reading reading = read(text, "2024-04-18");
    assertThat(reading.attributions()).hasSize(2);
    assertThat(reading.attributions().get(0).time()).isEqualTo("t1");
    assertThat(reading.attributions().get(1).within()).isEqualTo("a1");
    assertThat(reading.attributions().get(1).time()).isNull();
  }

  @Test
  void where_nothing_tells_when_the_text_was_published_the_first_time_that_hangs_on_it_gets_a_notice() {
    String text = "The bridge closed on Tuesday, for a week, and opens in May. It was built in 1931.";
    Reading reading = read(text, null);
    assertThat(reading.notices()).extracting(Notice::code).containsExactly(Notice.Code.NO_PUBLICATION_DATE);
    assertThat(reading.notices().get(0).span().of(text)).isEqualTo("Tuesday");
    assertThat(reading.notices().get(0).message())
        .isEqualTo("nothing tells when the text was published, so “Tuesday” and 1 more time have no date; --published DATE tells it");
    assertThat(read("The bridge was built in 1931.", null).notices()).isEmpty();
    assertThat(read("March 5, 2014\n\nThe bridge closed on Tuesday.", null).notices()).isEmpty();
  }

  @Test
  void notices_of_intake_stay_first() {
    Notice first = new Notice(Notice.Code.CHARSET_GUESSED, "the character set was guessed", null);
    assertThat(Read.READER.read(Read.document("It closed on Tuesday.", null), List.of(first)).notices()).hasSize(2).startsWith(first);
  }

  /** Seconds that a text takes without the network. */
  private static double seconds(Reckoner reckoner, String text) {
    Document document = Read.document(text, "2024-10-16");
    List<Span> sentences = Sentences.load().of(text);
    for (int warm = 0; warm < 3; warm++) {
      reckoner.begin(document, sentences).join();
    }
    long start = System.nanoTime();
    reckoner.begin(document, sentences).join();
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void ten_times_the_text_takes_no_more_than_about_ten_times_as_long_even_in_one_endless_sentence() {
    Reckoner reckoner = new Reckoner();
    for (String part : List.of("About 40 people, of whom 12 were women, came on Monday and left in May 2014; ", "from 2014 to 2012, ", "5 May 2014 12 ",
        "On Monday, 5 May 2014, Roe, 34, said on Tuesday that 9 of 12 boats (75 percent) sank. ")) {
      String text = part.repeat(3_000 / part.length());
      double one = seconds(reckoner, text);
      double ten = seconds(reckoner, text.repeat(10));
      assertThat(ten).as(part + one).isLessThan(0.1 + 40 * one);
    }
  }
}
