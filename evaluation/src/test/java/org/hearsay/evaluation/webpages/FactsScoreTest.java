package org.hearsay.evaluation.webpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;

class FactsScoreTest {

  private static final List<String> FACTS = List.of(
      "page\ttitle\tbyline\tpublisher\tpublished\tacceptable_titles\tacceptable_published",
      "1a\tBridge to open\tAnn Writer; Bo Scribe\tThe Town Paper\t2019-11-18T20:06:29-05:00\tA bridge opens | Bridge\t2019-11-19T01:10Z",
      "9b\tIt’s raining – again.\t\tTown.com\t2019-11-18\t\t");
  private static final List<String> ALSO =
      List.of("page\tacceptable_publishers\tacceptable_bylines", "1a\tTown Press\tAnn Writer | (empty)");

  @Test
  void a_row_holds_all_values_that_are_right() {
    Map<String, FactsRow> rows = FactsRow.of(FACTS, ALSO);
    assertThat(rows).hasSize(2);
    assertThat(rows.get("1a").titles()).containsExactly("Bridge to open", "A bridge opens", "Bridge");
    assertThat(rows.get("1a").bylines()).containsExactly("Ann Writer; Bo Scribe", "Ann Writer", "");
    assertThat(rows.get("9b").bylines()).containsExactly("");
  }

  @Test
  void titles_are_compared_without_marks_case_and_spaces_and_not_beyond_that() {
    assertThat(FactsJudge.isTitle("IT'S  raining - again", List.of("It’s raining – again."))).isTrue();
    assertThat(FactsJudge.isTitle("It’s raining", List.of("It’s raining – again."))).isFalse();
    assertThat(FactsJudge.isTitle(null, List.of("Rain"))).isFalse();
  }

  @Test
  void bylines_are_sets_of_names() {
    List<String> right = List.of("Ann Writer; Bo Scribe");
    assertThat(FactsJudge.isByline("Bo Scribe, ann writer", right)).isTrue();
    assertThat(FactsJudge.isByline("Ann Writer and Bo Scribe", right)).isTrue();
    assertThat(FactsJudge.isByline("Ann Writer", right)).isFalse();
    assertThat(FactsJudge.isByline("Andy Sanders", List.of("Andy Sanders"))).isTrue();
    assertThat(FactsJudge.isByline(null, List.of("Ann Writer", ""))).isTrue();
    assertThat(FactsJudge.isByline("Ann Writer", List.of(""))).isFalse();
  }

  @Test
  void publishers_are_compared_without_the_and_com() {
    assertThat(FactsJudge.isPublisher("town paper", List.of("The Town Paper"))).isTrue();
    assertThat(FactsJudge.isPublisher("Town", List.of("Town.com"))).isTrue();
    assertThat(FactsJudge.isPublisher("Town Press", List.of("The Town Paper"))).isFalse();
  }

  @Test
  void a_day_is_right_as_it_is_written() {
    List<String> right = List.of("2019-11-18T20:06:29-05:00");
    assertThat(FactsJudge.isDay("2019-11-18", right)).isTrue();
    assertThat(FactsJudge.isDay("2019-11-19T01:06:29Z", right)).isFalse();
    assertThat(FactsJudge.isDay(null, right)).isFalse();
  }

  @Test
  void an_instant_is_compared_at_the_coarser_precision_whatever_its_offset() {
    List<String> right = List.of("2019-11-18T20:06:29-05:00");
    assertThat(FactsJudge.isInstant("2019-11-19T01:06:29.500Z", right)).isTrue();
    assertThat(FactsJudge.isInstant("2019-11-18T20:06-0500", right)).isTrue();
    assertThat(FactsJudge.isInstant("2019-11-18T20:06:30-05:00", right)).isFalse();
    assertThat(FactsJudge.isInstant("2019-11-18T20:06:29+00:00", right)).isFalse();
    assertThat(FactsJudge.isInstant("2019-11-18", right)).isFalse();
    assertThat(FactsJudge.isInstant("2019-11-18T20:06:29Z", List.of("2019-11-18T20:06"))).isTrue();
    assertThat(FactsJudge.isInstant("2019-11-18T09:00:00Z", List.of("2019-11-18"))).isTrue();
    assertThat(FactsJudge.isInstant("2019-11-18", List.of("2019-11-18"))).isTrue();
  }

  @Test
  void facts_are_counted_and_what_is_wrong_is_told() {
    FactsScore score = new FactsScore();
    Map<String, FactsRow> rows = FactsRow.of(FACTS, ALSO);
    score.add(rows.get("1a"), document("Bridge", "Bo Scribe", "Town Press", "2019-11-19T01:10:00Z"));
    score.add(rows.get("9b"), null);
    assertThat(score.lines()).containsExactly(
        "title           50.0 %  (1 of 2)",
        "byline           0.0 %  (0 of 2)",
        "publisher       50.0 %  (1 of 2)",
        "date: day       50.0 %  (1 of 2)",
        "date: instant   50.0 %  (1 of 2)");
    assertThat(score.faults()).hasSize(6).first().asString()
        .isEqualTo("  1a byline: \"Bo Scribe\", where right is [Ann Writer; Bo Scribe, Ann Writer, ]");
  }

  @Test
  void the_project_s_table_can_be_read_by_the_judge() {
    Map<String, FactsRow> rows = FactsRow.ofTheProject();
    assertThat(rows).hasSize(84);
    assertThat(rows.values()).allSatisfy(row -> {
      assertThat(row.titles().get(0)).isNotEmpty();
      assertThat(row.publishers().get(0)).isNotEmpty();
      assertThat(row.published()).allMatch(FactsJudge::isReadable);
    });
  }

  private static Document document(String title, String byline, String publisher, String published) {
    return new Document("sha256:0", title, byline, publisher, published, new Document.Facts(null, null, null, null), "en", "-",
        "text/html", "Rain", List.of());
  }
}
