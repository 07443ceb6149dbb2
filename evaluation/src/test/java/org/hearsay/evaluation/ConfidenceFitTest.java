package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceFitTest {

  /** Examples drawn from a known logistic curve: logit = 1 + 2 a - 0.02 b, b up to 100. */
  private static List<Example> drawn(int n, long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double a = random.nextGaussian();
      double b = 100 * random.nextDouble();
      double chance = 1 / (1 + Math.exp(-(1 + 2 * a - 0.02 * b)));
      examples.add(new Example(List.of(a, b), random.nextDouble() < chance, "g" + i / 5));
    }
    return examples;
  }

  private static Example example(double feature, boolean right) {
    return new Example(List.of(feature), right, "g" + feature);
  }

  @Test
  void findsTheCurveThatTheExamplesWereDrawnFrom() {
    double[] weights = ConfidenceFit.fit(List.of("a", "b"), drawn(40_000, 5), 1e-6).weights();
    assertThat(weights[0]).isCloseTo(1, within(0.1));
    assertThat(weights[1]).isCloseTo(2, within(0.1));
    assertThat(weights[2]).isCloseTo(-0.02, within(0.002));
  }

  @Test
  void oneYesNoFeatureGivesTheSharesThatWereCounted() {
    // of four with the feature three are right, of three without it one: the fit without penalty is exact
    List<Example> examples =
        List.of(
            example(1, true), example(1, true), example(1, true), example(1, false),
            example(0, true), example(0, false), example(0, false));
    ConfidenceFit fit = ConfidenceFit.fit(List.of("x"), examples, 1e-9);
    assertThat(fit.probability(List.of(1.0))).isCloseTo(0.75, within(1e-6));
    assertThat(fit.probability(List.of(0.0))).isCloseTo(1 / 3.0, within(1e-6));
  }

  @Test
  void thePenaltyDrawsWeightsToNothingButLeavesTheMean() {
    List<Example> examples = List.of(example(1, true), example(2, true), example(3, true), example(0, false));
    ConfidenceFit fit = ConfidenceFit.fit(List.of("x"), examples, 1e9);
    assertThat(fit.weights()[1]).isCloseTo(0, within(1e-6));
    assertThat(fit.probability(List.of(2.0))).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void examplesThatAFeatureSeparatesWhollyStillGiveFiniteWeights() {
    ConfidenceFit fit = ConfidenceFit.fit(List.of("x"), List.of(example(-1, false), example(0, false), example(5, true)), 0.01);
    assertThat(DoubleStream.of(fit.weights()).allMatch(Double::isFinite)).isTrue();
    assertThat(fit.probability(List.of(5.0))).isGreaterThan(0.9);
    assertThat(fit.probability(List.of(-1.0))).isLessThan(0.1);
  }

  @Test
  void aFeatureThatNeverChangesGetsNoWeight() {
    List<Example> examples =
        List.of(new Example(List.of(7.0), true, "a"), new Example(List.of(7.0), false, "b"), new Example(List.of(7.0), false, "c"));
    ConfidenceFit fit = ConfidenceFit.fit(List.of("x"), examples, 1);
    assertThat(fit.weights()[1]).isCloseTo(0, within(1e-9));
    assertThat(fit.probability(List.of(7.0))).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void confidencesOfUnseenFoldsAreCalibrated() {
    List<Judged> judged = ConfidenceFit.crossValidated(List.of("a", "b"), drawn(5_000, 9), 1, 10, 3);
    assertThat(judged).hasSize(5_000);
    Calibration calibration = Calibration.of(judged);
    assertThat(calibration.error()).isLessThan(0.03);
    assertThat(calibration.areaUnderRoc()).isGreaterThan(0.8);
  }

  @Test
  void examplesOfOneKindOrNoPenaltyAreRefused() {
    List<Example> right = List.of(example(1, true));
    assertThatThrownBy(() -> ConfidenceFit.fit(List.of("x"), right, 1)).hasMessageContaining("1 of one kind");
    assertThatThrownBy(() -> ConfidenceFit.fit(List.of("x"), right, 0)).hasMessageContaining("above 0: 0.0");
  }

  @Test
  void theCommandWritesCoefficientsThatGiveTheSameConfidence(@TempDir Path folder) throws Exception {
    List<Example> examples = drawn(200, 1);
    StringBuilder table = new StringBuilder("group\ta\tright\tb\n");
    examples.forEach(
        e -> table.append(String.join("\t", e.group(), "" + e.features().get(0), e.right() ? "1" : "0", "" + e.features().get(1))).append('\n'));
    Path file = Files.writeString(folder.resolve("examples.tsv"), table);
    Path written = folder.resolve("confidence.properties");
    StringWriter out = new StringWriter();
    int exit = EvaluationMain.commandLine().setOut(new PrintWriter(out)).execute("fit", file.toString(), "--out", written.toString());
    assertThat(exit).isZero();
    assertThat(out.toString()).contains("200 predictions");
    Properties properties = new Properties();
    properties.load(Files.newBufferedReader(written));
    double z =
        Double.parseDouble(properties.getProperty("confidence.constant"))
            + Double.parseDouble(properties.getProperty("confidence.a"))
            + 50 * Double.parseDouble(properties.getProperty("confidence.b"));
    ConfidenceFit fit = ConfidenceFit.fit(List.of("a", "b"), examples, 1);
    assertThat(1 / (1 + Math.exp(-z))).isCloseTo(fit.probability(List.of(1.0, 50.0)), within(1e-12));
  }

  @Test
  void aLineThatDoesNotFitIsNamed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("examples.tsv"), "a\tright\n0.5\t1\n0.5\n");
    assertThatThrownBy(() -> ExampleTable.read(file)).hasMessageContaining("examples.tsv, line 3: 1 columns instead of 2");
    Path other = Files.writeString(folder.resolve("other.tsv"), "a\tb\n");
    assertThatThrownBy(() -> ExampleTable.read(other)).hasMessageContaining("other.tsv: no column is named right");
  }
}
