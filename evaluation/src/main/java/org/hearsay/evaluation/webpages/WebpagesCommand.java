package org.hearsay.evaluation.webpages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.evaluation.webpages.PageFolder.Page;
import org.hearsay.evaluation.webpages.TextScore.PageScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the article's text that intake takes out of web pages. */
@Command(
    name = "webpages",
    description = "Precision, recall and F1 of the article's text, and the share of pages taken out whole.",
    mixinStandardHelpOptions = true)
public final class WebpagesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PageFolder folder;

  @Option(names = "--by-page", description = "Print the score of each page too.")
  private boolean byPage;

  @Option(names = "--out", paramLabel = "FILE", description = "Keep the texts as {NAME: {articleBody}}, which other scorers read.")
  private Path out;

  @Option(names = "--rounds", paramLabel = "N", description = "Take every page in N times more and print how long one takes.")
  private int rounds;

  /** Made by the command line. */
  public WebpagesCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    List<Page> pages = folder.pages();
    Map<Half, TextScore> halves = new EnumMap<>(Half.class);
    TextScore all = new TextScore();
    for (Page page : pages) {
      TextScore half = halves.computeIfAbsent(page.half(), key -> new TextScore());
      half.add(page.name(), page.wanted(), page.text(), page.document() == null);
      PageScore score = all.add(page.name(), page.wanted(), page.text(), page.document() == null);
      if (byPage) {
        print.println(told(page, score));
      }
    }
    for (Map.Entry<Half, TextScore> half : halves.entrySet()) {
      print.println(half.getKey().title());
      half.getValue().lines().forEach(print::println);
      print.println();
    }
    print.println("all pages");
    all.lines().forEach(print::println);
    keep(pages);
    if (rounds > 0) {
      print.println();
      new PageTimes(folder.files(), rounds).lines().forEach(print::println);
    }
    print.flush();
    return 0;
  }

  private static String told(Page page, PageScore score) {
    double precision = Double.isNaN(score.precision()) ? 0 : score.precision();
    return String.format(Locale.ROOT, "%5.3f %5.3f %s %s%s", precision, score.recall(), score.whole() ? "whole" : "     ",
        page.name(), page.refusal() == null ? "" : "  " + page.refusal());
  }

  private void keep(List<Page> pages) throws IOException {
    if (out == null) {
      return;
    }
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode texts = mapper.createObjectNode();
    for (Page page : pages) {
      texts.putObject(page.name()).put("articleBody", page.text());
    }
    mapper.writeValue(out.toFile(), texts);
  }
}
