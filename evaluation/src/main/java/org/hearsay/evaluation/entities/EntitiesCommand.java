package org.hearsay.evaluation.entities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.model.Entity;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the names that are found in three corpora; the last line is the mean of their F1s. */
@Command(
    name = "entities",
    description = "Names of persons, organizations and places in GUM, CrossNER politics and UNER EWT, by exact span and type.",
    mixinStandardHelpOptions = true)
public final class EntitiesCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DATA", description = "folder with gum/dev and ner/")
  private Path data;

  @Option(names = "--errors", description = "Print the names that were missed, and those that are none.")
  private boolean errors;

  /** The corpus whose spans are those of whole mentions. */
  private static final String GUM = "GUM dev";

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    double sum = 0;
    Map<String, List<NamedText>> corpora = corpora();
    try (Reader reader = ReaderHere.open()) {
      for (Map.Entry<String, List<NamedText>> corpus : corpora.entrySet()) {
        NameScore score = new NameScore();
        List<NamedText> texts = corpus.getValue();
        boolean mentions = corpus.getKey().equals(GUM);
        List<Set<Name>> found = texts.parallelStream().map(text -> {
          List<Entity> entities = reader.read(ReaderHere.document(text.name(), text.text())).entities();
          return mentions ? NameScore.outermost(entities) : NameScore.names(entities);
        }).toList();
        for (int i = 0; i < texts.size(); i++) {
          score.add(texts.get(i), found.get(i));
        }
        print.println(Figures.head(corpus.getKey(), 24));
        score.byType().forEach((type, figures) -> print.println(figures.row("  " + type, 24)));
        print.println(score.all().row("  all", 24));
        if (errors) {
          score.told().forEach(line -> print.println("    " + line));
        }
        sum += score.all().f1();
      }
    }
    print.println("mean F1 " + Figures.tenths(100 * sum / corpora.size()));
    print.flush();
    return 0;
  }

  private Map<String, List<NamedText>> corpora() throws IOException {
    Map<String, List<NamedText>> corpora = new LinkedHashMap<>();
    corpora.put(GUM, GumDocument.folder(data.resolve("gum/dev/conllu")).stream().map(GumDocument::names).toList());
    corpora.put("CrossNER politics dev", IobFile.crossner(data.resolve("ner/crossner-politics-dev.txt")));
    corpora.put("UNER EWT dev", IobFile.uner(data.resolve("ner/uner-ewt-dev.iob2")));
    return corpora;
  }
}
