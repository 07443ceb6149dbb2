package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs predicted attributions one to one with gold ones, in the order and with the ties of the project's Python
 * scorer: predictions by their place in the text, each takes the gold attribution whose content agrees best, the first
 * of several that agree equally.
 */
final class Matching {

  private final int[] goldOf;
  private final int[] predictedOf;

  private Matching(int predicted, int gold) {
    goldOf = new int[predicted];
    predictedOf = new int[gold];
    Arrays.fill(goldOf, -1);
    Arrays.fill(predictedOf, -1);
  }

  /** Pairs the attributions of one article. */
  static Matching of(List<Predicted> predicted, List<Gold> gold) {
    Matching matching = new Matching(predicted.size(), gold.size());
    List<Integer> left = new ArrayList<>(IntStream.range(0, gold.size()).boxed().toList());
    IntStream.range(0, predicted.size())
        .boxed()
        .sorted(Comparator.comparingInt(p -> predicted.get(p).roles().place()))
        .forEach(p -> matching.pair(p, predicted.get(p).roles(), gold, left));
    return matching;
  }

  private void pair(int p, Roles roles, List<Gold> gold, List<Integer> left) {
    int best = -1;
    double agreement = -1;
    for (int g : left) {
      Roles candidate = gold.get(g).roles();
      double dice = Roles.dice(roles.content(), candidate.content());
      if (dice > agreement && roles.same(candidate)) {
        best = g;
        agreement = dice;
      }
    }
    if (best >= 0) {
      left.remove((Integer) best);
      goldOf[p] = best;
      predictedOf[best] = p;
    }
  }

  /** Index of the gold attribution that a predicted one is paired with, or -1. */
  int goldOf(int predicted) {
    return goldOf[predicted];
  }

  /** Index of the predicted attribution that a gold one is paired with, or -1. */
  int predictedOf(int gold) {
    return predictedOf[gold];
  }

  /** How many pairs there are. */
  int pairs() {
    return (int) Arrays.stream(goldOf).filter(g -> g >= 0).count();
  }
}
