package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Hearsay and CoreNLP on the same articles in the same run, both warm, in turns. Speed counts CoreNLP's tokens of whole
 * articles for both; each goes from the text to its result in memory, and neither writes it out.
 */
@Command(name = "corenlp", description = "Tokens a second beside CoreNLP.", mixinStandardHelpOptions = true)
final class BesideCoreNlp implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "Folder with articles as NAME.txt.")
  private Path folder;

  @Option(names = "--articles", paramLabel = "N", defaultValue = "40", description = "How many, the first by name; default: ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "Default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Timed rounds after one to warm up; default: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--out", paramLabel = "FILE", defaultValue = "evaluation/results/beside-corenlp.json", description = "Default: ${DEFAULT-VALUE}.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    List<String> articles = articles();
    Race race = new Race(articles);
    Contestant hearsay = Hearsay.open(threads);
    Contestant coreNlp = CoreNlp.open(threads);
    int tokens = Arrays.stream(race.read(coreNlp)).sum();
    race.read(hearsay);
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      // who comes first changes from round to round
      if (i % 2 == 0) {
        ours[i] = tokens / race.seconds(hearsay);
      }
      theirs[i] = tokens / race.seconds(coreNlp);
      if (i % 2 == 1) {
        ours[i] = tokens / race.seconds(hearsay);
      }
      ratios[i] = ours[i] / theirs[i];
      System.out.printf("round %d: hearsay %.0f, corenlp %.0f tokens/s, ratio %.2f%n", i + 1, ours[i], theirs[i], ratios[i]);
    }
    System.out.printf(
        "median: hearsay %.0f, corenlp %.0f tokens/s, ratio %.2f (%d articles, %d tokens, %d threads)%n",
        Race.median(ours), Race.median(theirs), Race.median(ratios), articles.size(), tokens, threads);
    ObjectNode result = conditions(articles.size(), tokens);
    add(result, hearsay, ours);
    add(result, coreNlp, theirs);
    add(result.putObject("ratio"), ratios);
    save(result);
    return 0;
  }

  private List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> chosen = files.filter(path -> path.toString().endsWith(".txt")).sorted().limit(limit).toList();
      if (chosen.isEmpty()) {
        throw new IllegalArgumentException(folder + ": no articles (NAME.txt)");
      }
      List<String> texts = new ArrayList<>();
      for (Path path : chosen) {
        texts.add(Files.readString(path));
      }
      return texts;
    }
  }

  private ObjectNode conditions(int articles, int tokens) throws IOException {
    ObjectNode result = new ObjectMapper().createObjectNode();
    result.put("measured", LocalDate.now().toString());
    result.put("articles", articles).put("tokens", tokens).put("threads", threads).put("rounds", rounds);
    result.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    result.put("heapMebibytes", Runtime.getRuntime().maxMemory() >> 20);
    result.put("processors", Runtime.getRuntime().availableProcessors()).put("processor", processor());
    return result;
  }

  /** As Linux names it; elsewhere the architecture alone. */
  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines.filter(line -> line.startsWith("model name")).findFirst().map(line -> line.replaceFirst(".*:\\s*", "")).orElse("unknown");
    }
  }

  private static void add(ObjectNode result, Contestant contestant, double[] speeds) {
    ObjectNode node = result.putObject(contestant.name());
    contestant.versions().forEach(node.putObject("versions")::put);
    add(node.putObject("tokensPerSecond"), speeds);
  }

  private static void add(ObjectNode node, double[] values) {
    node.put("median", rounded(Race.median(values)));
    Arrays.stream(values).map(BesideCoreNlp::rounded).forEach(node.putArray("rounds")::add);
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private void save(ObjectNode result) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, result.toPrettyString() + "\n");
    System.out.println("Written: " + file);
  }
}
