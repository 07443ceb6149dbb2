package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a run; ends with the headline, like the script it equals. */
@Command(
    name = "attribution",
    description = "Precision, recall and F1 of attributions; the last line is the headline.",
    mixinStandardHelpOptions = true)
final class AttributionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private GoldAndReadings folders;

  @Option(names = "--by-file", description = "Print the score of each article too.")
  private boolean byFile;

  @Option(names = "--by-publisher", description = "Print the score of each publisher too.")
  private boolean byPublisher;

  @Override
  public Integer call() throws Exception {
    AttributionScore score = new AttributionScore(folders.articles());
    PrintWriter out = spec.commandLine().getOut();
    score.table(byFile).forEach(out::println);
    out.println();
    score.quotationTable().forEach(out::println);
    if (byPublisher) {
      out.println();
      score.publisherTable().forEach(out::println);
    }
    out.println();
    out.println(score.headline());
    out.flush();
    return score.unread() == 0 ? 0 : 2;
  }
}
