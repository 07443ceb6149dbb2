package org.hearsay.evaluation.quantities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.reading.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks over a collection of real articles; what fails is printed so that people can read it. */
@Command(name = "articles", description = "Checks the articles of a table, one a row.", mixinStandardHelpOptions = true)
final class ArticlesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TSV", description = "a table with a head line")
  private Path table;

  @Option(names = "--column", paramLabel = "NAME", description = "the column that holds the text; default: ${DEFAULT-VALUE}")
  private String column = "text";

  @Option(names = "--show", paramLabel = "VERDICT", description = "print checks of this verdict with the words around them; default: ${DEFAULT-VALUE}")
  private Verdict show = Verdict.FAILS;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    String[] lines = Files.readString(table, StandardCharsets.UTF_8).split("\n");
    int at = Arrays.asList(lines[0].strip().split("\t")).indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(table + " has no column " + column);
    }
    int articles = 0;
    int quantities = 0;
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] fields = lines[i].split("\t");
      if (fields.length > at) {
        String text = plain(fields[at]);
        Figures figures = Figures.of(text, List.of(), List.of());
        articles++;
        quantities += figures.quantities().size();
        for (Check check : figures.checks()) {
          counts.merge(ChecksCommand.low(check.kind()) + " " + ChecksCommand.low(check.verdict()), 1, Integer::sum);
          if (check.verdict() == show) {
            out.println(fields[0] + " " + ChecksCommand.low(check.kind()) + ": " + check.explanation() + "\n    " + around(text, check));
          }
        }
      }
    }
    out.printf("%d articles, %d quantities%n", articles, quantities);
    counts.forEach((name, count) -> out.printf("%-28s %4d%n", name, count));
    out.flush();
    return 0;
  }

  /** A quoted field of the table. */
  private static String plain(String field) {
    boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
    return quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
  }

  private static String around(String text, Check check) {
    int from = Math.max(0, check.evidence().get(0).start() - 120);
    int to = Math.min(text.length(), check.evidence().get(check.evidence().size() - 1).end() + 120);
    return text.substring(from, Math.min(to, from + 700)).replace('\n', ' ');
  }
}
