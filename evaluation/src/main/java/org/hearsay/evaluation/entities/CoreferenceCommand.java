package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores chains of mentions on GUM dev; the last line is the mean of the three F1s against GUM's own chains. */
@Command(
    name = "coreference",
    description = "Chains of mentions in GUM dev: MUC, B-cubed and CEAFe, as the reference scorer of CoNLL-2012 has them.",
    mixinStandardHelpOptions = true)
public final class CoreferenceCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DATA", description = "folder with gum/dev")
  private Path data;

  @Option(names = "--by-file", description = "Print the mean F1 of each document too.")
  private boolean byFile;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    ChainScore own = ChainScore.NONE;
    ChainScore aside = ChainScore.NONE;
    try (Reader reader = ReaderHere.open()) {
      for (GumDocument document : GumDocument.folder(data.resolve("gum/dev/conllu"))) {
        List<Set<Span>> found = chains(reader.read(ReaderHere.document(document.name(), document.text())).entities());
        ChainScore one = ChainScore.of(document.chains(), found);
        own = own.plus(one);
        Path onto = data.resolve("gum/dev/ontogum_conll").resolve(document.name() + ".conll");
        aside = aside.plus(ChainScore.of(OntoGum.chains(onto, document), found));
        if (byFile) {
          print.println(String.format("%6s  %s", Figures.tenths(100 * one.mean()), document.name()));
        }
      }
    }
    table(print, "OntoGUM (aside)", aside);
    table(print, "GUM dev", own);
    print.println("mean F1 " + Figures.tenths(100 * own.mean()));
    print.flush();
    return 0;
  }

  private static void table(PrintWriter print, String name, ChainScore score) {
    print.println(Figures.head(name, 18));
    print.println(score.muc().row("  MUC", 18));
    print.println(score.bCubed().row("  B-cubed", 18));
    print.println(score.ceafE().row("  CEAFe", 18));
    print.println(String.format("%-18s %20s", "  mean F1", Figures.tenths(100 * score.mean())));
  }

  /** The chains of a reading, of the types that gold chains have; an entity that stands in one place alone is none. */
  static List<Set<Span>> chains(List<Entity> entities) {
    List<Set<Span>> chains = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.type() == Entity.Type.WORK || entity.type() == Entity.Type.PEOPLE) {
        continue;
      }
      Set<Span> spans = new LinkedHashSet<>();
      entity.mentions().stream().map(Mention::whole).forEach(spans::add);
      chains.add(spans);
    }
    return GumDocument.several(chains);
  }
}
