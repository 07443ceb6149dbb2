package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class ErrorListingTest {

  private final Marked text =
      new Marked("Ann Lee, the mayor, said taxes would rise, and Bo Cox hopes it will rain soon. He promised to call. It snowed.");

  private List<Fault> faults(List<Gold> gold, Attribution... attributions) {
    return ErrorListing.of(List.of(text.article(gold, attributions))).faults();
  }

  private ErrorKind only(Gold gold, Attribution attribution) {
    List<Fault> faults = faults(List.of(gold), attribution);
    assertThat(faults).hasSize(1);
    return faults.get(0).kind();
  }

  @Test
  void whatIsRightIsNoFault() {
    assertThat(
            faults(
                List.of(text.gold("Ann Lee", "said", "taxes would rise")),
                text.attribution("a1", 1, "Ann Lee", "said", "taxes would rise")))
        .isEmpty();
  }

  @Test
  void aMissAndAFalseAlarmThatBelongTogetherAreOneFaultNamedByWhatWentWrong() {
    Gold gold = text.gold("Ann Lee", "said", "taxes would rise");
    assertThat(only(gold, text.attribution("a1", 1, "Ann Lee", "hopes", "taxes would rise"))).isEqualTo(ErrorKind.OTHER_CUE);
    assertThat(only(gold, text.attribution("a1", 1, "", "said", "taxes would rise"))).isEqualTo(ErrorKind.NO_SOURCE);
    assertThat(only(gold, text.attribution("a1", 1, "Bo Cox", "said", "taxes would rise"))).isEqualTo(ErrorKind.WRONG_SOURCE);
    assertThat(only(gold, text.attribution("a1", 1, "Ann Lee", "said", "rise"))).isEqualTo(ErrorKind.CONTENT_UNDER_HALF);
  }

  @Test
  void aSourceReadWhereThereIsNoneIsAWrongSource() {
    assertThat(only(text.gold("", "said", "taxes would rise"), text.attribution("a1", 1, "Ann Lee", "said", "taxes would rise")))
        .isEqualTo(ErrorKind.WRONG_SOURCE);
  }

  @Test
  void whatHasNothingToDoWithOneAnotherIsAMissAndASpuriousPrediction() {
    List<Fault> faults =
        faults(
            List.of(text.gold("Ann Lee", "said", "taxes would rise")),
            text.attribution("a1", 1, "He", "promised", "to call"));
    assertThat(faults).extracting(Fault::kind).containsExactly(ErrorKind.NOTHING_FOUND, ErrorKind.SPURIOUS);
  }

  @Test
  void goldThatWasReadAsPartOfANeighbourIsMerged() {
    List<Fault> faults =
        faults(
            List.of(
                text.gold("Ann Lee", "said", "taxes would rise"),
                text.gold("Bo Cox", "hopes", "it will rain soon")),
            text.attribution("a1", 1, "Ann Lee", "said", "taxes would rise", "it will rain soon"));
    // Dice with the first is 2 * 16 / (33 + 16): right; the second lies in it
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).kind()).isEqualTo(ErrorKind.MERGED);
    assertThat(text.text().words(faults.get(0).gold().roles().cue())).isEqualTo("hopes");
    assertThat(faults.get(0).predicted().attribution().id()).isEqualTo("a1");
  }

  @Test
  void onePredictionForThreeIsMergedWithEachOfThem() {
    List<Fault> faults =
        faults(
            List.of(
                text.gold("Ann Lee", "said", "taxes would rise"),
                text.gold("Bo Cox", "hopes", "it will rain soon"),
                text.gold("He", "promised", "to call")),
            text.attribution("a1", 1, "Ann Lee", "said", "taxes would rise, and Bo Cox hopes it will rain soon. He promised to call"));
    assertThat(faults).extracting(Fault::kind).containsExactly(ErrorKind.MERGED, ErrorKind.MERGED, ErrorKind.MERGED);
  }

  @Test
  void aSecondPredictionForOneGoldIsSplit() {
    List<Fault> faults =
        faults(
            List.of(text.gold("Ann Lee", "said", "taxes would rise")),
            text.attribution("a1", 1, "Ann Lee", "said", "taxes would"),
            text.attribution("a2", 1, "Ann Lee", "", "rise"));
    assertThat(faults).extracting(Fault::kind).containsExactly(ErrorKind.SPLIT);
  }

  @Test
  void aSampleIsTheSameForTheSameSeedAndKeepsTheOrder() {
    ErrorListing all =
        ErrorListing.of(
            List.of(
                text.article(
                    List.of(
                        text.gold("Ann Lee", "said", "taxes would rise"),
                        text.gold("Bo Cox", "hopes", "it will rain soon"),
                        text.gold("He", "promised", "to call")))));
    assertThat(all.faults()).extracting(fault -> fault.characters().nextSetBit(0)).isSorted();
    assertThat(all.sample(2, 7).faults()).hasSize(2).isEqualTo(all.sample(2, 7).faults()).isSubsetOf(all.faults());
    assertThat(all.sample(99, 7).faults()).isEqualTo(all.faults());
    assertThat(all.only(Set.of(ErrorKind.SPURIOUS)).faults()).isEmpty();
  }

  @Test
  void thePageShowsThePassageAndBothSides() {
    ErrorListing all =
        ErrorListing.of(
            List.of(
                text.article(
                    List.of(text.gold("Ann Lee", "said", "taxes would rise")),
                    text.attribution("a7", 0.25, "", "said", "taxes would rise"))));
    StringWriter page = new StringWriter();
    new ErrorPage(new PrintWriter(page, true)).write(all, all);
    assertThat(page.toString().lines())
        .contains(
            "| no-source | 1 | found, but no source was read where there is one |",
            "Shown: 1 of 1.",
            "## no-source",
            "### 1. gazette_1, characters 0 to 41",
            "- gold: source [Ann Lee]; cue [said]; content [taxes would rise]",
            "- read: no source; cue [said]; content [taxes would rise]; a7, confidence 0.25",
            "- contents agree by 1.00")
        .anyMatch(line -> line.startsWith("> Ann Lee, the mayor, said taxes") && line.endsWith("It snowed."));
  }

  @Test
  void aPassageIsCutBetweenWordsAndLosesItsMiddleWhenLong() {
    PointText words = new PointText("word ".repeat(600).strip());
    assertThat(ErrorPage.passage(words, 1000, 1004)).startsWith("… word word").endsWith("word word …").hasSizeLessThan(220);
    assertThat(ErrorPage.passage(words, 0, words.length())).startsWith("word").contains(" [...] ").hasSizeLessThan(1220);
  }
}
