package org.hearsay.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Intaken.TakenIn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Title, byline, publisher and date of small pages, one for each rule. */
class PageFactsTest {
  private static final String BODY = "<p>The mayor said on Monday that the bridge, which was closed in May, would open again before the winter.</p>"
      + "<p>She told the council that the stones had been mended and that the steel would have to wait for money.</p>";

  @Test
  void a_title_takes_the_printed_words_and_leaves_the_section_and_the_site_to_the_metadata() {
    String head = "<title>Opinion | Bridge to open - The Town Paper</title><meta property='og:title' content='Opinion | Bridge to open'>";
    Document page = page(head, "<h1>The Town Paper</h1><h1>Bridge to open</h1>");
    assertThat(page.title()).isEqualTo("Bridge to open");
    assertThat(page.from().title()).isEqualTo(Found.OPENGRAPH);
    assertThat(page.publisher()).as("what follows in the title element").isEqualTo("The Town Paper");
    assertThat(page.from().publisher()).isEqualTo(Found.META);
  }

  @Test
  void a_title_that_is_cut_short_is_passed_over() {
    String head = "<meta property='og:title' content='Bridge to open bef…'><title>Bridge to open before winter</title>";
    assertThat(page(head, "<h1>Bridge to open before winter</h1>").title()).isEqualTo("Bridge to open before winter");
  }

  @Test
  void the_name_of_the_site_goes_before_the_agency_unless_it_is_an_address_or_a_handle() {
    String agency = jsonLd("\"publisher\": {\"name\": \"The Wire Agency\"}");
    assertThat(page(agency + "<meta property='og:site_name' content='Town Paper'>", "").publisher()).isEqualTo("Town Paper");
    String own = jsonLd("\"publisher\": {\"name\": \"The Town Paper\"}");
    assertThat(page(own + "<meta property='og:site_name' content='townpaper'>", "").publisher()).isEqualTo("The Town Paper");
    assertThat(page("<meta property='og:site_name' content='Town Paper | News and Sport of the Day'>", "").publisher()).isEqualTo("Town Paper");
  }

  @Test
  void what_json_ld_points_to_is_looked_up_where_it_is_described() {
    String head = "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebPage\", \"datePublished\": \"2019-11-18T10:00:00+00:00\"},"
        + "{\"@type\": \"Article\", \"headline\": \"Bridge\", \"author\": {\"@id\": \"#ann\"}, \"publisher\": {\"@id\": \"#paper\"}},"
        + "{\"@type\": \"Person\", \"@id\": \"#ann\", \"name\": \"Ann Writer\"}, {\"@type\": \"Organization\", \"@id\": \"#paper\", \"name\": \"Town Paper\"}]}</script>";
    Document page = page(head, "");
    assertThat(page.byline()).isEqualTo("Ann Writer");
    assertThat(page.publisher()).isEqualTo("Town Paper");
    assertThat(page.published()).isEqualTo("2019-11-18T10:00:00+00:00");
  }

  @Test
  void a_person_goes_before_the_site_and_a_desk_wherever_each_is_named() {
    String head = jsonLd("\"author\": {\"name\": \"Town Paper\"}") + "<meta property='og:site_name' content='Town Paper'>"
        + "<meta property='og:title' content='Bridge'><meta name='author' content='News Desk'>";
    Document page = page(head, "<h1>Bridge</h1><p>By <a>Ann Writer and Bo Scribe</a><br>Monday, November 18, 2019</p>");
    assertThat(page.byline()).isEqualTo("Ann Writer, Bo Scribe");
    assertThat(page.from().byline()).isEqualTo(Found.TEXT);
    assertThat(page(head, "<h1>Bridge</h1>").byline()).isEqualTo("News Desk");
  }

  @Test
  void printed_names_complete_metadata_that_name_the_first_author_only() {
    String head = "<meta property='og:title' content='Bridge'><meta name='author' content='Ann Writer'>";
    assertThat(page(head, "<h1>Bridge</h1><div>By Ann Writer and Bo Scribe</div>").byline()).isEqualTo("Ann Writer, Bo Scribe");
    assertThat(page(head, "<h1>Bridge</h1><div>By Cy Other and Bo Scribe</div>").byline()).isEqualTo("Ann Writer");
  }

  @Test
  void who_comments_is_no_author() {
    String body = "<h1>Bridge</h1><div class='comment'><span class='author'>Di Reader</span></div>";
    assertThat(page("<meta property='og:title' content='Bridge'>", body).byline()).isNull();
  }

  @TestFactory
  List<DynamicTest> bylines_are_the_names_and_not_what_stands_beside_them() {
    String[][] lines = {
      {"By Ann Writer Monday, November 18, 2019", "Ann Writer"}, {"Ann Writer @ann Nov 18 2019 • 2 min read", "Ann Writer"},
      {"April May | Nov 18", "April May"}, {"By ANN WRITER, AP Auto Writer", "ANN WRITER"}, {"Ann Writer, Reuters", "Ann Writer"},
      {"By Ann Writer, Bo Scribe and Cy Penn Associated Press", "Ann Writer, Bo Scribe, Cy Penn"}, {"Associated Press", "Associated Press"},
      {"Posted by Ann Writer", "Ann Writer"}, {"Monday November 18, 2019 7:45 am PST by Ann Writer", "Ann Writer"},
      {"Bo Scribe, Jr.", "Bo Scribe, Jr."}, {"Ann Writer for the Town Paper", "Ann Writer"}, {"Jo Press", "Jo Press"}, {"Town News wire services", "Town News wire services"}, {"Staff Writer Ann Smith", "Ann Smith"},
      {"Ann Smith & Bo Scribe", "Ann Smith, Bo Scribe"}, {"Dr. Ann Smith, MD", "Dr. Ann Smith"}, {"By ", ""}, {"", ""}};
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] line : lines) {
      tests.add(DynamicTest.dynamicTest("\"" + line[0] + "\"", () -> assertThat(PageByline.clean(line[0])).isEqualTo(line[1])));
    }
    return tests;
  }

  @Test
  void a_more_precise_place_goes_before_a_bare_date_of_the_same_day_only() {
    String bare = "<meta name='date' content='2019-11-18'>";
    assertThat(page(bare, "<time datetime='2019-11-18 17:19:53 GMT'>").published()).isEqualTo("2019-11-18T17:19:53Z");
    assertThat(page(bare, "<time datetime='2019-11-20 17:19:53 GMT'>").published()).isEqualTo("2019-11-18");
  }

  @Test
  void an_offset_that_what_is_printed_contradicts_is_not_believed() {
    String head = "<meta property='og:title' content='Bridge'>" + jsonLd("\"datePublished\": \"2019-11-18T10:45:00Z\"");
    Document page = page(head, "<h1>Bridge</h1><div>Monday November 18, 2019 7:45 am PST by Ann Writer</div>");
    assertThat(page.published()).isEqualTo("2019-11-18T07:45-08:00");
    assertThat(page.from().published()).isEqualTo(Found.TEXT);
    Document changed = page(head, "<h1>Bridge</h1><div>Updated November 18, 2019 7:45 am PST</div>");
    assertThat(changed.published()).isEqualTo("2019-11-18T10:45:00Z");
    Document later = page(head, "<h1>Bridge</h1><div>November 18, 2019 7:51 am PST</div>");
    assertThat(later.published()).as("another minute is another event").isEqualTo("2019-11-18T10:45:00Z");
  }

  @Test
  void a_date_that_is_only_printed_is_read() {
    String head = "<meta property='og:title' content='Bridge'>";
    assertThat(page(head, "<h1>Bridge</h1><div>Published 11:11 PM EST Nov 19, 2019</div>").published()).isEqualTo("2019-11-19T23:11-05:00");
    assertThat(page(head, "<h1>Bridge</h1><div>November 19, 2019, 9:02 AM</div>").published()).isEqualTo("2019-11-19");
    assertThat(page(head, "<div>November 19, 2019</div><h1>Bridge</h1>").from().published()).isEqualTo(Found.TEXT);
  }

  @TestFactory
  List<DynamicTest> the_example_of_each_time_zone_is_read() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Table.rows("zones.tsv")) {
      tests.add(DynamicTest.dynamicTest(row[2], () -> assertThat(PageDate.of(row[2])).isEqualTo(row[3])));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> dates_keep_the_offset_that_is_written() {
    String[][] dates = {
      {"Tue Nov 19 2019 05:44:06 GMT+0000", "2019-11-19T05:44:06+0000"}, {"2019-11-19T02:24:00+00", "2019-11-19T02:24:00+00:00"},
      {"2019-11-19 02:24:00", "2019-11-19"}, {"2019-11-19T11:00:09.000Z", "2019-11-19T11:00:09.000Z"}, {"11/18/19 11:04 PM EST", "2019-11-18T23:04-05:00"},
      {"18/11/2019", "2019-11-18"}, {"18.11.2019", "2019-11-18"}, {"11/11/2019", "2019-11-11"}, {"March 2019", null}, {"12:30 PM EST", null},
      {"Sunday, 9 March 2014, 25:61 GMT", "2014-03-09"}};
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] date : dates) {
      tests.add(DynamicTest.dynamicTest(date[0], () -> assertThat(PageDate.of(date[0])).isEqualTo(date[1])));
    }
    return tests;
  }

  private static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", " + fields + "}</script>";
  }

  private static Document page(String head, String body) {
    String page = "<!doctype html><html><head>" + head + "</head><body>" + body + BODY + "</body></html>";
    return ((TakenIn) new Intake().take(new ByteArrayInputStream(page.getBytes(UTF_8)), Given.NOTHING)).document();
  }
}
