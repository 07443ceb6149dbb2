package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.page;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Words that colour, on the page. */
class TonesOnPageTest {

  @Test
  void every_word_that_colours_stands_in_the_text_under_its_name_and_says_what_it_is() {
    Reading reading = Readings.tones();
    Document page = Jsoup.parse(page(reading));
    String text = reading.document().text();
    for (int i = 0; i < reading.tone().size(); i++) {
      Tone tone = reading.tone().get(i);
      Element mark = page.getElementById("o" + (i + 1));
      String words = tone.span().of(text).replace("\n\nrails”", ""); // the second paragraph has an element of its own
      assertThat(mark.wholeText()).isEqualTo(words);
      assertThat(mark.attr("title")).startsWith(switch (tone.kind()) {
        case LOADED -> "loaded word";
        case HEDGE -> "hedge: weakens";
        case INTENSIFIER -> "intensifier";
        case SCARE_QUOTE -> "scare quotes";
        case GENERALISATION -> "generalisation";
      });
    }
    assertThat(page.select("#text .o").eachText()).contains("rails”");
    assertThat(page.getElementById("o6").attr("title")).contains("late");
  }

  @Test
  void a_hedge_that_an_attribution_shows_already_gets_no_second_line() {
    Document page = Jsoup.parse(page(Readings.tones()));
    assertThat(page.select("#text .o.marked").eachText()).containsExactly("might");
    assertThat(page.select("#text .o.marked > .h").text()).isEqualTo("might");
  }

  @Test
  void the_number_of_an_attribution_stands_outside_of_the_mark_that_ends_with_its_cue() {
    Element mark = Jsoup.parse(page(Readings.tones())).getElementById("o1");
    assertThat(mark.select(".n")).isEmpty();
    assertThat(mark.nextElementSibling().id()).isEqualTo("t1");
  }

  @Test
  void the_list_counts_each_kind_and_leads_to_the_words() {
    Document page = Jsoup.parse(page(Readings.tones()));
    assertThat(page.select("#tone :is(h3, summary)").eachText())
        .containsExactly("3 loaded words", "2 scare quotes", "1 generalisation", "3 hedges", "1 intensifier");
    assertThat(page.select("#tone h3 + ul").first().select("li").eachText()).containsExactly("Roe blasted line 1", "hopeless council line 1", "hopeless line 5");
    for (Element link : page.select("#tone a")) {
      String first = link.closest("li").select("bdi").text().split(" ")[0];
      assertThat(page.getElementById(link.attr("href").substring(1)).text()).startsWith(first);
    }
    assertThat(page.select(".sum a[href=#tone], .ways a[href=#tone]")).hasSize(2);
  }

  @Test
  void words_in_a_quotation_are_listed_as_those_of_its_source_after_the_authors_own() {
    Document page = Jsoup.parse(page(Readings.quotedTones()));
    Element loaded = page.select("#tone > div").first();
    assertThat(loaded.children().eachText()).containsExactly("4 loaded words", "disastrous line 1", "In the words of Ann Roe", "disgrace line 1 scandal line 1",
        "In the words of a driver", "disgrace line 1");
    assertThat(page.select("#tone details").first().children().eachText()).containsExactly("1 hedge", "In the words of Ann Roe", "may line 1");
    assertThat(page.getElementById("o1").attr("title")).doesNotContain("in the words of");
    assertThat(page.getElementById("o5").attr("title")).contains("in the words of", "a driver");
  }

  @Test
  void a_text_of_nothing_but_tones_has_a_legend_for_them_alone_and_one_without_has_none() {
    Reading reading = Readings.of("It was hopeless.");
    Document page = Jsoup.parse(page(Readings.with(reading, List.of(new Tone(new Span(7, 15), Tone.Kind.LOADED, null)))));
    assertThat(page.select(".key .o, .key button")).hasSize(2);
    assertThat(page.select(".key .s")).isEmpty();
    assertThat(Jsoup.parse(page(reading)).select(".key, #tone, #tones, a[href=#tone]")).isEmpty();
    assertThat(Jsoup.parse(page(Readings.chain())).select("#tone, #tones, .key .o, a[href=#tone]")).isEmpty();
  }

  @Test
  void a_tone_outside_the_text_is_refused() {
    Reading rain = Readings.of("Rain.");
    for (Tone tone : List.of(new Tone(new Span(2, 9), Tone.Kind.LOADED, null), new Tone(new Span(0, 4), Tone.Kind.HEDGE, new Span(4, 9)))) {
      assertThatThrownBy(() -> page(Readings.with(rain, List.of(tone)))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a tone");
    }
  }
}
