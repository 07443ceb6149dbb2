package org.hearsay.evaluation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A short run of what `evaluate.sh fuzz` does at length. */
class BrokenFilesTest {

  @Test
  void two_thousand_broken_files_of_all_formats_are_read_or_refused_without_a_crash_a_hang_or_a_stack_trace() {
    Path root = Path.of(System.getProperty("user.dir")).getParent();
    StringWriter told = new StringWriter();
    int status = new CommandLine(new FuzzCommand()).setOut(new PrintWriter(told))
        .execute(root.resolve("examples").toString(), root.resolve("intake/src/test/resources/org/hearsay/intake").toString(), "--inputs", "2000", "--first", "7000000");
    assertThat(told.toString()).startsWith("2000 inputs, 0 broke something, 0 characters printed to standard error");
    assertThat(status).isZero();
  }

  @Test
  void the_same_seed_makes_the_same_file() {
    Mutations mutations = new Mutations(java.util.List.of("{\\rtf1 The mayor said no.}".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    for (long seed = 0; seed < 200; seed++) {
      assertThat(mutations.make(seed)).isEqualTo(mutations.make(seed));
    }
  }
}
