package org.hearsay.evaluation.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in mutated files of all formats and tells every crash, hang and broken outcome. */
@Command(name = "fuzz", mixinStandardHelpOptions = true, description = "Takes in mutated files and tells every crash, hang and stack trace.")
public final class FuzzCommand implements Callable<Integer> {
  private static final int OFTEN = 10_000;
  /** Nanoseconds from which on an input is told, since where it hangs nothing may stop it. */
  private static final long SLOW = 5_000_000_000L;

  @Parameters(paramLabel = "SEEDS", arity = "1..*", description = "real files of the formats, or folders of them")
  private List<Path> folders;

  @Option(names = "--inputs", paramLabel = "N", description = "how many to make; default: ${DEFAULT-VALUE}")
  private long inputs = 200_000;

  @Option(names = "--first", paramLabel = "SEED", description = "seed of the first; default: ${DEFAULT-VALUE}")
  private long first;

  @Option(names = "--threads", paramLabel = "N", description = "default: ${DEFAULT-VALUE}")
  private int threads = 1;

  @Option(names = "--out", paramLabel = "DIR", description = "where inputs that break something are kept")
  private Path out;

  @Spec
  private CommandSpec spec;

  private final AtomicLong next = new AtomicLong();
  private final AtomicLong slowest = new AtomicLong();
  private final List<String> finds = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Mutations mutations = new Mutations(seeds());
    PrintWriter print = spec.commandLine().getOut();
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8)); // what a library prints there, users would see
    List<Thread> workers = new ArrayList<>();
    try {
      for (int i = 0; i < threads; i++) {
        Thread worker = new Thread(() -> work(mutations, print));
        worker.start();
        workers.add(worker);
      }
      for (Thread worker : workers) {
        worker.join();
      }
    } finally {
      System.setErr(err);
    }
    print.printf("%d inputs, %d broke something, %d characters printed to standard error, slowest %.1f s%n", inputs, finds.size(), shown.size(), slowest.get() / 1e9);
    finds.forEach(print::println);
    if (shown.size() > 0) {
      print.println(shown.toString(StandardCharsets.UTF_8).lines().limit(20).toList());
    }
    print.flush();
    return finds.isEmpty() && shown.size() == 0 ? 0 : 1;
  }

  private void work(Mutations mutations, PrintWriter print) {
    IntakeTrial trial = new IntakeTrial();
    for (long n = next.getAndIncrement(); n < inputs; n = next.getAndIncrement()) {
      byte[] input = mutations.make(first + n);
      long start = System.nanoTime();
      String wrong = trial.wrong(input);
      long took = System.nanoTime() - start;
      slowest.accumulateAndGet(took, Math::max);
      if (took > SLOW) {
        print.printf("seed %d took %.1f s%n", first + n, took / 1e9);
        print.flush();
      }
      if (wrong != null) {
        keep(first + n, input, wrong);
      }
      if ((n + 1) % OFTEN == 0) {
        print.println(n + 1 + " inputs");
        print.flush();
      }
    }
  }

  private synchronized void keep(long seed, byte[] input, String wrong) {
    finds.add("seed " + seed + ": " + wrong.lines().limit(12).toList());
    if (out != null) {
      try {
        Files.createDirectories(out);
        Files.write(out.resolve("input-" + seed), input);
      } catch (IOException e) {
        finds.add("seed " + seed + " could not be kept: " + e.getMessage());
      }
    }
  }

  private List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          seeds.add(Files.readAllBytes(file));
        }
      }
    }
    if (seeds.isEmpty()) {
      throw new IllegalArgumentException("no files in " + folders);
    }
    return seeds;
  }
}
