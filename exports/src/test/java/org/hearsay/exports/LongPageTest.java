package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.exports.Tab.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How quick the page of a long article is. The figures of a run stand in {@code exports/target/long-page.txt}. */
@Timeout(180)
class LongPageTest {

  private static final int ROUNDS = 3;
  private static final String FRAME = "await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));";
  private static final String SCROLL = "(async () => { let worst = 0; for (let i = 0; i < 25; i++) { const began = performance.now();"
      + "scrollBy({top: 900, behavior: 'instant'});" + FRAME + "worst = Math.max(worst, performance.now() - began); } return worst; })()";

  /** Milliseconds. */
  private record Times(double load, double filter, double select, double frame) {}

  private static String timed(String deed) {
    return "(async () => { const began = performance.now();" + deed + ";" + FRAME + "return performance.now() - began; })()";
  }

  private static Times measure(Browser browser, String page) {
    List<double[]> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      try (Tab tab = Tab.open(browser, page, Look.DESKTOP)) {
        double load = tab.value("performance.getEntriesByType('navigation')[0].loadEventEnd").asDouble();
        double filter = tab.value(timed("const by = document.getElementById('by-source'); by.value = 't:document'; by.dispatchEvent(new Event('change'))"))
            .asDouble();
        tab.click("#clear");
        double select = tab.value(timed("document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true}))")).asDouble();
        rounds.add(new double[] {load, filter, select, tab.value(SCROLL).asDouble()});
      }
    }
    double[] medians = new double[4];
    for (int i = 0; i < medians.length; i++) {
      int at = i;
      medians[i] = rounds.stream().mapToDouble(r -> r[at]).sorted().toArray()[ROUNDS / 2];
    }
    return new Times(medians[0], medians[1], medians[2], medians[3]);
  }

  private static String told(String what, String page, int words, Times t) {
    return String.format(Locale.ROOT, "%s: %d words, %d kB; load %.0f ms, filter %.0f ms, select %.0f ms, slowest frame of scrolling %.0f ms%n", what, words,
        page.length() / 1000, t.load(), t.filter(), t.select(), t.frame());
  }

  @Test
  void ten_times_the_words_take_no_more_than_about_ten_times_the_time_and_nothing_takes_as_long_as_loading_thrice() throws IOException {
    try (Browser browser = Browser.start()) {
      String page = Readings.page(Readings.repeated(20_000));
      String tenth = Readings.page(Readings.repeated(2_000));
      Tab.open(browser, tenth, Look.DESKTOP).close(); // the browser has its own start behind it
      Times few = measure(browser, tenth);
      Times many = measure(browser, page);
      String told = told("a tenth", tenth, 2_000, few) + told("a long article", page, 20_000, many);
      Files.writeString(Path.of(System.getProperty("hearsay.root"), "exports", "target", "long-page.txt"), told);
      assertThat(many.load()).as(told).isLessThan(20 * few.load());
      assertThat(Arrays.asList(many.filter(), many.select(), many.frame())).as(told).allSatisfy(time -> assertThat(time).isLessThan(3 * many.load()));
    }
  }
}
