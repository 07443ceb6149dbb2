package org.hearsay.evaluation.quantities;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.reading.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks over the project's own cases: invented texts, half of them with nothing wrong. */
@Command(name = "checks", description = "Checks the project's own cases.", mixinStandardHelpOptions = true)
final class ChecksCommand implements Callable<Integer> {

  @Option(names = "--show", description = "Print every wrong verdict.")
  private boolean show;

  @Option(names = "--later", description = "The 42 cases that were written when the checks were there, instead of the 120.")
  private boolean later;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    int cases = 0;
    int right = 0;
    int sound = 0;
    int alarms = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : lines()) {
      String[] fields = line.split("\t");
      LaidOut laid = LaidOut.of(fields[1]);
      List<Check> checks = Figures.of(laid.text(), laid.blocks(), List.of()).checks();
      boolean fine = !fields[0].endsWith("fails");
      boolean alarm = fine && checks.stream().anyMatch(c -> c.verdict() == Verdict.FAILS);
      cases++;
      sound += fine ? 1 : 0;
      alarms += alarm ? 1 : 0;
      if (isRight(fields[0], checks)) {
        right++;
      } else {
        wrong.add(fields[0] + ": " + laid.text() + "\n    have " + checks);
      }
    }
    out.printf("%d cases, right verdict %d = %.1f %%%n", cases, right, 100.0 * right / cases);
    out.printf("%d cases with nothing wrong, false alarms in %d = %.1f %%%n", sound, alarms, 100.0 * alarms / sound);
    if (show) {
      wrong.forEach(out::println);
    }
    out.flush();
    return 0;
  }

  /** "sum fails": such a check and no other that fails; "sum holds": such a check and none that fails; "-": none that fails. */
  private static boolean isRight(String expected, List<Check> checks) {
    boolean found = expected.equals("-");
    for (Check check : checks) {
      String told = low(check.kind()) + " " + low(check.verdict());
      found |= told.equals(expected);
      if (check.verdict() == Verdict.FAILS && !told.equals(expected)) {
        return false;
      }
    }
    return found;
  }

  static String low(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<String> lines() throws IOException {
    try (InputStream in = ChecksCommand.class.getResourceAsStream(later ? "checks-later.tsv" : "checks.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    }
  }
}
