package org.hearsay.evaluation.resolution;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads whom or what claims are about. */
@Command(name = "about", description = "Reads whom or what claims are about.", mixinStandardHelpOptions = true)
public final class AboutCommand implements Callable<Integer> {

  @Mixin private Shown shown;

  @Option(names = "--tuning", description = "The smaller set, which rules may be made on.")
  private boolean tuning;

  @Override
  public Integer call() {
    AboutScore score = AboutScore.of(Sets.read("about", tuning, AboutCase::of), Shown.reader());
    return shown.show(score.table(), score.told());
  }
}
