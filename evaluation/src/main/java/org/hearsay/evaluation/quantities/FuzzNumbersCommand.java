package org.hearsay.evaluation.quantities;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Random strings of number and date parts: no crash, and twice the text takes about twice the time. */
@Command(name = "fuzz", description = "Reads random strings of parts of numbers and dates.", mixinStandardHelpOptions = true)
final class FuzzNumbersCommand implements Callable<Integer> {
  private static final int SHORT = 40_000;
  private static final int TIMES = 4;
  private static final int TRIES = 7;

  @Option(names = "--inputs", paramLabel = "N", description = "how many to make; default: ${DEFAULT-VALUE}")
  private long inputs = 1_000_000;

  @Option(names = "--first", paramLabel = "SEED", description = "seed of the first; default: ${DEFAULT-VALUE}")
  private long first;

  @Option(names = "--long", paramLabel = "N", description = "how many long hostile texts to time; default: ${DEFAULT-VALUE}")
  private int hostile = 100;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    long broken = 0;
    for (long seed = first; seed < first + inputs; seed++) {
      String wrong = NumberStrings.wrong(NumberStrings.make(seed));
      if (wrong != null) {
        broken++;
        out.println("seed " + seed + ": " + wrong);
      }
    }
    double worst = 0;
    for (long seed = first; seed < first + hostile; seed++) {
      double ratio = ratio(seed);
      for (int again = 0; again < 2 && ratio > 3 * TIMES; again++) {
        ratio = Math.min(ratio, ratio(seed)); // a collection of garbage or another program took its time
      }
      worst = Math.max(worst, ratio);
      if (ratio > 3 * TIMES) {
        broken++;
        out.printf("seed %d: %d times the text takes %.1f times the time%n", seed, TIMES, ratio);
      }
    }
    out.printf("%d random strings, %d long texts: %d broke something; %d times a text took at most %.1f times the time%n", inputs, hostile, broken, TIMES, worst);
    out.flush();
    return broken == 0 ? 0 : 1;
  }

  /** The least of several tries each, since other programs run beside. */
  private static double ratio(long seed) {
    long few = Long.MAX_VALUE;
    long many = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      few = Math.min(few, time(NumberStrings.hostile(seed, SHORT)));
      many = Math.min(many, time(NumberStrings.hostile(seed, TIMES * SHORT)));
    }
    return (double) many / few;
  }

  private static long time(String text) {
    long start = System.nanoTime();
    String wrong = NumberStrings.wrong(text);
    if (wrong != null) {
      throw new IllegalStateException(wrong);
    }
    return System.nanoTime() - start;
  }
}
