package org.hearsay.evaluation.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.hearsay.evaluation.resolution.Expectation.Name;
import org.hearsay.evaluation.resolution.Expectation.Pair;
import org.hearsay.evaluation.resolution.Expectation.Speaker;
import org.hearsay.model.Entity.Type;
import org.hearsay.model.Source;
import org.junit.jupiter.api.Test;

class CasesTest {

  private static final String TEXT = "Mayor Ada Lund said that Bo Lund had told her that she was late. The mayor wept.";

  private static HandMade whole() {
    return new HandMade(TEXT)
        .entity("e1", "Ada Lund", Type.PERSON, "name:Mayor Ada Lund", "pronoun:her", "pronoun:she", "nominal:The mayor")
        .entity("e2", "Bo Lund", Type.PERSON, "name:Bo Lund")
        .says("a1", "e1", Source.Type.PERSON, "said", "that Bo Lund had told her that she was late", null, "")
        .says("a2", "e2", Source.Type.PERSON, "had told", "that she was late", "a1", "");
  }

  private static Expectation expectation(String json) throws IOException {
    JsonNode node = new ObjectMapper().readTree(json.replace('\'', '"'));
    return Expectation.of(node);
  }

  @Test
  void the_speaker_of_words_is_the_source_of_the_innermost_attribution_that_holds_them() throws IOException {
    Read read = whole().read();
    assertThat(expectation("{'speaker': {'content': 'was late', 'names': ['Bo Lund']}}").fault(read)).isNull();
    assertThat(expectation("{'speaker': {'content': 'had told her', 'names': ['Lund, Ada']}}").fault(read))
        .isEqualTo("[had told her] expected [Lund, Ada], read [Ada Lund]");
    assertThat(expectation("{'speaker': {'content': 'had told her', 'names': ['Ms. ADA Lund']}}").fault(read)).isNull();
    assertThat(expectation("{'speaker': {'content': 'was late', 'cue': 'said', 'names': ['Ada Lund'], 'type': 'person'}}").fault(read)).isNull();
    assertThat(expectation("{'speaker': {'content': 'was late', 'cue': 'said', 'names': ['Ada Lund'], 'type': 'group'}}").fault(read))
        .isEqualTo("[was late] expected [Ada Lund] group, read [Ada Lund] person");
    assertThat(expectation("{'speaker': {'content': 'wept', 'names': []}}").fault(read)).isEqualTo("no attribution of [wept], expected []");
  }

  @Test
  void of_two_attributions_side_by_side_the_one_with_the_shorter_content_is_the_inner_one() {
    HandMade made = whole().says("a3", "", Source.Type.NONE, "wept", "was late. The mayor", null, "");
    Read read = made.says("a4", "e1", Source.Type.PERSON, "wept", "was late", null, "").read();
    assertThat(read.attribution("late", "wept").id()).isEqualTo("a4");
    assertThat(read.attribution("late", null).id()).isEqualTo("a2");
  }

  @Test
  void all_who_speak_together_must_be_named_and_nobody_else() {
    String text = "Ada Lund and Bo Ek said it rained.";
    HandMade both = new HandMade(text).entity("e1", "Ada Lund", Type.PERSON, "name:Ada Lund").entity("e2", "Bo Ek", Type.PERSON, "name:Bo Ek");
    Read read = both.says("a1", "e1 e2", Source.Type.PERSON, "said", "it rained", null, "").read();
    assertThat(new Speaker("it rained", null, List.of("Bo Ek", "Ada Lund"), null).fault(read)).isNull();
    assertThat(new Speaker("it rained", null, List.of("Ada Lund"), null).fault(read)).isNotNull();
    assertThat(new Speaker("it rained", null, List.of("Ada Lund", "Bo Ek", "Cy Fox"), null).fault(read)).isNotNull();
    assertThat(new Speaker("it rained", null, List.of(), null).fault(read)).isNotNull();
  }

  @Test
  void an_entity_that_the_text_never_names_is_nobody() {
    HandMade made = new HandMade("The porter said it rained.").entity("e1", "the porter", Type.PERSON, "nominal:The porter");
    Read read = made.says("a1", "e1", Source.Type.PERSON, "said", "it rained", null, "").read();
    assertThat(new Speaker("it rained", null, List.of(), null).fault(read)).isNull();
  }

  @Test
  void mentions_are_one_or_two_or_not_found() {
    Read read = whole().read();
    assertThat(new Pair("Ada Lund", "The mayor", true).fault(read)).isNull();
    assertThat(new Pair("Ada Lund", "Bo Lund", false).fault(read)).isNull();
    assertThat(new Pair("Ada Lund", "Bo Lund", true).fault(read)).isEqualTo("[Ada Lund] and [Bo Lund] expected one, read Ada Lund and Bo Lund");
    assertThat(new Pair("Ada Lund", "The mayor", false).fault(read)).isNotNull();
    assertThat(new Pair("Ada Lund", "wept", false).fault(read)).isEqualTo("[Ada Lund] and [wept] expected two, read Ada Lund and nobody");
    assertThat(new Name("she", "Ada Lund").fault(read)).isNull();
    assertThat(new Name("she", "Bo Lund").fault(read)).isEqualTo("[she] expected Bo Lund, read Ada Lund");
    assertThat(new Name("late", "Bo Lund").fault(read)).isEqualTo("[late] expected Bo Lund, read nobody");
  }

  @Test
  void a_case_is_right_only_if_all_that_it_expects_holds() {
    List<Expectation> good = List.of(new Speaker("was late", null, List.of("Bo Lund"), null), new Name("she", "Ada Lund"));
    List<Expectation> half = List.of(new Speaker("was late", null, List.of("Bo Lund"), null), new Name("she", "Bo Lund"));
    List<Expectation> none = List.of(new Speaker("wept", null, List.of("Bo Lund"), null));
    List<Case> cases = List.of(new Case("c1", "nested", TEXT, good), new Case("c2", "nested", TEXT, half), new Case("c3", "pronoun", TEXT, none));
    CaseScore score = CaseScore.of(cases, text -> whole().reading());
    assertThat(score.total()).containsExactly(1, 3);
    assertThat(score.table())
        .containsExactly(
            "nested           1 of   2 right,  50.0 %",
            "pronoun          0 of   1 right,   0.0 %",
            "speakers         2 of   3 right,  66.7 %, 1 of them not attributed at all",
            "mentions         1 of   2 right,  50.0 %",
            "cases            1 of   3 right,  33.3 %");
    assertThat(score.told())
        .containsExactly(
            "c2: " + TEXT, "    [she] expected Bo Lund, read Ada Lund", "c3: " + TEXT, "    no attribution of [wept], expected [Bo Lund]");
  }

  @Test
  void words_are_found_at_whole_words_and_must_be_told_apart() {
    assertThat(Words.find("she said he did", "he").start()).isEqualTo(9);
    assertThat(Words.find("he said he did", "he#2").start()).isEqualTo(8);
    assertThatThrownBy(() -> Words.find("he said he did", "he")).hasMessage("more than once in the text: he");
    assertThatThrownBy(() -> Words.find("she said", "he")).hasMessage("not in the text: he");
    assertThatThrownBy(() -> Words.find("he said", "he#2")).hasMessage("not in the text: he#2");
  }

  @Test
  void names_are_compared_without_titles_case_accents_and_hyphens() {
    assertThat(Names.fits("Zoë Al-Amin", "Dr. ZOE Al Amin")).isTrue();
    assertThat(Names.fits("O'Dell", "O\u2019Dell\u2019s")).isTrue();
    assertThat(Names.fits("Mill Guild", "the Mill Guild")).isTrue();
    assertThat(Names.fits("Chief", "chief")).as("a title that is all there is").isTrue();
    assertThat(Names.fits("Ann Lee|Anne Lee", "Anne Lee")).isTrue();
    assertThat(Names.fits("Ann Lee", "Lee")).isFalse();
  }

  @Test
  void every_title_is_dropped_before_its_example() {
    assertThat(Sets.lines("titles.tsv"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              String[] fields = line.split("\t");
              assertThat(fields[1].toLowerCase(Locale.ROOT)).startsWith(fields[0]);
              assertThat(Names.folded(fields[1])).as(line).isEqualTo(fields[2]);
            });
  }
}
