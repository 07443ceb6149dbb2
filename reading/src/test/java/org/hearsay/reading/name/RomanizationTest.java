package org.hearsay.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RomanizationTest {

  /** As the table variants.tsv has them, but few. */
  private static Romanization few() {
    Romanization out = new Romanization();
    out.rule("hs", "x");
    out.rule("zh", "q");
    out.rule("ch", "q");
    out.rule("d", "t");
    out.mark("hs");
    out.otherMark("zh x d");
    return out;
  }

  @Test
  void one_name_in_both_ways_of_writing_is_one_whichever_comes_first() {
    assertThat(few().same(List.of("hsu", "chan"), List.of("xu", "zhan"))).isTrue();
    assertThat(few().same(List.of("xu", "zhan"), List.of("hsu", "chan"))).isTrue();
  }

  @Test
  void a_surname_that_may_be_either_is_too_little_for_two_to_be_one() {
    assertThat(few().same(List.of("teng", "lin"), List.of("deng", "lin"))).isFalse();
    assertThat(few().same(List.of("teng"), List.of("deng"))).isFalse();
  }

  @Test
  void a_name_that_mixes_both_ways_of_writing_is_none_of_the_two() {
    assertThat(few().same(List.of("hsu", "zhan"), List.of("xu", "chan"))).isFalse();
  }

  @Test
  void other_sounds_are_another_name() {
    assertThat(few().same(List.of("hsu", "chan"), List.of("xu", "lan"))).isFalse();
  }
}
