package org.hearsay.json;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Checks a property on random values that grow from small to large, so that the first to fail is a small one. A failure
 * tells its seed; {@code -Dhearsay.seed=N} runs from another one.
 */
final class Rounds {
  private static final long SEED = Long.getLong("hearsay.seed", 1);
  private static final int LARGEST = 8;

  private Rounds() {}

  static <T> void hold(int rounds, BiFunction<Random, Integer, T> make, Consumer<T> property) {
    for (int i = 0; i < rounds; i++) {
      long seed = SEED * 1_000_003 + i;
      T value = make.apply(new Random(seed), 1 + i * LARGEST / rounds);
      try {
        property.accept(value);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("round " + i + " from -Dhearsay.seed=" + SEED + " with "
            + String.format("%.600s", value), e);
      }
    }
  }
}
