package org.hearsay.evaluation.webpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hearsay.evaluation.webpages.TextScore.PageScore;
import org.junit.jupiter.api.Test;

class TextScoreTest {

  @Test
  void a_page_is_whole_when_its_words_agree_whatever_stands_between_them() {
    PageScore page = new TextScore().add("a", "Rain fell. It was cold, she said.", "Rain fell.\n\nIt was “cold” – she said", false);
    assertThat(page.whole()).isTrue();
    assertThat(page.precision()).isEqualTo(1);
    assertThat(page.recall()).isEqualTo(1);
  }

  @Test
  void runs_of_four_words_are_counted_and_a_run_that_stands_twice_counts_twice() {
    // wanted: abcd bcde; got: abcd bcda cdab dabc abcd
    PageScore page = new TextScore().add("a", "a b c d e", "a b c d a b c d", false);
    assertThat(page.precision()).isCloseTo(1 / 5.0, within(1e-9));
    assertThat(page.recall()).isCloseTo(1 / 2.0, within(1e-9));
    assertThat(page.whole()).isFalse();
  }

  @Test
  void fewer_than_four_words_are_one_run() {
    assertThat(new TextScore().add("a", "It rained", "It rained", false).recall()).isEqualTo(1);
    assertThat(new TextScore().add("a", "It rained", "It snowed", false).recall()).isZero();
  }

  @Test
  void a_page_without_text_counts_for_recall_and_not_for_precision() {
    TextScore score = new TextScore();
    score.add("a", "it rained all day", "it rained all day", false);
    score.add("b", "it rained all day", "", true);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.lines()).containsExactly(
        "2 pages, 1 without a reading; whole 50.0 %", "precision 1.000 recall 0.500", "article F1 0.667");
  }

  @Test
  void the_first_digit_of_a_name_tells_the_half() {
    assertThat(Half.of("7f00")).isEqualTo(Half.TUNED);
    assertThat(Half.of("8000")).isEqualTo(Half.SET_ASIDE);
    assertThat(Half.of("f000")).isEqualTo(Half.SET_ASIDE);
  }
}
