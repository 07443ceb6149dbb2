package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores whom pronouns stand for on GAP; prints what its own script prints, then the headline. */
@Command(
    name = "gap",
    description = "Whom a pronoun stands for, of two given names: F1, feminine and masculine apart, and their ratio.",
    mixinStandardHelpOptions = true)
public final class GapCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TSV", description = "such as gap-development.tsv")
  private Path file;

  @Option(names = "--rows", paramLabel = "A-B", description = "Only these rows, both ends too; the first after the head is 1.")
  private String rows;

  @Option(names = "--errors", description = "Print the rows that are not right.")
  private boolean errors;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    List<GapCase> cases = chosen(GapCase.read(file));
    GapScore score = new GapScore();
    try (Reader reader = ReaderHere.open()) {
      List<List<Boolean>> told = cases.parallelStream()
          .map(one -> reader.refersTo(ReaderHere.document(one.id(), one.text()), one.pronoun(), one.names())).toList();
      for (int i = 0; i < cases.size(); i++) {
        score.add(cases.get(i), told.get(i));
        if (errors && !told.get(i).equals(cases.get(i).right())) {
          print.println(fault(cases.get(i), told.get(i)));
        }
      }
    }
    print.println(cases.size() + " cases");
    score.lines().forEach(print::println);
    print.println("gap F1 " + Figures.tenths(100 * score.f1()));
    print.flush();
    return 0;
  }

  private static String fault(GapCase one, List<Boolean> told) {
    StringBuilder line = new StringBuilder(one.id() + ": " + one.pronoun().of(one.text()) + " at " + one.pronoun().start());
    for (int i = 0; i < told.size(); i++) {
      line.append(", ").append(one.names().get(i).of(one.text())).append(one.right().get(i) ? " yes" : " no").append(told.get(i) ? " told yes" : " told no");
    }
    return line.toString();
  }

  private List<GapCase> chosen(List<GapCase> cases) {
    if (rows == null) {
      return cases;
    }
    if (!rows.matches("[1-9]\\d{0,6}-[1-9]\\d{0,6}")) {
      throw new ParameterException(spec.commandLine(), "--rows: not A-B: " + rows);
    }
    int first = Integer.parseInt(rows.substring(0, rows.indexOf('-')));
    int last = Integer.parseInt(rows.substring(rows.indexOf('-') + 1));
    if (first > last || last > cases.size()) {
      throw new ParameterException(spec.commandLine(), "--rows " + rows + ": there are rows 1 to " + cases.size());
    }
    return cases.subList(first - 1, last);
  }
}
