package org.hearsay.evaluation.tone;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.model.Document;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Tones;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores loaded words on BASIL: the lexicon alone and the learnt judgement, on the events that it was learnt from and on those set aside. */
@Command(name = "tone", description = "Scores loaded words on BASIL's spans of lexical bias, the lexicon alone and the judgement.", mixinStandardHelpOptions = true)
public final class ToneCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BASIL", description = "folder with articles/ and annotations/")
  private Path basil;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    Tones tones = Tones.load();
    List<Path> files;
    try (Stream<Path> all = Files.walk(basil.resolve("articles"))) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    SpanScore[] lexicon = {new SpanScore(), new SpanScore()};
    SpanScore[] judged = {new SpanScore(), new SpanScore()};
    int[] articles = new int[2];
    Reader reader = Reader.open();
    for (Path file : files) {
      BasilArticle article = BasilArticle.read(basil, file);
      int part = article.heldBack() ? 1 : 0;
      List<Span> loaded = new ArrayList<>();
      for (Tone tone : reader.read(document(article.text())).tone()) {
        if (tone.kind() == Tone.Kind.LOADED) {
          loaded.add(tone.span());
        }
      }
      lexicon[part].add(article.lexical(), tones.listed(article.text(), article.sentences()));
      judged[part].add(article.lexical(), loaded);
      articles[part]++;
    }
    for (int part = 0; part < 2; part++) {
      print.println((part == 0 ? "learnt from, " : "held back, ") + articles[part] + " articles");
      print.println(lexicon[part].line("  lexicon alone"));
      print.println(judged[part].line("  judgement"));
    }
    print.flush();
    reader.close();
    return 0;
  }

  private static Document document(String text) {
    return new Document("sha256:0", null, null, null, null, new Document.Facts(null, null, null, null), "en", "-", "text/plain", text, List.of());
  }
}
