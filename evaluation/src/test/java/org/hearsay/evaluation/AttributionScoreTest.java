package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScoreTest {

  private static final String TEXT =
      "Ann Lee said taxes would rise. “We will not pay,” Bo Cox replied. The mayor hopes for rain, and says it will come.";

  private final Marked text = new Marked(TEXT);
  private final List<Gold> gold =
      List.of(
          text.gold("Ann Lee", "said", "taxes would rise"),
          text.gold("Bo Cox", "replied", "“We will not pay,”"),
          text.gold("The mayor", "hopes", "for rain"),
          text.gold("The mayor", "says", "it will come"));

  @Test
  void countsEachRoleAndWholeAttributionsAsWorkedOutByHand() {
    AttributionScore score =
        new AttributionScore(
            List.of(
                text.article(
                    gold,
                    text.attribution("a1", 0.9, "Ann Lee", "said", "taxes would rise."),
                    text.attribution("a2", 0.9, "", "replied", "We will not pay"),
                    text.attribution("a3", 0.9, "The mayor", "says", "come"))));
    assertThat(score.tally("cue exact")).isEqualTo(new Tally(3, 3, 4));
    assertThat(score.tally("source exact")).isEqualTo(new Tally(2, 2, 4));
    // "come" is a third of "it will come": found in part, so no exact content
    assertThat(score.tally("content exact")).isEqualTo(new Tally(2, 3, 4));
    assertThat(score.tally("content overlap")).isEqualTo(new Tally(16 + 15 + 4, 35, 16 + 15 + 8 + 12));
    // the second has no source, and Dice of the third is 2 * 4 / (4 + 12) = 0.5, which is just enough
    assertThat(score.tally("attribution")).isEqualTo(new Tally(2, 3, 4));
    assertThat(score.headline()).isEqualTo("attribution F1 57.1");
  }

  @Test
  void aSourceOfTwoAttributionsCountsTwiceExactlyAndOnceByCharacters() {
    AttributionScore score = new AttributionScore(List.of(text.article(gold)));
    assertThat(score.tally("source exact").gold()).isEqualTo(4);
    assertThat(score.tally("source overlap").gold()).isEqualTo("Ann LeeBo CoxThe mayor".length());
  }

  @Test
  void aPredictionTakesTheGoldThatAgreesBestAndOfEqualOnesTheFirst() {
    Marked twice = new Marked("Roe said one two and one two.");
    Gold first = twice.gold("Roe", "said", "one two and");
    Gold second = twice.gold("Roe", "said", "one two");
    Article best = twice.article(List.of(first, second), twice.attribution("a1", 1, "Roe", "said", "one two"));
    assertThat(best.matching().goldOf(0)).isEqualTo(1);
    Article tie = twice.article(List.of(second, second), twice.attribution("a1", 1, "Roe", "said", "one two"));
    assertThat(tie.matching().goldOf(0)).isZero();
    assertThat(tie.matching().predictedOf(1)).isEqualTo(-1);
  }

  @Test
  void predictionsInsideTheContentOfAnotherAreLeftOutAndFalselyNestedOnesCount() {
    Marked chain = new Marked("A report said Roe claimed that it rains. Poe agreed that it snows.");
    Attribution outer = chain.attribution("a1", 1, "A report", "said", "Roe claimed that it rains");
    Attribution inner = within(chain.attribution("a2", 1, "Roe", "claimed", "that it rains"), "a1");
    Attribution beside = within(chain.attribution("a3", 1, "Poe", "agreed", "that it snows"), "a1");
    Article article = chain.article(List.of(), outer, inner, beside);
    assertThat(article.predicted()).extracting(p -> p.attribution().id()).containsExactly("a1", "a3");
  }

  private static Attribution within(Attribution a, String outer) {
    return new Attribution(
        a.id(), a.kind(), a.source(), a.cue(), a.content(), a.about(), a.via(), a.quotation(), outer, a.polarity(), a.hedges(),
        a.time(), a.confidence());
  }

  @Test
  void recallGoesByTheGoldsQuotationAndPrecisionByThePredictions() {
    // every prediction of Marked calls itself indirect
    Article article =
        text.article(
            gold,
            text.attribution("a1", 1, "Bo Cox", "replied", "We will not pay"),
            text.attribution("a2", 1, "Ann Lee", "hopes", "for rain"));
    Map<Quotation, ByQuotation> kinds = new AttributionScore(List.of(article)).byQuotation();
    assertThat(kinds.get(Quotation.DIRECT)).isEqualTo(new ByQuotation(0, 0, 1, 1));
    assertThat(kinds.get(Quotation.INDIRECT)).isEqualTo(new ByQuotation(1, 2, 0, 3));
    assertThat(kinds.get(Quotation.MIXED)).isEqualTo(ByQuotation.NONE);
  }

  @Test
  void contentIsDirectMixedOrIndirectByTheMarksAroundItsWords() {
    Marked marks = new Marked("He said \"all of it\". He was \"rather\" tired.\nIt is ''over'', she said. He was sure.");
    assertThat(marks.gold("", "", "all of it").quotation()).isEqualTo(Quotation.DIRECT);
    assertThat(marks.gold("", "", "was \"rather\" tired").quotation()).isEqualTo(Quotation.MIXED);
    assertThat(marks.gold("", "", "over").quotation()).isEqualTo(Quotation.DIRECT);
    assertThat(marks.gold("", "", "was sure").quotation()).isEqualTo(Quotation.INDIRECT);
  }

  @Test
  void aForgottenQuotationMarkSpoilsOnlyItsParagraph() {
    Marked marks = new Marked("She said \"no way.\nIt rained.");
    assertThat(marks.gold("", "", "no way").quotation()).isEqualTo(Quotation.DIRECT);
    assertThat(marks.gold("", "", "It rained").quotation()).isEqualTo(Quotation.INDIRECT);
  }

  @Test
  void tenthsAreRoundedAsPythonRoundsThem() {
    assertThat(Tally.tenths(6.25)).isEqualTo("6.2");
    assertThat(Tally.tenths(18.75)).isEqualTo("18.8");
    assertThat(Tally.tenths(0.15)).isEqualTo("0.1");
    assertThat(Tally.tenths(100)).isEqualTo("100.0");
  }

  @Test
  void theCommandReadsFoldersAndEndsWithTheHeadline(@TempDir Path folder) throws Exception {
    // the first character lies outside the basic plane: offsets in files count it once
    PointText doc = new PointText("😀 Ann Lee said it rains.");
    write(folder, doc);
    StringWriter out = new StringWriter();
    int exit =
        EvaluationMain.commandLine()
            .setOut(new PrintWriter(out))
            .execute("attribution", folder.toString(), folder.resolve("readings").toString(), "--by-publisher", "--by-file");
    assertThat(out.toString().lines())
        .contains(" 100.0  gazette_1", "1 texts, 0 without a reading", "gazette             100.0  100.0  100.0")
        .last()
        .isEqualTo("attribution F1 100.0");
    assertThat(exit).isZero();
  }

  @Test
  void anArticleWithoutAReadingCountsAsMissedAndTheCommandSaysSoByItsExitCode(@TempDir Path folder) throws Exception {
    write(folder, new PointText("😀 Ann Lee said it rains."));
    Files.delete(folder.resolve("readings/gazette_1.json"));
    StringWriter out = new StringWriter();
    int exit =
        EvaluationMain.commandLine()
            .setOut(new PrintWriter(out))
            .execute("attribution", folder.toString(), folder.resolve("readings").toString());
    assertThat(out.toString()).contains("1 texts, 1 without a reading").endsWith("attribution F1 0.0" + System.lineSeparator());
    assertThat(exit).isEqualTo(2);
  }

  @Test
  void aReadingOfAnotherTextIsRefusedByName(@TempDir Path folder) throws Exception {
    write(folder, new PointText("😀 Ann Lee said it rains."));
    Files.writeString(folder.resolve("text/gazette_1.txt"), "😀 Ann Lee said it rained.");
    assertThatThrownBy(() -> AttributionScore.of(folder, folder.resolve("readings")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gazette_1.json")
        .hasMessageContaining("(24 against 25 characters)");
  }

  @Test
  void aFileThatIsNoReadingIsToldInOneLineThatNamesIt(@TempDir Path folder) throws Exception {
    write(folder, new PointText("😀 Ann Lee said it rains."));
    Files.writeString(folder.resolve("readings/gazette_1.json"), "{\"format\": 1}");
    StringWriter told = new StringWriter();
    int exit =
        EvaluationMain.commandLine()
            .setErr(new PrintWriter(told))
            .execute("attribution", folder.toString(), folder.resolve("readings").toString());
    assertThat(exit).isEqualTo(1);
    assertThat(told.toString().lines()).singleElement().asString().contains("gazette_1.json");
  }

  private static void write(Path folder, PointText doc) throws Exception {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("attributions"));
    Files.createDirectories(folder.resolve("readings"));
    Files.writeString(folder.resolve("text/gazette_1.txt"), doc.text());
    Files.writeString(
        folder.resolve("attributions/gazette_1_ab12.ann"),
        "T1\tSource 2 9\tAnn Lee\nT2\tCue 10 14\tsaid\nT3\tContent 15 17;18 23\tit rains\n"
            + "T4\tAttribution 10 14\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n");
    ReadingWriter reading = new ReadingWriter(doc);
    BitSet content = run(15, 17);
    content.or(run(18, 24));
    reading.add("a1", run(2, 9), run(10, 14), content);
    reading.write(folder.resolve("readings/gazette_1.json"));
  }

  private static BitSet run(int start, int end) {
    BitSet set = new BitSet();
    set.set(start, end);
    return set;
  }
}
