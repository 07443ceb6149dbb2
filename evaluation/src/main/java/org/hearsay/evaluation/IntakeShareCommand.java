package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how much of the time of a reading intake takes: both on one thread, one document after the other, warm. */
@Command(name = "intake-share", mixinStandardHelpOptions = true, description = "Intake's share of the time of reading the documents of a folder.")
final class IntakeShareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "documents of any format")
  private Path folder;

  @Option(names = "--rounds", paramLabel = "N", description = "the last one counts; default: ${DEFAULT-VALUE}")
  private int rounds = 2;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Path> files;
    try (Stream<Path> inputs = Intake.inputs(folder)) {
      files = inputs.filter(Files::isRegularFile).toList();
    }
    Intake intake = new Intake();
    try (Reader reader = Reader.open("default", 1)) {
      for (int round = 1; round <= rounds; round++) {
        long taking = 0;
        long reading = 0;
        int read = 0;
        for (Path file : files) {
          long start = System.nanoTime();
          Intaken taken = intake.take(file, Given.NOTHING);
          long between = System.nanoTime();
          taking += between - start;
          if (taken instanceof TakenIn in) {
            reader.read(in.document(), in.notices());
            reading += System.nanoTime() - between;
            read++;
          }
        }
        spec.commandLine().getOut().printf(Locale.ROOT, "round %d: %d documents, %d read; intake %.1f ms, reading %.1f ms a document; intake's share %.1f %%%n", round,
            files.size(), read, taking / 1e6 / files.size(), reading / 1e6 / Math.max(1, read), 100.0 * taking / (taking + reading));
        spec.commandLine().getOut().flush();
      }
    }
    return 0;
  }
}
