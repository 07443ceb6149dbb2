package org.hearsay.evaluation.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hearsay.reading.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesMeasuresTest {

  @Test
  void four_in_five_times_of_saying_are_found() throws IOException {
    SayingCases cases = SayingCases.score(Times.load());
    assertThat(cases.all()).isEqualTo(80);
    assertThat(cases.right()).as(String.join("\n", cases.told())).isGreaterThanOrEqualTo(64);
  }

  @Test
  void the_scores_are_those_of_the_shared_script(@TempDir Path readings) throws Exception {
    String given = System.getenv("HEARSAY_SHARED");
    Path shared = given != null ? Path.of(given) : Path.of(System.getProperty("hearsay.root", "..")).resolve("../shared").normalize();
    Path script = shared.resolve("eval/times.py");
    assumeTrue(Files.exists(script), "skipped: " + script + " is not on this machine (set HEARSAY_SHARED to where it is)");
    assumeTrue(runs(), "skipped: python3 is not on this machine");
    TimexScore score = new TimexScore(Times.load());
    score.score(shared.resolve("data/times"), Half.WHOLE, readings);
    Path out = readings.resolve("script.out");
    Process process = new ProcessBuilder("python3", script.toString(), shared.resolve("data/times").toString(), readings.toString()).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.get(lines.size() - 1)).isEqualTo(String.format(Locale.ROOT, "value F1 %.1f", score.valueF1()));
  }

  private static boolean runs() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void intervals_cover_what_their_values_say() {
    assertThat(Interval.of("2013-W11")).isEqualTo(Interval.of("2013-03-11/2013-03-17"));
    assertThat(Interval.of("199")).isEqualTo(Interval.of("1990/1999"));
    assertThat(Interval.of("2012-Q2")).isEqualTo(Interval.of("2012-04/2012-06"));
    assertThat(Interval.of("XXXX-05")).isNull();
  }
}
