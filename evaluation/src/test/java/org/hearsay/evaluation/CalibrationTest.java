package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static List<Judged> judged(double confidence, int right, int wrong) {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      judged.add(new Judged(confidence, i < right));
    }
    return judged;
  }

  private static Calibration of(List<List<Judged>> parts) {
    return Calibration.of(parts.stream().flatMap(List::stream).toList());
  }

  @Test
  void fourInFiveRightAtEightTenthsIsPerfect() {
    assertThat(of(List.of(judged(0.8, 4, 1))).error()).isCloseTo(0, within(1e-12));
  }

  @Test
  void theErrorWeighsEachBinByItsSize() {
    // six at 0.9 of which 3 are right: off by 0.4; four at 0.2 of which 2 are right: off by 0.3
    Calibration calibration = of(List.of(judged(0.9, 3, 3), judged(0.2, 2, 2)));
    assertThat(calibration.error()).isCloseTo(0.6 * 0.4 + 0.4 * 0.3, within(1e-12));
    assertThat(calibration.right()).isEqualTo(0.5);
  }

  @Test
  void oneBelongsToTheHighestBinAndATenthToTheSecond() {
    List<Calibration.Bin> bins = of(List.of(judged(1.0, 1, 0), judged(0.1, 1, 0), judged(0.0, 1, 0))).bins();
    assertThat(bins).extracting(Calibration.Bin::size).containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void theAreaUnderTheCurveCountsPairsInTheRightOrderAndEqualOnesHalf() {
    // right: 0.9, 0.5; wrong: 0.5, 0.1. Of four pairs three are in order and one is equal
    Calibration calibration = of(List.of(judged(0.9, 1, 0), judged(0.5, 1, 1), judged(0.1, 0, 1)));
    assertThat(calibration.areaUnderRoc()).isEqualTo(3.5 / 4);
    assertThat(of(List.of(judged(0.2, 3, 0), judged(0.7, 0, 2))).areaUnderRoc()).isZero();
    assertThat(of(List.of(judged(0.2, 3, 0))).areaUnderRoc()).isNaN();
  }

  @Test
  void aPredictionIsRightIfTheScorePairsIt() {
    Marked text = new Marked("Ann Lee said taxes would rise. It snowed.");
    Article article =
        text.article(
            List.of(text.gold("Ann Lee", "said", "taxes would rise")),
            text.attribution("a1", 0.75, "Ann Lee", "said", "taxes would rise"),
            text.attribution("a2", 0.25, "Ann Lee", "said", "It snowed"));
    assertThat(Calibration.judge(List.of(article))).containsExactly(new Judged(0.75, true), new Judged(0.25, false));
  }

  @Test
  void theTableHasALineForEachBinAndEndsWithTheMeasures() {
    List<String> table = of(List.of(judged(0.85, 4, 1), judged(0.15, 1, 4))).table();
    assertThat(table)
        .hasSize(12)
        .contains("0.8 to 0.9        5       0.850  0.800", "0.5 to 0.6        0           -      -")
        .last()
        .isEqualTo("10 predictions, 0.500 right, expected calibration error 0.0500, area under ROC 0.8000");
  }

  @Test
  void aConfidenceAboveOneIsRefused() {
    assertThatThrownBy(() -> of(List.of(judged(1.5, 1, 0)))).hasMessageContaining("1.5");
  }
}
