package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whether a confidence means what it says. A prediction is right if the score pairs it with a gold attribution.
 *
 * <p>The expected calibration error (Naeini, Cooper and Hauskrecht, "Obtaining well calibrated probabilities using
 * Bayesian binning", AAAI 2015) parts the predictions into ten bins of equal width and averages the distance between
 * mean confidence and share of right ones, weighted by the bins' sizes. The area under the ROC curve is the chance that
 * a right prediction has a higher confidence than a wrong one; equal ones count a half.
 */
public final class Calibration {

  private static final int BINS = 10;

  private final List<Judged> judged;
  private final List<Bin> bins;

  private Calibration(List<Judged> judged) {
    this.judged = List.copyOf(judged);
    List<List<Judged>> parts = Stream.<List<Judged>>generate(ArrayList::new).limit(BINS).toList();
    for (Judged one : judged) {
      if (!(one.confidence() >= 0 && one.confidence() <= 1)) {
        throw new IllegalArgumentException("a confidence is not between 0 and 1: " + one.confidence());
      }
      parts.get(Math.min(BINS - 1, (int) (one.confidence() * BINS))).add(one);
    }
    this.bins = parts.stream().map(Bin::of).toList();
  }

  /** Of predictions that have been judged. */
  static Calibration of(List<Judged> judged) {
    return new Calibration(judged);
  }

  /**
   * Of all attributions in a folder of readings that count in the score.
   *
   * @param gold folder with {@code text/NAME.txt} and {@code attributions/NAME*.ann}
   * @param readings folder with {@code NAME.json} in the format {@code hearsay-reading/1}
   */
  public static Calibration of(Path gold, Path readings) throws IOException {
    return new Calibration(judge(Article.load(gold, readings)));
  }

  /** The predictions of articles, judged by the score. */
  static List<Judged> judge(List<Article> articles) {
    List<Judged> judged = new ArrayList<>();
    for (Article article : articles) {
      for (int p = 0; p < article.predicted().size(); p++) {
        judged.add(new Judged(article.predicted().get(p).attribution().confidence(), article.right(p)));
      }
    }
    return judged;
  }

  /** The expected calibration error, 0 to 1; 0 without predictions. */
  public double error() {
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.size() * Math.abs(bin.confidence() - bin.right());
    }
    return judged.isEmpty() ? 0 : sum / judged.size();
  }

  /** The area under the ROC curve, 0 to 1; NaN where all are right or all wrong. */
  public double areaUnderRoc() {
    List<Judged> sorted = judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    double rankOfRight = 0;
    long right = judged.stream().filter(Judged::right).count();
    for (int start = 0; start < sorted.size(); ) {
      int end = start;
      int rightHere = 0;
      while (end < sorted.size() && sorted.get(end).confidence() == sorted.get(start).confidence()) {
        rightHere += sorted.get(end++).right() ? 1 : 0;
      }
      rankOfRight += rightHere * (start + 1 + end) / 2.0;
      start = end;
    }
    double wrong = judged.size() - right;
    return (rankOfRight - right * (right + 1) / 2.0) / (right * wrong);
  }

  /** The share of right predictions, 0 to 1. */
  double right() {
    return Bin.of(judged).right();
  }

  /** The bins, from low to high. */
  List<Bin> bins() {
    return bins;
  }

  /** The bins as a table, then the two measures. */
  List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-12s %6s %11s %6s", "confidence", "n", "mean", "right"));
    for (int i = 0; i < BINS; i++) {
      Bin bin = bins.get(i);
      String name = String.format(Locale.ROOT, "%.1f to %.1f", i / (double) BINS, (i + 1) / (double) BINS);
      lines.add(
          bin.size() == 0
              ? String.format("%-12s %6d %11s %6s", name, 0, "-", "-")
              : String.format(Locale.ROOT, "%-12s %6d %11.3f %6.3f", name, bin.size(), bin.confidence(), bin.right()));
    }
    lines.add(summary());
    return lines;
  }

  /** One line: how many, how many right, and the two measures. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%d predictions, %.3f right, expected calibration error %.4f, area under ROC %.4f",
        judged.size(),
        right(),
        error(),
        areaUnderRoc());
  }

  /**
   * Predictions of about the same confidence.
   *
   * @param size how many
   * @param confidence mean of their confidences
   * @param right share of right ones
   */
  record Bin(int size, double confidence, double right) {

    static Bin of(List<Judged> judged) {
      return new Bin(
          judged.size(),
          judged.stream().mapToDouble(Judged::confidence).average().orElse(0),
          judged.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0));
    }
  }
}
