package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hearsay.exports.Tab.Look;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the page does for somebody who works with it, in Chromium. */
@Timeout(120)
class PageAtWorkTest {

  private static final String SELECTED = "(document.querySelector('.lines .line[aria-current]') || {dataset: {i: ''}}).dataset.i";
  private static final String LOOKS = "[...document.querySelectorAll('#text [data-a]')].map(e => e.className).join()";

  private static Browser browser;
  private Tab tab;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    tab = Tab.open(browser, Readings.page(Readings.chain()), Look.DESKTOP);
  }

  @AfterEach
  void close() {
    assertThat(tab.complaints()).isEmpty();
    tab.close();
  }

  private String text(String expression) {
    return tab.value("String(" + expression + ")").asText();
  }

  @Test
  void j_and_k_walk_through_the_ledger_with_the_focus_and_mark_the_words() {
    tab.press("j");
    assertThat(text(SELECTED)).isEqualTo("1");
    tab.press("j", "j");
    assertThat(text(SELECTED)).isEqualTo("3");
    assertThat(text("document.activeElement.getAttribute('href')")).isEqualTo("#t3");
    assertThat(text("[...document.querySelectorAll('.on-s')].map(e => e.textContent).join('')")).isEqualTo("the minister, Ann Roe,");
    assertThat(text("[...document.querySelectorAll('.on-c')].map(e => e.textContent).join('')")).isEqualTo("told");
    assertThat(text("[...document.querySelectorAll('.on-t')].map(e => e.textContent).join('')")).isEqualTo("that the warning could wait");
    assertThat(text("[...document.querySelectorAll('.up-c')].map(e => e.textContent).join()")).isEqualTo("reported,says");
    tab.press("k");
    assertThat(text(SELECTED)).isEqualTo("2");
    tab.press("Escape");
    assertThat(text(SELECTED)).isEmpty();
    assertThat(text("document.querySelectorAll('[class*=on-], [class*=up-]').length")).isEqualTo("0");
  }

  @Test
  void a_word_leads_to_its_line_and_a_line_to_its_words_and_the_address_keeps_it() {
    tab.click("#text .c");
    assertThat(text(SELECTED)).isEqualTo("1");
    tab.click("#a4 .what");
    assertThat(text(SELECTED)).isEqualTo("4");
    assertThat(text("location.hash")).isEqualTo("#a4");
    tab.click("#a3 .on a"); // the memo, on whose word the third one stands
    assertThat(text(SELECTED)).isEqualTo("2");
  }

  @Test
  void slash_searches_and_single_keys_are_words_there() {
    tab.press("/", "d", "e", "n", "i", "e", "d", "j");
    assertThat(text("document.activeElement.id + document.activeElement.value")).isEqualTo("finddeniedj");
    tab.choose("find", "DÉNIED");
    assertThat(tab.becomes("document.getElementById('shown').textContent === '1 of 4 shown'")).isTrue();
    tab.press("Enter");
    assertThat(text(SELECTED)).isEqualTo("4");
  }

  @Test
  void a_filter_leaves_the_marks_of_what_it_shows_alone_and_lifting_it_brings_all_back() {
    String before = text(LOOKS);
    tab.click(".mix [data-t=person] button");
    assertThat(text("[...document.querySelectorAll('.line:not([hidden])')].map(e => e.dataset.i)")).isEqualTo("3,4");
    assertThat(text("[...document.querySelectorAll('#text .c')].map(e => e.textContent)")).isEqualTo("told,denied");
    assertThat(text("[...document.querySelectorAll('#text .t1.b')].map(e => e.textContent)")).isEqualTo("that the warning ,this");
    assertThat(text("[...document.querySelectorAll('#text .t2, #text .t3')].length")).isEqualTo("0");
    assertThat(text("document.querySelector('.mix [data-t=person] button').getAttribute('aria-pressed')")).isEqualTo("true");
    tab.click("#a3 .on a"); // what leads out of the filter lifts it
    assertThat(text(SELECTED)).isEqualTo("2");
    assertThat(text("document.querySelectorAll('.line[hidden]').length")).isEqualTo("0");
    tab.press("Escape");
    tab.pointAt("h1");
    assertThat(text(LOOKS)).isEqualTo(before);
  }

  @Test
  void lifting_a_filter_brings_back_the_marks_around_figures_too_and_a_figure_leads_to_its_check() {
    try (Tab figures = Tab.open(browser, Readings.page(Readings.figures()), Look.DESKTOP)) {
      String before = figures.value(LOOKS).asText();
      figures.choose("find", "no such words");
      assertThat(figures.becomes("document.getElementById('shown').textContent === '0 of 1 shown'")).isTrue();
      figures.click("#clear");
      assertThat(figures.value(LOOKS).asText()).isEqualTo(before);
      figures.click(".k");
      assertThat(figures.value("location.hash").asText()).isEqualTo("#check1");
    }
  }

  @Test
  void mentions_show_while_their_entity_is_chosen_and_its_lines_lead_to_the_ledger() {
    String shown = "[...document.querySelectorAll('#text .on-m')].map(e => e.textContent).join()";
    try (Tab people = Tab.open(browser, Readings.page(Readings.people()), Look.DESKTOP)) {
      assertThat(people.value(shown).asText()).isEmpty();
      people.click("#who1 button");
      assertThat(people.value(shown).asText()).isEqualTo("Jane Roe,She,Roe,Roe");
      people.click("#who2 button");
      assertThat(people.value(shown).asText()).isEqualTo("Blue Party,the party");
      assertThat(people.value("document.querySelectorAll('.cards [aria-pressed=true]').length").asInt()).isEqualTo(1);
      people.click("#who1 summary");
      people.click("#who1 details a");
      assertThat(people.value(shown).asText()).isEqualTo("Jane Roe,She,Roe,Roe");
      assertThat(people.value("location.hash").asText()).isEqualTo("#m1-1");
      people.press("Escape");
      assertThat(people.value(shown).asText()).isEmpty();
      people.click("#who1 > p .num");
      assertThat(people.value(SELECTED).asText()).isEqualTo("1");
      people.click("#a2 .known a");
      assertThat(people.value("location.hash").asText()).isEqualTo("#who1");
      assertThat(people.complaints()).isEmpty();
    }
  }

  @Test
  void tones_show_what_they_are_until_their_switch_or_its_key_hides_them() {
    String lines = "[...document.querySelectorAll('#text .o')].map(e => getComputedStyle(e).textDecorationLine + ' ' + e.title)";
    try (Tab tones = Tab.open(browser, Readings.page(Readings.tones()), Look.DESKTOP)) {
      String shown = tones.value("String(" + lines + ")").asText();
      assertThat(shown).startsWith("underline loaded word: ").contains("underline scare quotes: ", "none hedge: weakens “\u2068stop\u2069”");
      tones.click("#tones");
      assertThat(tones.value(lines + ".every(look => look === 'none ')").asBoolean()).isTrue();
      assertThat(tones.value("document.getElementById('tones').getAttribute('aria-pressed')").asText()).isEqualTo("false");
      tones.press("t");
      assertThat(tones.value("String(" + lines + ")").asText()).isEqualTo(shown);
      tones.press("m");
      assertThat(tones.value(lines + ".every(look => look === 'none ')").asBoolean()).isTrue();
      tones.press("m");
      String before = tones.value(LOOKS).asText();
      tones.choose("find", "stop");
      assertThat(tones.becomes("document.getElementById('shown').textContent === '1 of 2 shown'")).isTrue();
      tones.click("#clear");
      assertThat(tones.value(LOOKS).asText()).as("brackets go around the elements of tones").isEqualTo(before);
      assertThat(tones.complaints()).isEmpty();
    }
    tab.press("t"); // where there are none nothing happens
    assertThat(text("document.documentElement.className")).isEqualTo("js");
  }

  @Test
  void filters_are_taken_together() {
    tab.choose("by-source", "t:person");
    tab.choose("by-flag", "denied");
    assertThat(tab.becomes("document.getElementById('shown').textContent === '1 of 4 shown'")).isTrue();
    tab.choose("by-confidence", "0.90");
    assertThat(tab.becomes("document.getElementById('shown').textContent === '0 of 4 shown'")).isTrue();
    tab.click("#clear");
    assertThat(tab.becomes("document.getElementById('shown').textContent === '4 attributions'")).isTrue();
    assertThat(text("document.getElementById('clear').hidden")).isEqualTo("true");
  }

  @Test
  void the_help_opens_and_closes_by_a_key_and_can_turn_keys_off() {
    tab.press("?");
    assertThat(text("document.getElementById('help').open")).isEqualTo("true");
    assertThat(text("document.activeElement.id")).isEqualTo("help-close");
    tab.click("#keys");
    tab.press("Escape");
    assertThat(text("document.getElementById('help').open")).isEqualTo("false");
    tab.press("j");
    assertThat(text(SELECTED)).isEmpty();
  }

  @Test
  void without_a_script_every_line_is_whole_and_the_numbers_still_lead_there_and_back() {
    try (Tab plain = Tab.open(browser, Readings.page(Readings.example()), Look.DESKTOP.withoutScript())) {
      assertThat(plain.value("[...document.querySelectorAll('.what')].every(e => e.scrollHeight <= e.clientHeight + 1)").asBoolean()).isTrue();
      plain.click("#t30");
      assertThat(plain.value("location.hash").asText()).isEqualTo("#a30");
      assertThat(plain.value("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('#a30 .who').getBoundingClientRect())").asBoolean())
          .isTrue();
      plain.click("#a30 .to");
      assertThat(plain.value("location.hash").asText()).isEqualTo("#t30");
    }
  }

  @Test
  void the_tab_key_meets_the_skip_links_first() {
    tab.press("Tab");
    assertThat(text("document.activeElement.getAttribute('href')")).isEqualTo("#text");
    tab.press("Tab");
    assertThat(text("document.activeElement.getAttribute('href')")).isEqualTo("#ledger");
    tab.press("Tab");
    assertThat(text("document.activeElement.id")).isEqualTo("marks");
  }
}
