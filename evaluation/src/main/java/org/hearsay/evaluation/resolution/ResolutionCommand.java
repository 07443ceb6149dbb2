package org.hearsay.evaluation.resolution;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads short hard cases: whose word it is, and who is who. */
@Command(name = "resolution", description = "Reads short hard cases: whose word it is, and who is who.", mixinStandardHelpOptions = true)
public final class ResolutionCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Option(names = "--tuning", description = "The smaller set, which rules may be made on.")
  private boolean tuning;

  @Override
  public Integer call() {
    CaseScore score = CaseScore.of(Sets.read("cases", tuning, Case::of), Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
