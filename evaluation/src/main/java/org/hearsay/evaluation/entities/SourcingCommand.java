package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.json.MalformedReading;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores who is sourced where; prints what the shared Python script prints. */
@Command(
    name = "sourcing",
    description = "Who is the source of which sentence, against journalists' audits; the last line is the headline.",
    mixinStandardHelpOptions = true)
public final class SourcingCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder with articles/NAME.txt and gold/NAME.json.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "READINGS", arity = "0..1", description = "Folder with NAME.json; without it the articles are read now.")
  private Path readings;

  @Option(names = "--by-file", description = "Print the headline of each article too.")
  private boolean byFile;

  @Option(names = "--errors", description = "Print the sentences of which gold and reading do not say the same.")
  private boolean errors;

  @Spec
  private CommandSpec spec;

  private Reader reader;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    SourcingScore all = SourcingScore.NONE;
    int missing = 0;
    List<Path> audits = audits();
    try {
      for (Path audit : audits) {
        String name = audit.getFileName().toString().replaceFirst("\\.json$", "");
        AuditedText text = new AuditedText(Files.readString(gold.resolve("articles").resolve(name + ".txt")));
        Reading reading = reading(name, text);
        missing += reading == null ? 1 : 0;
        List<Sourced> marked = Audit.gold(audit, text);
        List<Sourced> told = reading == null ? List.of() : Audit.of(reading, text);
        SourcingScore one = SourcingScore.of(text, marked, told);
        all = all.plus(one);
        if (byFile) {
          print.println(String.format("%6s  %s", Figures.tenths(100 * one.who().f1()), name));
        }
        if (errors) {
          print.println("== " + name);
          SourcingScore.differences(text, marked, told).forEach(print::println);
        }
      }
    } finally {
      if (reader != null) {
        reader.close();
      }
    }
    print.println(audits.size() + " articles, " + missing + " without a reading");
    all.lines().forEach(print::println);
    print.println("who F1 " + Figures.tenths(100 * all.who().f1()));
    print.flush();
    return missing == 0 ? 0 : 2;
  }

  private List<Path> audits() throws IOException {
    try (Stream<Path> files = Files.list(gold.resolve("gold"))) {
      return files.filter(f -> f.getFileName().toString().matches("[^.].*\\.json")).sorted().toList();
    }
  }

  /** Null if there is no file; read now if there is no folder. */
  private Reading reading(String name, AuditedText text) throws IOException {
    if (readings == null) {
      reader = reader == null ? ReaderHere.open() : reader;
      return reader.read(ReaderHere.document(name, text.text()));
    }
    Path file = readings.resolve(name + ".json");
    if (!Files.exists(file)) {
      return null;
    }
    try {
      Reading reading = ReadingJson.parse(file);
      if (!reading.document().text().equals(text.text())) {
        throw new IllegalArgumentException(file + ": document.text is not the text that was read");
      }
      return reading;
    } catch (MalformedReading e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
