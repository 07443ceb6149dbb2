package org.hearsay.evaluation.resolution;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads who holds which post, since when and until when. */
@Command(name = "roles", description = "Reads who holds which post, since when and until when.", mixinStandardHelpOptions = true)
public final class RolesCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Option(names = "--tuning", description = "The smaller set, which rules may be made on.")
  private boolean tuning;

  @Override
  public Integer call() {
    RoleScore score = RoleScore.of(Sets.read("roles", tuning, RoleCase::of), Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
