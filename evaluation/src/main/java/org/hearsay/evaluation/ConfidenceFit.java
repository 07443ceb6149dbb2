package org.hearsay.evaluation;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Logistic regression from features of a prediction to the chance that it is right, by Newton's method (iteratively
 * reweighted least squares) with an L2 penalty on the weights of the standardised features; the intercept is free, so
 * the mean confidence over the examples is their share of right ones.
 */
final class ConfidenceFit {

  private static final int MOST_STEPS = 100;
  private static final double CLOSE_ENOUGH = 1e-10;

  private final List<String> names;

  /** For features as they come in: the intercept first. */
  private final double[] weights;

  private ConfidenceFit(List<String> names, double[] weights) {
    this.names = List.copyOf(names);
    this.weights = weights;
  }

  /**
   * Fits to examples.
   *
   * @param names of the features
   * @param examples right and wrong ones
   * @param penalty strength of the penalty, above 0: half of it times the squared weights is added to the loss
   * @throws IllegalArgumentException without examples of both kinds, or with a penalty of 0 or less
   */
  static ConfidenceFit fit(List<String> names, List<Example> examples, double penalty) {
    if (!(penalty > 0)) {
      throw new IllegalArgumentException("the penalty must be above 0: " + penalty);
    }
    if (examples.stream().map(Example::right).distinct().count() < 2) {
      throw new IllegalArgumentException("right and wrong examples are both needed; there are " + examples.size() + " of one kind");
    }
    Scale scale = Scale.of(names.size(), examples);
    double[][] rows = examples.stream().map(example -> scale.row(example.features())).toArray(double[][]::new);
    boolean[] right = new boolean[rows.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = examples.get(i).right();
    }
    return new ConfidenceFit(names, scale.back(newton(rows, right, penalty)));
  }

  private static double[] newton(double[][] rows, boolean[] right, double penalty) {
    double[] weights = new double[rows[0].length];
    double loss = loss(weights, rows, right, penalty);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = move(weights, rows, right, penalty);
      double[] next = moved(weights, move, 1);
      double nextLoss = loss(next, rows, right, penalty);
      // a whole step may overshoot where the curve is flat; the loss is convex, so a part of it always helps
      for (double part = 0.5; nextLoss > loss && part > 1e-6; part /= 2) {
        next = moved(weights, move, part);
        nextLoss = loss(next, rows, right, penalty);
      }
      weights = next;
      if (loss - nextLoss < CLOSE_ENOUGH * (1 + Math.abs(loss))) {
        break;
      }
      loss = nextLoss;
    }
    return weights;
  }

  private static double[] moved(double[] weights, double[] move, double part) {
    double[] moved = weights.clone();
    for (int j = 0; j < moved.length; j++) {
      moved[j] += part * move[j];
    }
    return moved;
  }

  /** Newton's step: the inverse of the curvature times the downhill direction. */
  private static double[] move(double[] weights, double[][] rows, boolean[] right, double penalty) {
    int n = weights.length;
    double[] downhill = new double[n];
    double[][] curvature = new double[n][n];
    for (int j = 1; j < n; j++) {
      downhill[j] = -penalty * weights[j];
      curvature[j][j] = penalty;
    }
    for (int i = 0; i < rows.length; i++) {
      double p = logistic(dot(weights, rows[i]));
      // where everything is certain the curvature of the free intercept would vanish
      double w = Math.max(p * (1 - p), 1e-12);
      for (int j = 0; j < n; j++) {
        downhill[j] += rows[i][j] * ((right[i] ? 1 : 0) - p);
        for (int k = 0; k <= j; k++) {
          curvature[j][k] += w * rows[i][j] * rows[i][k];
        }
      }
    }
    return Cholesky.solve(curvature, downhill);
  }

  private static double loss(double[] weights, double[][] rows, boolean[] right, double penalty) {
    double loss = 0;
    for (int j = 1; j < weights.length; j++) {
      loss += penalty / 2 * weights[j] * weights[j];
    }
    for (int i = 0; i < rows.length; i++) {
      double z = dot(weights, rows[i]) * (right[i] ? -1 : 1);
      loss += z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
    }
    return loss;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }

  private static double logistic(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** The chance that a prediction with these features is right. */
  double probability(List<Double> features) {
    double z = weights[0];
    for (int j = 0; j < features.size(); j++) {
      z += weights[j + 1] * features.get(j);
    }
    return logistic(z);
  }

  /** Intercept first, then the weights of the features as they come in. */
  double[] weights() {
    return weights.clone();
  }

  /** Judges each example by a fit to the other folds; examples of one group stay together. */
  static List<Judged> crossValidated(List<String> names, List<Example> examples, double penalty, int folds, long seed) {
    List<String> groups = new ArrayList<>(new LinkedHashSet<>(examples.stream().map(Example::group).toList()));
    Collections.shuffle(groups, new Random(seed));
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<String> held = new ArrayList<>();
      for (int g = fold; g < groups.size(); g += folds) {
        held.add(groups.get(g));
      }
      Set<String> out = Set.copyOf(held);
      ConfidenceFit fit = fit(names, examples.stream().filter(e -> !out.contains(e.group())).toList(), penalty);
      examples.stream()
          .filter(e -> out.contains(e.group()))
          .forEach(e -> judged.add(new Judged(fit.probability(e.features()), e.right())));
    }
    return judged;
  }

  /**
   * Writes the coefficients as a properties file: {@code confidence.constant} and {@code confidence.NAME}, in the order of the
   * features, without a date, so that equal fits give equal files.
   */
  void write(Writer out, String comment) throws IOException {
    out.write("# " + comment + "\n");
    out.write("# confidence = 1 / (1 + exp(-(constant + the sum of confidence.NAME times the feature NAME)))\n");
    out.write("confidence.constant=" + weights[0] + "\n");
    for (int j = 0; j < names.size(); j++) {
      out.write("confidence." + names.get(j) + "=" + weights[j + 1] + "\n");
    }
  }

  /** Brings features to mean 0 and deviation 1, so that one penalty suits all. */
  private record Scale(double[] mean, double[] deviation) {

    static Scale of(int features, List<Example> examples) {
      double[] mean = new double[features];
      double[] deviation = new double[features];
      for (int j = 0; j < features; j++) {
        int column = j;
        double m = examples.stream().mapToDouble(e -> e.features().get(column)).average().orElseThrow();
        double variance = examples.stream().mapToDouble(e -> Math.pow(e.features().get(column) - m, 2)).average().orElseThrow();
        mean[j] = m;
        // a feature that never changes tells nothing and keeps weight 0
        deviation[j] = variance > 0 ? Math.sqrt(variance) : 1;
      }
      return new Scale(mean, deviation);
    }

    double[] row(List<Double> features) {
      double[] row = new double[mean.length + 1];
      row[0] = 1;
      for (int j = 0; j < mean.length; j++) {
        row[j + 1] = (features.get(j) - mean[j]) / deviation[j];
      }
      return row;
    }

    double[] back(double[] scaled) {
      double[] weights = scaled.clone();
      for (int j = 0; j < mean.length; j++) {
        weights[j + 1] /= deviation[j];
        weights[0] -= weights[j + 1] * mean[j];
      }
      return weights;
    }
  }
}
