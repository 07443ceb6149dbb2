package org.hearsay.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Intaken.TakenIn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What belongs to the text of an article and what does not, one small page for each rule. */
class ArticleTextTest {
  private static final String FIRST = "The mayor said on Monday that the bridge, which was closed in May, would open again before the winter.";
  private static final String SECOND = "She told the council that the stones had been mended and that the steel would have to wait for money.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  @Test
  void what_stands_over_the_headline_and_dates_and_the_author_below_it_are_left_out() {
    String page = "<h2>A new paper is out</h2><div><h1>Bridge to open</h1><div>By Ann Writer</div><div>20 Nov, 2019 05:47</div>" + BODY + "</div>";
    String head = "<meta property='og:title' content='Bridge to open'><meta name='author' content='Ann Writer'>";
    assertThat(text(head, page)).isEqualTo(TEXT);
  }

  @Test
  void captions_are_told_by_the_words_of_their_picture_or_by_being_set_apart_after_it() {
    String picture = "<div><div><img alt='The bridge from the river'></div><br><span>The bridge from the river</span></div>";
    String emphasised = "<div><img alt=''><br><em>The best bridge of all.</em></div>";
    assertThat(text("", "<p>" + FIRST + "</p>" + picture + emphasised + "<p>" + SECOND + "</p>")).isEqualTo(TEXT);
    String inline = "<p>" + FIRST + "<br><br><img alt=''><center><em>A bridge, by Ann Writer</em></center><br>" + SECOND;
    assertThat(text("", inline)).isEqualTo(TEXT);
  }

  @Test
  void a_paragraph_after_a_picture_is_text() {
    assertThat(text("", "<p>" + FIRST + "</p><img alt='A bridge'><p>" + SECOND + "</p>")).isEqualTo(TEXT);
  }

  @Test
  void emphasised_notes_below_the_last_sentence_are_left_out_and_quotations_and_corrections_stay() {
    assertThat(text("", BODY + "<p><em>Ann has covered rivers and what stands over them for years.</em></p>")).isEqualTo(TEXT);
    assertThat(text("", BODY + "<p><em>Updated at 1:23 p.m.</em></p>")).isEqualTo(TEXT);
    String quoted = "“It is a shame to see a bridge go like that, after all those years.”";
    assertThat(text("", BODY + "<p><em>" + quoted + "</em></p>")).endsWith(quoted);
    String correction = "Correction: an earlier version of this article named the wrong river.";
    assertThat(text("", BODY + "<p><em>" + correction + "</em></p>")).endsWith(correction);
  }

  @Test
  void who_the_author_is_is_left_out_at_the_foot_and_not_in_the_text() {
    String bio = "<p>Ann Writer is a reporter in Ashby.</p>";
    String head = "<meta name='author' content='Ann Writer'>";
    assertThat(text(head, BODY + bio)).isEqualTo(TEXT);
    assertThat(text(head, "<p>" + FIRST + "</p>" + bio + "<p>" + SECOND + "</p>")).contains("is a reporter");
  }

  @Test
  void quotations_keep_their_links_and_the_line_that_tells_their_source() {
    String quoted = "<blockquote><p>See for yourself <a href='/x'>example.org/bridge-to-open</a></p></blockquote><p>[<a href='/y'>Town Paper</a>]</p>";
    assertThat(text("", "<p>" + FIRST + "</p>" + quoted + "<p>" + SECOND + "</p>"))
        .contains("See for yourself example.org/bridge-to-open").contains("[Town Paper]");
  }

  @Test
  void figures_that_hold_a_table_or_a_quotation_are_text_but_for_their_caption() {
    String figure = "<figure><div><table><tr><td>Ashby</td><td>1,204</td></tr></table></div><figcaption>Votes</figcaption></figure>";
    assertThat(text("", BODY + figure)).isEqualTo(TEXT + "\n\nAshby\n\n1,204");
  }

  @Test
  void the_foot_of_a_table_that_says_its_head_again_is_left_out() {
    String table = "<table><thead><tr><th>Town</th></tr></thead><tfoot><tr><th>Town</th></tr></tfoot><tbody><tr><td>Ashby</td></tr></tbody></table>";
    assertThat(text("", BODY + table)).isEqualTo(TEXT + "\n\nTown\n\nAshby");
  }

  @Test
  void a_word_in_a_sentence_stays_whatever_the_page_calls_it_and_what_pops_up_beside_it_goes() {
    String word = "<p>It was <span class='rollover'><a class='rollover-link'>Ann Writer</a><span class='rollover-box'>More on Ann <a href='/a'>All</a></span></span> who asked.</p>";
    assertThat(text("", BODY + word)).isEqualTo(TEXT + "\n\nIt was Ann Writer who asked.");
    assertThat(text("", BODY + "<p>Ask the council<span class='sr-only'> (opens a window)</span> today.</p>")).endsWith("Ask the council today.");
  }

  @Test
  void an_article_that_a_click_unfolds_is_read() {
    assertThat(text("", "<p>" + FIRST + "</p><div style='display: none'><p>" + SECOND + "</p><p>" + FIRST + "</p></div>"))
        .isEqualTo(TEXT + "\n\n" + FIRST);
    assertThat(text("", BODY + BODY + "<div style='display:none'><p>" + "Nobody sees this line of the page, however long it is. </p></div>"))
        .doesNotContain("Nobody");
  }

  @Test
  void of_several_articles_the_one_under_the_page_s_headline_is_read() {
    String other = "<article><h2>Another story</h2>" + "<p>A longer story of another day, that the page goes on with when one reads to its end.</p>".repeat(4) + "</article>";
    String head = "<meta property='og:title' content='Bridge to open'>";
    assertThat(text(head, "<article><h1>Bridge to open</h1>" + BODY + "</article>" + other)).isEqualTo(TEXT);
  }

  @Test
  void a_lead_beside_the_part_that_holds_nearly_all_is_kept() {
    String lead = "A bridge that was closed in May will open before the winter.";
    assertThat(text("", "<article><p>" + lead + "</p><div>" + BODY.repeat(6) + "</div></article>")).startsWith(lead);
  }

  @TestFactory
  List<DynamicTest> the_example_of_each_note_below_an_article_is_told_for_what_it_is() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Table.rows("tails.tsv")) {
      tests.add(DynamicTest.dynamicTest(row[2], () -> assertThat(ArticleTail.kind(row[2])).isEqualTo(row[1])));
    }
    tests.add(DynamicTest.dynamicTest("text", () -> assertThat(ArticleTail.kind(FIRST)).isNull()));
    return tests;
  }

  @TestFactory
  List<DynamicTest> lines_of_dates_are_told_from_sentences() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : List.of("Updated at 1:23 p.m.", "20 Nov, 2019 05:47", "Posted on March 9, 2014", "5 min read", "First published 12:01am GMT")) {
      tests.add(DynamicTest.dynamicTest(line, () -> assertThat(DateLine.is(line)).isTrue()));
    }
    for (String line : List.of("In 2014 nobody came.", "Updated often", "1.", "May 5 votes be enough?")) {
      tests.add(DynamicTest.dynamicTest(line, () -> assertThat(DateLine.is(line)).isFalse()));
    }
    return tests;
  }

  private static String text(String head, String body) {
    String page = "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
    return ((TakenIn) new Intake().take(new ByteArrayInputStream(page.getBytes(UTF_8)), Given.NOTHING)).document().text();
  }
}
