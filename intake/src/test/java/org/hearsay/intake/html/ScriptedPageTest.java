package org.hearsay.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages that a browser would have to fill. */
class ScriptedPageTest {
  private static final String FIRST = "The mayor said on Monday that the bridge, which was closed in May, would open again before the winter.";
  private static final String SECOND = "She told the council that the stones had been mended and that the steel would have to wait for money.";
  private static final String MENU = "<ul><li><a href='/'>Home page</a></li><li><a href='/n'>News of the day</a></li></ul>";
  private static final String BODY_FOR_PROGRAMS =
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"%s\"}</script>";

  @TestFactory
  List<DynamicTest> pages_that_only_a_script_fills_are_refused_with_the_way_out() {
    String data = "<script id='__NEXT_DATA__' type='application/json'>{\"text\": \"" + FIRST + "\"}</script>";
    String[][] pages = {
      {"nothing but a script", "<script>go()</script>"},
      {"an empty root and a menu", MENU + "<div id='root'></div><script>go()</script>"},
      {"data beside a menu", MENU + "<div id='__next'><div></div></div>" + data},
      {"state in a variable", MENU + "<script>window.__INITIAL_STATE__ = {}</script>"},
      {"a request", "<div>You need to enable JavaScript to run this app. Please turn it on, then load the page again.</div>"},
      {"a request under noscript", "<noscript>You need to enable JavaScript to run this app.</noscript><div id='root'></div>"},
      {"frames", "</body><frameset><frame src='https://example.org/menu'><frame src='https://example.org/text'></frameset>"},
      {"a frame in the page", "<iframe src='https://example.org/text'></iframe>"}};
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] page : pages) {
      tests.add(DynamicTest.dynamicTest(page[0], () -> assertThat(take("", page[1])).isInstanceOfSatisfying(Refused.class,
          refused -> assertThat(refused.reason()).startsWith("is a page without text, perhaps one that a script fills in"))));
    }
    return tests;
  }

  @Test
  void the_text_that_such_a_page_gives_to_programs_is_its_text() {
    String plain = BODY_FOR_PROGRAMS.formatted(FIRST + "\\n\\n" + SECOND);
    assertThat(text(plain, MENU + "<div id='root'></div>")).isEqualTo(FIRST + "\n\n" + SECOND);
    String marked = BODY_FOR_PROGRAMS.formatted("<p>" + FIRST + "<\\/p><p>" + SECOND + "<\\/p>");
    assertThat(text(marked, MENU + "<div id='root'></div>")).isEqualTo(FIRST + "\n\n" + SECOND);
    String hidden = BODY_FOR_PROGRAMS.formatted("&lt;p&gt;" + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "&lt;/p&gt;");
    assertThat(text(hidden, "<div>Please enable JavaScript.</div>")).isEqualTo(FIRST + "\n\n" + SECOND);
    assertThat(((TakenIn) take(plain, MENU)).notices()).isEmpty();
  }

  @Test
  void a_page_that_shows_its_article_is_read_as_it_is_shown() {
    String told = BODY_FOR_PROGRAMS.formatted("Buy our paper. " + FIRST);
    assertThat(text(told, "<p>" + FIRST + "</p><script id='__NEXT_DATA__'>{}</script>")).isEqualTo(FIRST);
    assertThat(text("", "<p>" + FIRST + "</p><p>Without JavaScript the council's own site shows nothing; enable JavaScript there, the mayor said.</p><p>"
        + (SECOND + " ").repeat(6) + "</p>")).contains("enable JavaScript");
  }

  @Test
  void a_date_in_broken_json_is_read_all_the_same() {
    String broken = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"He said \"no\" twice\", "
        + "\"datePublished\": \"2019-11-18T10:00:00+01:00\"}</script>";
    assertThat(((TakenIn) take(broken, "<p>" + FIRST + "</p>")).document().published()).isEqualTo("2019-11-18T10:00:00+01:00");
  }

  @Test
  void xhtml_is_read_as_html() {
    String page = "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x'>\n"
        + "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>Bridge</title><script type='text/javascript'>//<![CDATA[\nif (a < b) {}\n//]]></script></head>"
        + "<body><p>" + FIRST + "</p><hr /><br /><p>" + SECOND + "</p></body></html>";
    assertThat(((TakenIn) new Intake().take(new ByteArrayInputStream(page.getBytes(UTF_8)), Given.NOTHING)).document().text())
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @TestFactory
  List<DynamicTest> the_example_of_each_mark_of_such_pages_is_told() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Table.rows("scripted.tsv")) {
      tests.add(DynamicTest.dynamicTest(row[2], () -> assertThat(HiddenText.isMarked(row[1], row[2])).isTrue()));
    }
    return tests;
  }

  private static String text(String head, String body) {
    return ((TakenIn) take(head, body)).document().text();
  }

  private static Intaken take(String head, String body) {
    String page = "<!doctype html><html><head>" + head + "</head><body>" + body + "</body></html>";
    return new Intake().take(new ByteArrayInputStream(page.getBytes(UTF_8)), Given.NOTHING);
  }
}
