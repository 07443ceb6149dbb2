package org.hearsay.evaluation.resolution;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads on whose word the sentences of ten texts stand, or of those that rules may be made on. */
@Command(name = "profile", description = "Reads on whose word the sentences of ten texts stand.", mixinStandardHelpOptions = true)
public final class ProfileCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Option(names = "--tuning", description = "The texts that rules may be made on.")
  private boolean tuning;

  @Override
  public Integer call() {
    ProfileScore score = ProfileScore.of(tuning ? Sets.list("profile-tuning.jsonl", ProfileCase::of) : ProfileCase.all(), Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
