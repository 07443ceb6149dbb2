package org.hearsay.intake.pdf;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** The value in the middle, where each counts as often as it weighs. */
final class Median {
  private Median() {}

  /** 0 if there is nothing. */
  static <T> double of(List<T> things, ToDoubleFunction<T> value, ToIntFunction<T> weight) {
    List<T> sorted = things.stream().sorted((a, b) -> Double.compare(value.applyAsDouble(a), value.applyAsDouble(b))).toList();
    long all = 0;
    for (T thing : sorted) {
      all += weight.applyAsInt(thing);
    }
    long before = 0;
    for (T thing : sorted) {
      before += weight.applyAsInt(thing);
      if (before * 2 >= all) {
        return value.applyAsDouble(thing);
      }
    }
    return 0;
  }

  static double of(List<Double> values) {
    return of(values, v -> v, v -> 1);
  }
}
