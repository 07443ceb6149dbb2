package org.hearsay.evaluation.resolution;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads on whose word the sentences of ten texts stand. */
@Command(name = "profile", description = "Reads on whose word the sentences of ten texts stand.", mixinStandardHelpOptions = true)
public final class ProfileCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Override
  public Integer call() {
    ProfileScore score = ProfileScore.of(ProfileCase.all(), Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
