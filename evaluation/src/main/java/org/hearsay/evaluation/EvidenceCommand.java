package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Profile;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what the confidence of every attribution is reckoned from, beside whether it is right: the table that {@code fit} takes. */
@Command(
    name = "evidence",
    description = "Reads gold articles and writes the evidence of every attribution beside whether it is right.",
    mixinStandardHelpOptions = true)
final class EvidenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "GOLD", description = "Folder with text/ and attributions/, set aside from training.")
  private Path gold;

  @Option(names = "--out", required = true, paramLabel = "TSV", description = "Table to write.")
  private Path file;

  @Override
  public Integer call() throws Exception {
    int right = 0;
    int all = 0;
    try (Reader reader = ReaderUnderTest.open();
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (Article article : Article.load(gold, gold)) { // there are no readings beside the gold: each is read here
        List<Reader.Evidence> evidence = reader.evidence(article.text().text());
        if (all == 0 && !evidence.isEmpty()) {
          out.println("right\tgroup\t" + String.join("\t", evidence.get(0).values().keySet()));
        }
        Article read = Article.of(article.name(), article.text(), article.gold(), Optional.of(reading(reader, article, evidence)));
        for (int i = 0; i < read.predicted().size(); i++, all++) {
          int index = Integer.parseInt(read.predicted().get(i).attribution().id());
          right += read.right(i) ? 1 : 0;
          out.println((read.right(i) ? 1 : 0) + "\t" + article.name() + "\t"
              + evidence.get(index).values().values().stream().map(String::valueOf).collect(Collectors.joining("\t")));
        }
      }
    }
    spec.commandLine().getOut().println(all + " attributions, " + right + " right; written: " + file);
    return 0;
  }

  /** Just enough of a reading for the score: spans, and the index of the evidence as id. */
  private static Reading reading(Reader reader, Article article, List<Reader.Evidence> evidence) {
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      Reader.Evidence e = evidence.get(i);
      attributions.add(new Attribution(String.valueOf(i), Attribution.Kind.STATEMENT, new Source(e.source(), List.of(), Source.Type.PERSON),
          new Cue(e.cue(), null, null), e.content(), List.of(), null, Attribution.Quotation.INDIRECT, outer(evidence, i),
          Attribution.Polarity.AFFIRMED, List.of(), null, 0));
    }
    return new Reading(reader.info(), ReaderUnderTest.document(article.text().text()), List.of(), List.of(), attributions, List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), new Profile(0, 0, java.util.Map.of(), java.util.Map.of()), List.of());
  }

  private static String outer(List<Reader.Evidence> all, int inner) {
    for (int i = 0; i < all.size(); i++) {
      if (i != inner && covers(all.get(i), all.get(inner)) && !covers(all.get(inner), all.get(i))) {
        return String.valueOf(i);
      }
    }
    return null;
  }

  private static boolean covers(Reader.Evidence outer, Reader.Evidence inner) {
    return java.util.stream.Stream.concat(inner.cue().stream(), inner.content().stream())
        .allMatch(span -> outer.content().stream().anyMatch(part -> part.contains(span)));
  }
}
