package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the scorers of shared/eval, which the Java ones are held equal to. */
public final class Scripts {

  private Scripts() {}

  /** True if the command is there and ends well. */
  public static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The lines that a command prints. */
  public static List<String> output(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("script", ".out");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(out);
    Files.delete(out);
    return lines;
  }
}
