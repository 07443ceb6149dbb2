package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/** Lets contestants read the same articles in turn, over as many threads as each has readers. */
final class Race {

  private final List<String> articles;

  Race(List<String> articles) {
    this.articles = List.copyOf(articles);
  }

  /** What each article gave, in their order; serves as warm-up too. */
  int[] read(Contestant contestant) throws InterruptedException {
    int[] found = new int[articles.size()];
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(contestant.threads().size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (ToIntFunction<String> reader : contestant.threads()) {
        running.add(pool.submit(() -> take(reader, next, found)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(contestant.name() + " failed", e.getCause());
    } finally {
      pool.shutdown();
    }
    return found;
  }

  /** Threads take the next article as they get free, so that a long one holds up nobody. */
  private void take(ToIntFunction<String> reader, AtomicInteger next, int[] found) {
    for (int i = next.getAndIncrement(); i < found.length; i = next.getAndIncrement()) {
      found[i] = reader.applyAsInt(articles.get(i));
    }
  }

  /** Seconds that a contestant takes for all articles. */
  double seconds(Contestant contestant) throws InterruptedException {
    System.gc(); // what the other left behind is not this one's to clear away
    long start = System.nanoTime();
    read(contestant);
    return (System.nanoTime() - start) / 1e9;
  }

  /** The middle value, or the mean of the two middle ones. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
