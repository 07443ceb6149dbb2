package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.page;

import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who and what the text speaks of, on the page. */
class PeopleOnPageTest {

  private static final Document PAGE = Jsoup.parse(page(Readings.people()));

  @Test
  void an_entity_has_its_type_other_names_posts_and_the_lines_it_says_and_is_spoken_of_in() {
    Element roe = PAGE.getElementById("who1");
    assertThat(roe.select("h3").text()).isEqualTo("Jane Roe person");
    assertThat(roe.select(".aka").text()).isEqualTo("also Roe");
    assertThat(roe.select(".posts > li").eachText()).containsExactly("treasurer of the Blue Party until 2011 line 1, in the author’s words",
        "mayor since 2012 line 1, on the word of Officials (4)");
    assertThat(roe.select("> p").eachText()).containsExactly("also Roe", "says 1 2 3 · 3 sentences", "is spoken of in 3 4");
    assertThat(roe.select("> p .num").eachAttr("href")).containsExactly("#a1", "#a2", "#a3", "#a3", "#a4");
    assertThat(roe.select(".posts a").eachAttr("href")).containsExactly("#r1-1", "#r1-2", "#a4");
  }

  @Test
  void mentions_go_by_their_words_and_each_leads_to_its_place_in_the_text() {
    Element roe = PAGE.getElementById("who1");
    assertThat(roe.select("details summary").text()).isEqualTo("4 mentions");
    assertThat(roe.select("details li").eachText()).containsExactly("Jane Roe line 1", "She line 1", "Roe line 1 1");
    List<String> said = roe.select("details a").eachAttr("href").stream().map(href -> PAGE.getElementById(href.substring(1)).text()).toList();
    assertThat(said).containsExactly("Jane Roe", "She", "Roe", "Roe");
    assertThat(PAGE.getElementById("r1-1").text()).isEqualTo("treasurer of the Blue Party until 2011");
    assertThat(PAGE.select("#text .m2").eachText()).containsExactly("Blue Party", "the party");
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    PAGE.select("a[href]").eachAttr("href").forEach(href -> assertThat(ids).contains(href.substring(1)));
  }

  @Test
  void those_who_say_most_come_first_and_who_is_neither_named_nor_speaks_is_folded_away() {
    assertThat(PAGE.select(".cast > .cards > li > h3 > bdi").eachText()).containsExactly("Jane Roe", "Ben Poe", "Blue Party");
    assertThat(PAGE.select(".cast .more > summary").text()).isEqualTo("and 1 that the text does not name");
    assertThat(PAGE.select(".cast .more h3 > bdi").eachText()).containsExactly("A tired clerk");
  }

  @Test
  void several_who_speak_together_are_one_group_and_each_counts_once() {
    assertThat(PAGE.select("#by-source option").eachText()).contains("Jane Roe (2)", "Jane Roe and Ben Poe (1)", "Officials (1)");
    assertThat(PAGE.selectFirst(".sum").text()).startsWith("4 attributions on the word of 3 sources.");
    assertThat(PAGE.select("#a2 .known a").eachAttr("href")).containsExactly("#who1");
    assertThat(PAGE.select("#a3 .known").text()).isEqualTo("Jane Roe and Ben Poe");
  }

  @Test
  void the_mix_tells_the_shares_of_voices_and_whose_word_carries_most() {
    assertThat(PAGE.select(".mix > p").text())
        .isEqualTo("Named sources 60 %, sources not named 20 %, the author 20 %. Most on the word of Jane Roe 3, Ben Poe 1.");
    assertThat(PAGE.select(".mix > p a").eachAttr("href")).containsExactly("#who1", "#who3");
  }

  @Test
  void without_entities_the_page_has_no_room_for_them() {
    assertThat(Jsoup.parse(page(Readings.chain())).select("#who, a[href=#who], .known")).isEmpty();
  }

  @Test
  void a_mention_outside_the_text_is_refused() {
    Entity outside = new Entity("e7", "Rain", Entity.Type.EVENT, List.of(), List.of(new Mention(new Span(2, 9), Mention.Form.NAME)), List.of());
    Reading reading = Readings.of(Readings.document("Rain."), List.of(outside), List.of(), List.of());
    assertThatThrownBy(() -> page(reading)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("e7");
  }
}
