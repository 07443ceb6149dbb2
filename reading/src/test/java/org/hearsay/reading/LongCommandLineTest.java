package org.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** ONNX Runtime 1.29.0 crashes the whole process when its command line is longer than 4,096 bytes: a folder's files named one by one. */
class LongCommandLineTest {

  /** What the child process runs. */
  static final class OpensAReader {
    public static void main(String[] args) {
      try (Reader reader = Reader.open(Reader.DEFAULT_MODEL, 1)) {
        System.out.println("read by " + reader.info().model());
      }
    }
  }

  @Test
  void a_command_line_of_many_file_names_does_not_crash_the_process() throws Exception {
    Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), OpensAReader.class.getName(), "x".repeat(20_000)).redirectErrorStream(true).start();
    String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(printed).isZero();
    assertThat(printed).contains("read by default");
  }
}
