package org.hearsay.evaluation.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class QuantitiesTest {

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = new CommandLine(new QuantitiesCommand());
    line.setOut(new PrintWriter(out));
    assertThat(line.execute(arguments)).isZero();
    return out.toString();
  }

  @Test
  void nearly_all_of_the_projects_own_cases_get_the_right_verdict_and_none_a_false_alarm() {
    String out = run("checks");
    assertThat(out).contains("120 cases, right verdict 119", "false alarms in 0 ");
  }

  @Test
  void two_hundred_thousand_random_strings_of_number_parts_break_nothing() {
    for (long seed = 0; seed < 200_000; seed++) {
      String text = NumberStrings.make(seed);
      assertThat(NumberStrings.wrong(text)).as("seed " + seed + ": " + text).isNull();
    }
  }

  @Test
  void a_long_hostile_text_is_read_in_a_moment() {
    for (long seed = 0; seed < 40; seed++) {
      String text = NumberStrings.hostile(seed, 100_000);
      long start = System.nanoTime();
      assertThat(NumberStrings.wrong(text)).as("seed " + seed).isNull();
      assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds for seed " + seed).isLessThan(10_000);
    }
  }
}
