package org.hearsay.evaluation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.model.Document;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.reading.Figures;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Times;
import org.hearsay.reading.Tones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints what times, quantities, checks and tones cost on top of reading: processor time of these stages alone, on one thread, against that of whole
 * readings less theirs, on the same documents in the same run, warm.
 */
@Command(name = "figures-share", mixinStandardHelpOptions = true,
    description = "What times, quantities, checks and tones cost on top of reading the documents of a folder.")
final class FiguresShareCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "documents of any format")
  private Path folder;

  @Option(names = "--rounds", paramLabel = "N", description = "the last one counts; default: ${DEFAULT-VALUE}")
  private int rounds = 4;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<Document> documents = new ArrayList<>();
    Intake intake = new Intake();
    try (Stream<Path> inputs = Intake.inputs(folder)) {
      for (Path file : inputs.filter(Files::isRegularFile).toList()) {
        if (intake.take(file, Given.NOTHING) instanceof TakenIn in) {
          documents.add(in.document());
        }
      }
    }
    OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Times times = Times.load();
    Tones tones = Tones.load();
    try (Reader reader = Reader.open("default", 1)) {
      for (int round = 1; round <= rounds; round++) {
        long before = process.getProcessCpuTime();
        documents.forEach(reader::read);
        long between = process.getProcessCpuTime();
        for (Document document : documents) {
          Figures.of(document.text(), document.blocks(), times.of(document.text(), document.published()));
          tones.of(document.text(), List.of());
        }
        long figures = process.getProcessCpuTime() - between;
        long reading = between - before - figures;
        spec.commandLine().getOut().printf(Locale.ROOT, "round %d: %d documents; times, quantities, checks and tones %.1f ms, the rest of a reading %.1f ms of "
            + "processor time a document: %.1f %% on top%n", round, documents.size(), figures / 1e6 / documents.size(), reading / 1e6 / documents.size(),
            100.0 * figures / reading);
        spec.commandLine().getOut().flush();
      }
    }
    return 0;
  }
}
