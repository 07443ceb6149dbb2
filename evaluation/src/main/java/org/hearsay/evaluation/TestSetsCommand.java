package org.hearsay.evaluation;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the reader over the project's own test sets. */
@Command(
    name = "testsets",
    description = "Reads the project's own test sets: chains of sources, and the fields of single attributions.",
    mixinStandardHelpOptions = true)
final class TestSetsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--show", description = "Print every fault with its sentence too.")
  private boolean show;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Function<String, Reading> reader = new ReaderUnderTest().get();
    Chains chains =
        Chains.score(TestSet.read("chains.jsonl", ChainItem::of), TestSet.read("sides.jsonl", ChainItem::of), reader);
    Sentences sentences = Sentences.score(TestSet.read("sentences.jsonl", SentenceItem::of), reader);
    chains.table().forEach(out::println);
    sentences.table().forEach(out::println);
    if (show) {
      out.println();
      chains.told().forEach(out::println);
      sentences.told().forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
