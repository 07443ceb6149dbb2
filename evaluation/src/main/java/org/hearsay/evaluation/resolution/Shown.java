package org.hearsay.evaluation.resolution;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Reading;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands have in common: the reader that ships, and how figures and errors are printed. */
final class Shown {

  @Option(
      names = "--errors",
      description = "Print what is wrong too, with what was read instead. Of the sets for judging only figures are to be looked at.")
  private boolean errors;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The reader, as a function from plain text to its reading; {@code hearsay.model} names another model than the default one. */
  static Function<String, Reading> reader() {
    Reader reader = Reader.open(System.getProperty("hearsay.model", Reader.DEFAULT_MODEL), Runtime.getRuntime().availableProcessors());
    Facts facts = new Facts(null, null, null, null);
    return text -> reader.read(new Document("sha256:0", null, null, null, null, facts, "en", "-", "text/plain", text, List.of()));
  }

  /** Prints; the exit code is 0. */
  int show(List<String> table, List<String> told) {
    PrintWriter out = spec.commandLine().getOut();
    table.forEach(out::println);
    if (errors) {
      out.println();
      told.forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
