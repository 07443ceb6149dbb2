package org.hearsay.evaluation.quantities;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.evaluation.quantities.RecognizerCase.Result;
import org.hearsay.model.Quantity;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Quantities against the cases of Recognizers-Text: right is the same span and an equal value. */
@Command(
    name = "recognizers",
    description = "Finds quantities in the English cases of Recognizers-Text.",
    mixinStandardHelpOptions = true)
final class RecognizersCommand implements Callable<Integer> {
  private static final Map<String, Set<Kind>> FILES = files();

  @Parameters(paramLabel = "DIR", description = "the folder that holds Number/English and NumberWithUnit/English")
  private Path folder;

  @Option(names = "--show", description = "Print every case of even number that is wrong; the odd ones are for measuring only.")
  private boolean show;

  @Spec private CommandSpec spec;

  private static Map<String, Set<Kind>> files() {
    Map<String, Set<Kind>> files = new LinkedHashMap<>();
    files.put("Number/English/NumberModel", Set.of(Kind.COUNT, Kind.FRACTION));
    files.put("NumberWithUnit/English/CurrencyModel", Set.of(Kind.MONEY));
    files.put("Number/English/PercentModel", Set.of(Kind.PERCENT));
    files.put("NumberWithUnit/English/DimensionModel", Set.of(Kind.MEASURE));
    files.put("Number/English/OrdinalModel", Set.of(Kind.ORDINAL));
    return files;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%-16s %6s %6s %21s %21s %21s%n", "file", "cases", "scope", "right, even cases", "right, odd cases", "right, all");
    Tally all = new Tally();
    Map<String, Integer> reasons = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Set<Kind>> file : FILES.entrySet()) {
      Tally tally = new Tally();
      for (RecognizerCase one : RecognizerCase.read(folder.resolve(file.getKey() + ".json"))) {
        String reason = Scope.reason(one);
        boolean right = reason == null && isRight(one, file.getValue());
        tally.count(one.index(), reason != null, right);
        all.count(one.index(), reason != null, right);
        if (reason != null) {
          reasons.merge(reason, 1, Integer::sum);
        } else if (!right && one.index() % 2 == 0) {
          wrong.add(one.file() + " " + one.index() + ": " + one.input() + "\n    want " + one.results() + "\n    have " + found(one, file.getValue()));
        }
      }
      out.println(tally.line(file.getKey().substring(file.getKey().lastIndexOf('/') + 1)));
    }
    out.println(all.line("all"));
    reasons.forEach((reason, count) -> out.printf("out of scope: %3d %s%n", count, reason));
    if (show) {
      wrong.forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private static List<Quantity> found(RecognizerCase one, Set<Kind> kinds) {
    return Figures.of(one.input(), List.of(), List.of()).quantities().stream().filter(q -> kinds.contains(q.kind())).toList();
  }

  private static boolean isRight(RecognizerCase one, Set<Kind> kinds) {
    List<Quantity> found = found(one, kinds);
    boolean same = found.size() == one.results().size();
    for (int i = 0; same && i < found.size(); i++) {
      same = isSame(found.get(i), one.results().get(i));
    }
    return same;
  }

  private static boolean isSame(Quantity found, Result wanted) {
    boolean span = found.span().start() == wanted.start() && found.span().end() == wanted.end();
    boolean iso = wanted.unit().length() != 3 || !wanted.unit().equals(wanted.unit().toUpperCase(Locale.ROOT)) || wanted.unit().equals(found.unit());
    String value = found.value() == null ? found.low() : found.value();
    return span && iso && wanted.value() != null && value != null && isClose(new BigDecimal(value), wanted.value().multiply(factor(wanted.unit())));
  }

  /** The contract tells cents and pence in the currency's own unit. */
  private static BigDecimal factor(String unit) {
    return unit.equals("Cent") || unit.equals("Pence") || unit.equals("Penny") ? new BigDecimal("0.01") : BigDecimal.ONE;
  }

  /** The cases tell fractions with 15 digits. */
  private static boolean isClose(BigDecimal one, BigDecimal other) {
    BigDecimal least = other.abs().movePointLeft(13);
    return one.subtract(other).abs().compareTo(least) <= 0;
  }

  /** Cases and right ones, by halves. */
  private static final class Tally {
    private final int[] cases = new int[2];
    private final int[] right = new int[2];
    private int all;

    void count(int index, boolean out, boolean isRight) {
      all++;
      if (!out) {
        cases[index % 2]++;
        right[index % 2] += isRight ? 1 : 0;
      }
    }

    String line(String name) {
      int sum = cases[0] + cases[1];
      return String.format("%-16s %6d %6d %21s %21s %21s", name, all, sum, share(right[0], cases[0]), share(right[1], cases[1]), share(right[0] + right[1], sum));
    }

    private static String share(int some, int of) {
      return some + " of " + of + (of == 0 ? "" : String.format(" = %.1f %%", 100.0 * some / of));
    }
  }
}
