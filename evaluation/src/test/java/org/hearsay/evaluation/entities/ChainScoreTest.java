package org.hearsay.evaluation.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The measures on the published cases of the reference scorer (conll/reference-coreference-scorers, test/TestCases.README and CorefMetricTestConfig.pm at
 * version 8.01), written as sets of letters: what each expects is recall and precision, or nothing where the publishers say nothing.
 */
class ChainScoreTest {

  private static final Offset<Double> CLOSE = Offset.offset(0.000_01);

  @ParameterizedTest(name = "case {0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "A1, a bc def, a bc def, 1, 1, 1, 1, 1, 1",
        "A2, a bc def, a de, 1/3, 1, 7/18, 1, 0.6, 0.9",
        "A3, a bc def, a bcx defy z, 1, 3/5, 1, 55/108, 0.88571, 0.66429",
        "A4, a bc def, a bcx dy z, 1/3, 1/3, 5/9, 17/42, 0.73333, 0.55",
        "A5, a bc def, a bcxB dy z, 1/3, 1/4, 5/9, 5/16, 0.68889, 0.51667",
        "A6, a bc def, a bcx dy Bz, 1/3, 1/4, 5/9, 17/48, 0.73333, 0.55",
        "A7, a bc def, a bcxb dy z, 1/3, 1/3, 5/9, 17/42, 0.73333, 0.55",
        "A8, a bc def, a bcx dy bz, 1/3, 1/3, 5/9, 17/42, 0.73333, 0.55",
        "A9, a bc def, a bcx dy bbbbbbbbbbz, 1/3, 1/3, 5/9, 17/42, 0.73333, 0.55",
        "A10, a bc def, a b c d e f, 0, 0, 3/6, 1, -, -",
        "A11, a bc def, abcdef, 1, 3/5, 1, 7/18, -, -",
        "A12, a bc def, a x y c d e z, 0, 0, 13/36, 4/7, -, -",
        "A13, a bc def, axycdez, 1/3, 1/6, 17/36, 6/49, -, -",
        "D1, 12345 67 89ABC, 12345 6789ABC, 1, 9/10, 1, 16/21, -, -",
        "E1, 12345 67 89ABC, 1234589ABC 67, 1, 9/10, 1, 7/12, -, -",
        "F1, ABCD, AB CD, 2/3, 1, -, -, -, -",
        "G1, AB CD, ABCD, 1, 2/3, -, -, -, -",
        "H1, ABCD, ABCD, 1, 1, -, -, -, -",
        "I1, ABCD, AB CD, 2/3, 1, -, -, -, -",
        "J1, ABC, AC, 1/2, 1, -, -, -, -",
        "K1, BCDEGHJ, ABC DEF GHI, 3/6, 3/6, -, -, -, -",
        "L1, ABC DEFG, AB CD FGH, 2/5, 2/4, -, -, -, -",
        "M1, abcdef, abcdef, 1, 1, 1, 1, 1, 1",
        "M2, abcdef, a b c d e f, 0, 0, -, -, -, -",
        "M5, abcdef, a b c x y z, 0, 0, -, -, -, -",
        "N1, a b c d e f, a b c d e f, 0, 0, 1, 1, 1, 1",
        "N2, a b c d e f, abcdef, 0, 0, -, -, -, -",
        "N4, a b c d e f, a b c x y z, 0, 0, -, -, -, -"
      })
  void equals_the_reference_scorer_on_its_own_case(String name, String key, String response, String mucRecall, String mucPrecision, String bRecall,
      String bPrecision, String ceafRecall, String ceafPrecision) {
    ChainScore score = ChainScore.of(chains(key), chains(response));
    check(score.muc(), mucRecall, mucPrecision);
    check(score.bCubed(), bRecall, bPrecision);
    check(score.ceafE(), ceafRecall, ceafPrecision);
  }

  private static void check(Figures figures, String recall, String precision) {
    if (recall != null) {
      double r = number(recall);
      double p = number(precision);
      assertThat(figures.recall()).isCloseTo(r, CLOSE);
      assertThat(figures.precision()).isCloseTo(p, CLOSE);
      assertThat(figures.f1()).isCloseTo(r + p == 0 ? 0 : 2 * r * p / (r + p), CLOSE);
    }
  }

  private static double number(String text) {
    int stroke = text.indexOf('/');
    return stroke < 0 ? Double.parseDouble(text) : Double.parseDouble(text.substring(0, stroke)) / Double.parseDouble(text.substring(stroke + 1));
  }

  private static List<List<Character>> chains(String letters) {
    return Arrays.stream(letters.split(" ")).map(chain -> chain.chars().mapToObj(c -> (char) c).toList()).toList();
  }

  @Test
  void counts_of_documents_are_added_before_they_are_divided() {
    ChainScore both = ChainScore.of(chains("ab cd"), chains("ab")).plus(ChainScore.of(chains("abc"), chains("abc")));
    assertThat(both.muc()).isEqualTo(new Figures(3, 4, 3, 3));
    assertThat(both.bCubed()).isEqualTo(new Figures(5, 7, 5, 5));
    assertThat(both.ceafE()).isEqualTo(new Figures(2, 3, 2, 2));
  }

  @Test
  void nothing_found_is_a_score_of_zero_and_not_a_fault() {
    assertThat(ChainScore.of(chains("ab"), List.<List<Character>>of()).mean()).isZero();
    assertThat(ChainScore.of(List.<List<Character>>of(), chains("ab")).mean()).isZero();
  }

  @Test
  void the_assignment_is_as_good_as_the_best_of_all_tried_one_by_one() {
    Random random = new Random(1955);
    for (int round = 0; round < 300; round++) {
      double[][] values = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : values) {
        Arrays.setAll(row, i -> random.nextInt(3) == 0 ? 0 : random.nextInt(20) / 10.0);
      }
      assertThat(Assignment.greatest(values)).as("round " + round).isCloseTo(best(values, 0, new ArrayList<>()), CLOSE);
    }
  }

  private static double best(double[][] values, int row, List<Integer> taken) {
    if (row == values.length) {
      return 0;
    }
    double best = best(values, row + 1, taken);
    for (int column = 0; column < values[row].length; column++) {
      if (!taken.contains(column)) {
        List<Integer> with = new ArrayList<>(taken);
        with.add(column);
        best = Math.max(best, values[row][column] + best(values, row + 1, with));
      }
    }
    return best;
  }
}
