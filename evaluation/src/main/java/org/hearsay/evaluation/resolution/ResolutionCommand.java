package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads short hard cases: whose word it is, and who is who. */
@Command(name = "resolution", description = "Reads short hard cases: whose word it is, and who is who.", mixinStandardHelpOptions = true)
public final class ResolutionCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Option(names = "--tuning", description = "The sets that rules may be made on.")
  private boolean tuning;

  @Override
  public Integer call() {
    List<Case> cases = new ArrayList<>(Sets.read("cases", tuning, Case::of));
    if (tuning) {
      cases.addAll(Sets.list("cases-tuning-2.jsonl", Case::of));
      cases.addAll(Sets.list("cases-tuning-3.jsonl", Case::of));
      cases.addAll(Sets.list("cases-tuning-4.jsonl", Case::of));
      cases.addAll(Sets.list("cases-tuning-5.jsonl", Case::of));
      cases.addAll(Sets.list("cases-tuning-6.jsonl", Case::of));
    }
    CaseScore score = CaseScore.of(cases, Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
