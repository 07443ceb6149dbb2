package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hearsay.model.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read one article with a warm reader, from its text to its reading. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class ReadOneArticle {

  /** Path of a plain text file; given on JMH's command line. */
  @Param("")
  public String article;

  private Function<String, Reading> reader;
  private String text;

  /** Loads the model and the text. */
  @Setup
  public void open() throws IOException {
    if (article.isEmpty()) {
      throw new IllegalArgumentException("no article is given: -p article=FILE");
    }
    text = Files.readString(Path.of(article));
    reader = new ReaderUnderTest().get();
  }

  /** Reads it. */
  @Benchmark
  public Reading read() {
    return reader.apply(text);
  }
}
