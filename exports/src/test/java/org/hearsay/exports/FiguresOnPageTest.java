package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.page;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Times and checks on the page. */
class FiguresOnPageTest {

  private static void everyLinkLeadsSomewhere(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    page.select("a[href]").eachAttr("href").forEach(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void checks_that_fail_stand_first_and_lead_to_their_evidence_in_the_text_and_back() {
    Document page = Jsoup.parse(page(Readings.figures()));
    assertThat(page.select(".checks > ul b").eachText()).containsExactly("1 fails:", "2 fails:", "3 can’t be told:");
    assertThat(page.select(".checks details summary").text()).isEqualTo("1 check holds");
    assertThat(page.select("#check1 > bdi").text()).isEqualTo("9 + 4 = 13, but the text says 14.");
    assertThat(page.select("#check1 a").eachText()).containsExactly("Fourteen", "9 red", "4 blue");
    for (Element link : page.select("#check1 a")) {
      Element evidence = page.getElementById(link.attr("href").substring(1));
      assertThat(evidence.text()).isEqualTo(link.text());
      assertThat(evidence.nextElementSibling().attr("href")).isEqualTo("#check1");
      assertThat(evidence.nextElementSibling().attr("aria-label")).isEqualTo("check 1: fails");
    }
    assertThat(page.select("#text").text()).startsWith("Fourteen boats (9 red and 4 blue) sank");
    everyLinkLeadsSomewhere(page);
  }

  @Test
  void the_time_line_goes_by_the_calendar_and_has_the_day_of_publication_in_its_place() {
    Document page = Jsoup.parse(page(Readings.figures()));
    assertThat(page.select("#times .date").eachText())
        .containsExactly("1931", "Monday, 6 May 2024", "Tuesday, 7 May 2024", "Tuesday, 7 May 2024, morning");
    assertThat(page.select("#times .published").text()).contains("The text was published.");
    assertThat(page.select("#times ul > li").first().text()).isEqualTo("It was the worst storm since 1931. line 1");
    assertThat(page.select("#times .undated a").eachText()).containsExactly("spring");
    for (Element link : page.select("#times a")) {
      assertThat(page.getElementById(link.attr("href").substring(1)).text()).isEqualTo(link.text());
    }
    assertThat(page.select("#a1 .meta").text()).isEqualTo("statement · not quoted · when: Tuesday morning (Tuesday, 7 May 2024, morning) · line 1 · "
        + "confidence 0.80");
  }

  @Test
  void without_times_and_checks_the_page_has_no_room_for_them() {
    Document page = Jsoup.parse(page(Readings.chain()));
    assertThat(page.select("#times, .checks, a[href=#times]")).isEmpty();
  }

  @Test
  void words_that_overlap_or_reach_over_paragraphs_all_have_their_names() {
    for (long seed = 1; seed <= 500; seed++) {
      try {
        everyLinkLeadsSomewhere(Jsoup.parse(page(RandomTexts.reading(seed))));
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void a_time_outside_the_text_is_refused() {
    Reading reading = Readings.with(Readings.of("Rain."), List.of(new Time("t1", new Span(2, 9), Time.Type.DATE, "2014")), List.of(), List.of());
    assertThatThrownBy(() -> page(reading)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("t1");
  }
}
