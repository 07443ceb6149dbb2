package org.hearsay.evaluation.webpages;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.evaluation.webpages.PageFolder.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the facts that intake finds about web pages. */
@Command(
    name = "pagefacts",
    description = "How often title, byline, publisher and date of publication of a page are right, by the project's own table.",
    mixinStandardHelpOptions = true)
public final class PagefactsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PageFolder folder;

  @Option(names = "--faults", description = "Print each fact of the half tuned on that is not right, too.")
  private boolean faults;

  /** Made by the command line. */
  public PagefactsCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    Map<String, FactsRow> rows = FactsRow.ofTheProject();
    List<Page> pages = new ArrayList<>();
    for (Page page : folder.pages()) {
      if (rows.containsKey(page.name())) {
        pages.add(page);
      }
    }
    for (Half half : folder.halves()) {
      FactsScore score = new FactsScore();
      for (Page page : pages) {
        if (page.half() == half) {
          score.add(rows.get(page.name()), page.document());
        }
      }
      print.println(half.title());
      score.lines().forEach(print::println);
      if (faults && half == Half.TUNED) {
        score.faults().forEach(print::println);
      }
      print.println();
    }
    print.flush();
    return 0;
  }
}
