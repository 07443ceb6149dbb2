package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.hearsay.exports.Tab.Look;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page in Chromium: what axe-core finds in each of its states, and what it asks the network for. */
@Timeout(120)
class PageInBrowserTest {

  /** WCAG 2.2 AA with all that it is built on, and what axe holds to be good practice besides. */
  private static final String AXE = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
      + ".then(r => ({rules: r.passes.length, violations: r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))}))";

  private static Browser browser;
  private static String axe;

  /** A state of the page: how the window looks, what somebody does in it, and what is then so. */
  private enum State {
    LIGHT(Look.DESKTOP, tab -> { }, "document.querySelector('.filters').hidden === false"),
    DARK(Look.DESKTOP.inTheDark(), tab -> { }, "matchMedia('(prefers-color-scheme: dark)').matches"),
    PHONE(Look.PHONE, tab -> { }, "innerWidth === 390"),
    PHONE_LINE_SELECTED(Look.PHONE, tab -> tab.click("#t5"), "!document.getElementById('peek').hidden && document.querySelector('#peek .line').dataset.i === '5'"),
    PRINT(Look.DESKTOP.onPaper(), tab -> { }, "getComputedStyle(document.querySelector('.filters')).display === 'none'"),
    FILTERED(Look.DESKTOP, tab -> tab.choose("by-source", "t:document"), "document.querySelectorAll('.line[hidden]').length > 0"),
    NOTHING_FOUND(Look.DESKTOP, tab -> tab.choose("find", "no such words"), "document.getElementById('shown').textContent.startsWith('0 of')"),
    HELP_OPEN(Look.DESKTOP, tab -> tab.press("?"), "document.getElementById('help').open"),
    HELP_OPEN_PHONE(Look.PHONE.inTheDark(), tab -> tab.press("?"), "document.getElementById('help').open"),
    LINE_SELECTED(Look.DESKTOP, tab -> tab.press("j"), "document.querySelectorAll('.lines .line[aria-current]').length === 1"),
    LINE_SELECTED_DARK(Look.DESKTOP.inTheDark(), tab -> tab.press("j", "j"), "document.querySelectorAll('.on-t').length > 0"),
    CHAIN_SELECTED(Look.DESKTOP, tab -> tab.click(".chain .to"), "document.querySelector('.chain .line[aria-current]') !== null"),
    WORDS_POINTED_AT(Look.DESKTOP, tab -> tab.pointAt("#t5"), "document.querySelectorAll('.line.hot').length === 1"),
    MARKS_OFF(Look.DESKTOP, tab -> tab.click("#marks"), "document.documentElement.classList.contains('plain')"),
    FIGURES(Look.DESKTOP, tab -> tab.click("summary"), "document.querySelector('details').open"),
    FIGURES_DARK(Look.DESKTOP.inTheDark().sized(1100, 3000), tab -> tab.click(".times a"), "document.querySelector('#text .w:target') !== null"),
    FIGURES_PHONE(Look.PHONE, tab -> tab.click(".checks a"), "document.querySelector('#text .q:target') !== null"),
    PEOPLE(Look.DESKTOP.sized(1100, 2000), tab -> tab.click("#who1 button"), "document.querySelectorAll('#text .on-m').length === 4"),
    PEOPLE_DARK(Look.DESKTOP.inTheDark(), tab -> tab.click("#who1 summary"), "document.querySelector('#who1 details').open"),
    PEOPLE_PHONE(Look.PHONE, tab -> tab.click("#a2 .known a"), "document.querySelector('#who1:target') !== null"),
    TONES(Look.DESKTOP, tab -> tab.click("#tone .num"), "document.querySelector('#text .o:target') !== null"),
    TONES_DARK(Look.DESKTOP.inTheDark(), tab -> tab.click("#tone summary"), "document.querySelector('#tone details').open"),
    TONES_OFF_PHONE(Look.PHONE, tab -> tab.click("#tones"), "document.documentElement.classList.contains('untoned')"),
    TONES_PRINT(Look.DESKTOP.onPaper(), tab -> { }, "getComputedStyle(document.getElementById('tones')).display === 'none'"
        + " && getComputedStyle(document.querySelector('#text .o')).textDecorationStyle === 'dashed'"),
    EMPTY_LEDGER(Look.DESKTOP, tab -> { }, "document.querySelectorAll('.line').length === 0"),
    NO_SCRIPT(Look.DESKTOP, tab -> { }, "document.querySelector('.filters').hidden"),
    NO_SCRIPT_PHONE(Look.PHONE, tab -> { }, "document.querySelector('.filters').hidden"),
    WHOLE_LENGTH(Look.DESKTOP.sized(1100, 9000), tab -> { }, "innerHeight === 9000");

    final Look look;
    final Consumer<Tab> deeds;
    final String so;

    State(Look look, Consumer<Tab> deeds, String so) {
      this.look = look;
      this.deeds = deeds;
      this.so = so;
    }

    /** Where no script may run, axe can't either; so the page goes without its own. */
    String page() {
      String page = Readings.page(name().startsWith("FIGURES") ? Readings.figures() : name().startsWith("PEOPLE") ? Readings.people()
          : name().startsWith("TONES") ? Readings.tones()
          : this == EMPTY_LEDGER ? Readings.of("It rained. Then it snowed.") : this == WHOLE_LENGTH ? Readings.example()
          : Readings.beginning());
      return name().startsWith("NO_SCRIPT") ? page.replaceFirst("(?s)<script>.*</script>", "") : page;
    }
  }

  @BeforeAll
  static void start() throws IOException {
    try (InputStream in = Objects.requireNonNull(PageInBrowserTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void axe_finds_no_violation_and_the_page_asks_for_nothing(State state) {
    try (Tab tab = Tab.open(browser, state.page(), state.look)) {
      state.deeds.accept(tab);
      assertThat(tab.becomes(state.so)).as(state.so).isTrue();
      tab.value(axe + "; true");
      JsonNode found = tab.value(AXE);
      assertThat(found.get("violations")).as(state.name()).isEmpty();
      assertThat(found.get("rules").asInt()).as("rules that had something to look at").isGreaterThan(20);
      assertThat(tab.requests()).isEmpty();
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void axe_would_find_what_is_wrong_and_a_request_would_be_seen() {
    String page = Readings.page(Readings.beginning()).replace("<html lang=\"en\">", "<html>").replaceFirst("<meta http-equiv=\"Content-Sec[^>]*>", "")
        .replace("</article>", "<img src=\"http://127.0.0.1:9/x.png\"></article>");
    try (Tab tab = Tab.open(browser, page, Look.DESKTOP)) {
      tab.value(axe + "; true");
      assertThat(tab.value(AXE).get("violations").toString()).contains("html-has-lang", "image-alt");
      assertThat(tab.requests()).containsExactly("http://127.0.0.1:9/x.png");
    }
  }

  @Test
  void nothing_runs_over_the_edge_of_a_window_as_narrow_as_320_pixels() {
    for (Look look : List.of(Look.PHONE.sized(320, 600), Look.DESKTOP.sized(1000, 700), Look.DESKTOP.sized(320, 600).withoutScript())) {
      for (Reading reading : List.of(Readings.example(), Readings.figures(), Readings.people(), Readings.tones())) {
        try (Tab tab = Tab.open(browser, Readings.page(reading), look)) {
          assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isEqualTo(look.width());
        }
      }
    }
  }
}
