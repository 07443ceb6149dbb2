package org.hearsay.evaluation.times;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.reading.Times;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores times on the gold that lies beside the project. */
@Command(
    name = "times",
    description = "Scores times: gold TIMEX3, GUM's dates, cases of Recognizers-Text. Halves: rules were tuned on the first alone.",
    mixinStandardHelpOptions = true)
public final class TimesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DATA", description = "folder with times/, gum/ and recognizers/")
  private Path data;

  @Option(names = "--errors", description = "Print the errors of the halves for tuning too.")
  private boolean errors;

  @Option(names = "--out", paramLabel = "DIR", description = "Write the times of the texts in times/ as readings.")
  private Path out;

  @Option(names = "--fuzz", paramLabel = "N", description = "Read N random strings of date and number parts too.")
  private int fuzz;

  @Option(names = "--seed", paramLabel = "SEED", description = "of the first random string; default: ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--report-gum", description = "Score the part of GUM that is set aside too.")
  private boolean reportGum;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    Times times = Times.load();
    if (out != null) {
      Files.createDirectories(out);
    }
    for (Half half : Half.values()) {
      TimexScore score = new TimexScore(times);
      score.score(data.resolve("times"), half, half == Half.WHOLE ? out : null);
      print.println(score.line("times, " + half));
      tell(print, half == Half.TUNE, score.told);
    }
    for (String part : reportGum ? List.of("train", "dev") : List.of("train")) {
      GumDates gum = new GumDates(times);
      gum.score(data.resolve("gum/" + part + "/conllu"));
      print.println(gum.line("gum/" + part));
      tell(print, part.equals("train"), gum.told);
    }
    for (Half half : Half.values()) {
      RecognizerCases cases = new RecognizerCases(times);
      cases.score(data.resolve("recognizers/all/DateTime/English/DateTimeModel.json"), half);
      print.println(cases.line("recognizers DateTimeModel, " + half));
      tell(print, half == Half.TUNE, cases.told);
    }
    SayingCases saying = SayingCases.score(times);
    print.println(saying.line());
    tell(print, true, saying.told());
    if (fuzz > 0) {
      RandomTimes random = new RandomTimes(times);
      random.run(seed, fuzz);
      print.println(random.line());
      tell(print, true, random.faults());
    }
    print.flush();
    return 0;
  }

  private void tell(PrintWriter print, boolean open, List<String> told) {
    if (errors && open) {
      told.forEach(line -> print.println("  " + line));
    }
  }
}
