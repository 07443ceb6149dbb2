package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the faults of a run, all of them or a few at a time. */
@Command(
    name = "errors",
    description = "Every miss and false alarm in its context, by kind of error, as Markdown.",
    mixinStandardHelpOptions = true)
final class ErrorsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private GoldAndReadings folders;

  @Option(names = "--limit", paramLabel = "N", description = "Show at most N, drawn at random; default: all.")
  private Integer limit;

  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another seed draws others; default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--kind", paramLabel = "K", split = ",", description = "Show these kinds alone: ${COMPLETION-CANDIDATES}.")
  private List<ErrorKind> kinds;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of to standard output.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    ErrorListing whole = ErrorListing.of(folders.articles());
    Set<ErrorKind> wanted = kinds == null ? EnumSet.allOf(ErrorKind.class) : EnumSet.copyOf(kinds);
    ErrorListing chosen = whole.only(wanted).sample(limit == null ? Integer.MAX_VALUE : limit, seed);
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      new ErrorPage(out).write(whole, chosen);
      out.flush();
    } else {
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        new ErrorPage(out).write(whole, chosen);
      }
    }
    return 0;
  }
}
