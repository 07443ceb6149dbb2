package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.page;
import static org.hearsay.exports.Readings.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Entity;
import org.hearsay.model.Notice;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static Document parsed(Reading reading) {
    return Jsoup.parse(page(reading));
  }

  private static String text(Document page) {
    return page.getElementById("text").wholeText();
  }

  /** For each token of a number and a part the places of the characters that name it. */
  private static Map<String, TreeSet<Integer>> marked(Document page) {
    Map<String, TreeSet<Integer>> out = new HashMap<>();
    int[] place = {0};
    page.getElementById("text").traverse((node, depth) -> {
      if (node instanceof TextNode words) {
        Node parent = node.parent();
        for (String token : parent.attr("data-a").isEmpty() ? new String[0] : parent.attr("data-a").split(" ")) {
          for (int i = 0; i < words.getWholeText().length(); i++) {
            out.computeIfAbsent(token, t -> new TreeSet<>()).add(place[0] + i);
          }
        }
        place[0] += words.getWholeText().length();
      }
    });
    return out;
  }

  private static TreeSet<Integer> places(List<Span> spans, String text) {
    TreeSet<Integer> out = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) { // blank lines between paragraphs carry no mark
          out.add(i);
        }
      }
    }
    return out;
  }

  private static TreeSet<Integer> notBlank(TreeSet<Integer> places, String text) {
    TreeSet<Integer> out = places == null ? new TreeSet<>() : new TreeSet<>(places);
    out.removeIf(i -> Character.isWhitespace(text.charAt(i)));
    return out;
  }

  private static void everySpanIsMarked(Reading reading) {
    Document page = parsed(reading);
    String text = reading.document().text();
    assertThat(text(page)).isEqualTo(text);
    Map<String, TreeSet<Integer>> marked = marked(page);
    int number = 0;
    for (Attribution a : reading.attributions()) {
      number++;
      assertThat(notBlank(marked.get(number + "t"), text)).isEqualTo(places(a.content(), text));
      assertThat(notBlank(marked.get(number + "s"), text)).isEqualTo(places(a.source().spans(), text));
      assertThat(notBlank(marked.get(number + "c"), text)).isEqualTo(places(a.cue().spans(), text));
      assertThat(notBlank(marked.get(number + "h"), text)).isEqualTo(places(a.hedges(), text));
    }
  }

  @Test
  void an_article_stands_character_for_character_between_the_tags_and_every_span_is_marked() {
    everySpanIsMarked(Readings.example());
    everySpanIsMarked(Readings.chain());
  }

  @Test
  void spans_that_nest_overlap_and_come_in_parts_are_all_marked_whatever_the_blocks() {
    for (long seed = 1; seed <= 500; seed++) {
      Reading reading = RandomTexts.reading(seed);
      try {
        everySpanIsMarked(reading);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void every_number_leads_from_the_text_to_its_line_and_back_and_no_id_is_given_twice() {
    for (Reading reading : List.of(Readings.example(), Readings.chain(), RandomTexts.reading(7), RandomTexts.reading(11))) {
      Document page = parsed(reading);
      for (int i = 1; i <= reading.attributions().size(); i++) {
        Element number = page.getElementById("t" + i);
        assertThat(number.attr("href")).isEqualTo("#a" + i);
        assertThat(number.attr("aria-label")).contains(String.valueOf(i));
        assertThat(page.getElementById("a" + i).selectFirst(".to").attr("href")).isEqualTo("#t" + i);
      }
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      page.select("a[href]").eachAttr("href").forEach(href -> assertThat(ids).contains(href.substring(1)));
    }
  }

  @Test
  void a_chain_lies_under_the_line_it_hangs_on_and_names_the_whole_way_outward() {
    Document page = parsed(Readings.chain());
    assertThat(page.select("#a1 > .chain > #a2 > .chain > #a3")).hasSize(1);
    assertThat(page.selectFirst("#a3 > .line > .on").text()).isEqualTo("on the word of the memo (2), on the word of The Courier (1)");
    assertThat(page.select("#text .t3").text()).isEqualTo("that the warning could wait");
    assertThat(page.selectFirst("#a3 > .line").attr("data-up")).isEqualTo("2 1");
  }

  @Test
  void chains_that_lead_nowhere_or_in_a_circle_or_without_end_still_give_every_line_once() {
    String text = "x".repeat(60) + "!";
    Attribution[] circle = {said("a1", text).within("a3").that("!"), said("a2", text).within("a1").that("!"), said("a3", text).within("a2").that("!"),
        said("a4", text).within("a4").that("!"), said("a5", text).within("a99").that("!"), said("a5", text).within("a5").that("!")};
    assertThat(parsed(Readings.of(text, circle)).select(".line")).hasSize(6);
    Attribution[] deep = new Attribution[5000];
    for (int i = 0; i < deep.length; i++) {
      deep[i] = said("a" + i, text).within(i == 0 ? null : "a" + (i - 1)).that("!");
    }
    assertThat(parsed(Readings.of(text, deep)).select(".line")).hasSize(5000);
  }

  @Test
  void marks_are_words_and_never_color_alone() {
    String text = "In a letter, officials would not say whether it might rain. Ann Roe denied it. It is said that it rained.";
    Document page = parsed(Readings.of(text,
        said("a1", text).by("officials").type(Source.Type.UNNAMED).cue("would not say").via("a letter").hedge("might")
            .polarity(Attribution.Polarity.WITHHELD).that("whether it might rain"),
        said("a2", text).by("Ann Roe").cue("denied").polarity(Attribution.Polarity.DENIED).that("it. It"),
        said("a3", text).cue("is said").type(Source.Type.NONE).that("that it rained")));
    assertThat(page.select("#a1 .flags li").eachText()).containsExactly("withheld", "hedged: might", "unnamed source", "via a letter");
    assertThat(page.select("#a2 .flags li").eachText()).containsExactly("denied");
    assertThat(page.select("#a3 .nobody").text()).isEqualTo("Nobody named");
    assertThat(page.getElementById("t2").attr("data-n")).isEqualTo("2 denied");
    assertThat(page.select("#a1 .meta").text()).isEqualTo("statement · not quoted · line 1 · confidence 0.80");
  }

  @Test
  void a_source_is_one_whatever_it_is_called_where_the_reading_knows_who_it_is() {
    String text = "Ann Roe said yes. She said no. The mayor said perhaps. the Mayor, said he.";
    Entity roe = new Entity("e1", "Ann Roe", Entity.Type.PERSON, List.of(), List.of(), List.of());
    Reading reading = Readings.of(Readings.document(text), List.of(roe), List.of(said("a1", text).by("Ann Roe").entity("e1").that("yes"),
        said("a2", text).by("She").entity("e1").that("no"), said("a3", text).by("The mayor").that("perhaps"),
        said("a4", text).by("the Mayor").that("said he")), List.of());
    Document page = parsed(reading);
    assertThat(page.select("#by-source option").eachText()).containsExactly("All sources", "Persons: all (4)", "Ann Roe (2)", "The mayor (2)");
    assertThat(page.select("#a2 .known").text()).isEqualTo("Ann Roe");
    assertThat(page.select("#a1 .known")).isEmpty();
    assertThat(page.selectFirst(".sum").text()).startsWith("4 attributions on the word of 2 sources.");
  }

  @Test
  void the_bar_shows_the_share_of_every_kind_of_voice_and_says_it_in_words() {
    Reading reading = Readings.example();
    Document page = parsed(reading);
    Element bar = page.selectFirst("svg.bar");
    double width = bar.select("> rect").stream().mapToDouble(r -> Double.parseDouble(r.attr("width").replace("%", ""))).sum();
    assertThat(width).isBetween(99.9, 100.1);
    assertThat(bar.attr("aria-label")).startsWith("Of " + reading.sentences().size() + " sentences: the author’s own voice " + reading.profile().author() + ",");
    int told = page.select(".mix li b").stream().mapToInt(b -> Integer.parseInt(b.text())).sum();
    assertThat(told).isEqualTo(reading.profile().sentences());
  }

  @Test
  void the_page_says_what_was_read_by_what_and_what_was_noticed() {
    var document = Readings.document("Rain.\nMore rain.", "Rain & wind", "Ann Roe", "The Orsava Review", "2024-05-06", "https://example.org/rain");
    Document page = parsed(Readings.of(document, List.of(), List.of(new Notice(Notice.Code.FOREIGN_PASSAGE, "A passage was not read.", new Span(6, 10)))));
    assertThat(page.title()).isEqualTo("Rain & wind · Hearsay");
    assertThat(page.select("h1").text()).isEqualTo("Rain & wind");
    assertThat(page.select(".facts span").eachText()).containsExactly("Ann Roe", "The Orsava Review", "2024-05-06");
    assertThat(page.select("footer dd").eachText()).contains("https://example.org/rain", "en", "text/plain", Readings.HASH, "hearsay 0.1.0", "default 1");
    assertThat(page.select(".notices li").text()).isEqualTo("Line 2: A passage was not read.");
    assertThat(page.select("#ledger .empty")).hasSize(1);
  }

  @Test
  void a_text_without_a_title_goes_by_the_name_of_its_file() {
    assertThat(parsed(Readings.of(Readings.document("x", null, null, null, null, "in/some/rain.txt"), List.of(), List.of())).select("h1").text())
        .isEqualTo("rain.txt");
    assertThat(parsed(Readings.of(Readings.document("x", null, null, null, null, "-"), List.of(), List.of())).select("h1").text())
        .isEqualTo("Standard input");
    assertThat(parsed(Readings.of(Readings.document("x", null, null, null, null, "https://example.org/"), List.of(), List.of())).select("h1").text())
        .isEqualTo("https://example.org/");
  }

  @Test
  void blocks_keep_their_kind_and_what_no_block_holds_is_still_shown() {
    String text = "Head\n\nfirst item\n\nquoted\n\none\ntwo\n\nleft over\n\nand more";
    Document page = parsed(Readings.of(Readings.withBlocks(Readings.document(text), List.of(
        new Block(new Span(0, 4), Block.Kind.HEADING, 1, null, null, null), new Block(new Span(6, 16), Block.Kind.LIST_ITEM, null, 2, null, null),
        new Block(new Span(18, 24), Block.Kind.QUOTE, null, 2, null, null), new Block(new Span(26, 29), Block.Kind.TABLE_CELL, null, null, 1, 1),
        new Block(new Span(30, 33), Block.Kind.TABLE_CELL, null, null, 1, 2))), List.of(), List.of()));
    assertThat(text(page)).isEqualTo(text);
    assertThat(page.select("#text > h2").text()).isEqualTo("Head");
    assertThat(page.select("#text > p.item[data-page=2]").text()).isEqualTo("first item");
    assertThat(page.select("#text > blockquote:not([data-page])").text()).isEqualTo("quoted");
    assertThat(page.select("#text > .row > .cell").eachText()).containsExactly("one", "two");
    assertThat(page.select("#text > p:not(.item)").eachText()).containsExactly("left over", "and more");
  }

  @Test
  void a_span_that_the_text_does_not_have_is_refused_with_the_names_of_document_and_attribution() {
    Attribution outside = said("a7", "Rain.").of(List.of(new Span(2, 9)));
    assertThatThrownBy(() -> page(Readings.of("Rain.", outside))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("sha256:")
        .hasMessageContaining("a7");
    Attribution half = said("a8", "🐎").of(List.of(new Span(0, 1)));
    assertThatThrownBy(() -> page(Readings.of("🐎", half))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a8");
  }

  @Test
  void a_long_article_needs_few_elements_and_no_more_than_its_marks_ask_for() {
    Reading reading = Readings.repeated(20_000);
    Document page = parsed(reading);
    int words = reading.document().text().split("\\s+").length;
    assertThat(words).isGreaterThan(20_000);
    assertThat(page.getElementById("text").getAllElements().size()).isLessThan(8 * reading.attributions().size());
    assertThat(page.select(".line")).hasSize(reading.attributions().size());
  }

  @Test
  void equal_readings_give_equal_bytes() {
    assertThat(page(Readings.example())).isEqualTo(page(Readings.example()));
  }
}
