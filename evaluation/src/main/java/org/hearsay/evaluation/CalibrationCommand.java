package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the calibration of a run. */
@Command(
    name = "calibration",
    description = "Whether a confidence means what it says, and whether it tells right from wrong.",
    mixinStandardHelpOptions = true)
final class CalibrationCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private GoldAndReadings folders;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Calibration.of(Calibration.judge(folders.articles())).table().forEach(out::println);
    out.flush();
    return 0;
  }
}
