package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the confidence and writes its coefficients. */
@Command(
    name = "fit",
    description = "Fits the confidence to judged predictions and writes the coefficients.",
    mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "TSV",
      description = "First line: names of the columns; right holds 1 or 0, group what belongs together, others features.")
  private Path table;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Properties file to write.")
  private Path file;

  @Option(names = "--penalty", defaultValue = "1", description = "Strength of the L2 penalty; default: ${DEFAULT-VALUE}.")
  private double penalty;

  @Option(names = "--folds", defaultValue = "10", description = "Folds of the cross-validation; default: ${DEFAULT-VALUE}.")
  private int folds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed by which folds are drawn; default: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws Exception {
    ExampleTable examples = ExampleTable.read(table);
    PrintWriter out = spec.commandLine().getOut();
    out.println("By folds that the fit did not see:");
    Calibration.of(ConfidenceFit.crossValidated(examples.names(), examples.examples(), penalty, folds, seed))
        .table()
        .forEach(out::println);
    ConfidenceFit fit = ConfidenceFit.fit(examples.names(), examples.examples(), penalty);
    try (Writer writer = Files.newBufferedWriter(file)) {
      fit.write(writer, "Fitted to " + examples.examples().size() + " judged predictions, penalty " + penalty + ".");
    }
    out.println("Written: " + file);
    out.flush();
    return 0;
  }
}
