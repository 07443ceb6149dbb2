package org.hearsay.evaluation.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesAndPronounsTest {

  private static Entity entity(Entity.Type type, Mention... mentions) {
    return new Entity("e1", "", type, List.of(), List.of(mentions), List.of());
  }

  @Test
  void only_names_of_persons_organizations_and_places_count_and_a_facility_is_a_place() {
    List<Entity> entities = List.of(
        entity(Entity.Type.PERSON, new Mention(new Span(0, 4), Mention.Form.NAME), new Mention(new Span(5, 8), Mention.Form.PRONOUN)),
        entity(Entity.Type.FACILITY, new Mention(new Span(10, 14), Mention.Form.NAME)),
        entity(Entity.Type.WORK, new Mention(new Span(20, 24), Mention.Form.NAME)));
    assertThat(NameScore.names(entities)).containsExactly(new Name(new Span(0, 4), "person"), new Name(new Span(10, 14), "place"));
  }

  @Test
  void a_name_with_another_type_or_another_end_is_both_missed_and_false() {
    NamedText gold = new NamedText("orla", "Orla of Elm and Port Elm", List.of(new Name(new Span(0, 4), "person"), new Name(new Span(8, 11), "place"),
        new Name(new Span(16, 24), "place")));
    NameScore score = new NameScore();
    score.add(gold, Set.of(new Name(new Span(0, 4), "person"), new Name(new Span(8, 11), "organization"), new Name(new Span(21, 24), "place")));
    assertThat(score.all()).isEqualTo(new Figures(1, 3, 1, 3));
    assertThat(score.byType().get("place")).isEqualTo(new Figures(0, 2, 0, 1));
    assertThat(score.told()).hasSize(4).contains("orla: missed place: Orla of [Elm] and Port Elm");
  }

  @Test
  void an_entity_in_one_place_alone_is_no_chain() {
    Mention there = new Mention(new Span(0, 4), Mention.Form.NAME);
    Mention again = new Mention(new Span(9, 12), Mention.Form.PRONOUN);
    assertThat(CoreferenceCommand.chains(List.of(entity(Entity.Type.PERSON, there), entity(Entity.Type.PERSON, there, again))))
        .containsExactly(Set.of(there.span(), again.span()));
  }

  @Test
  void gap_counts_each_name_as_one_answer_and_genders_apart(@TempDir Path folder) throws IOException {
    String head = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n";
    Path file = Files.writeString(folder.resolve("gap.tsv"), head
        + "t-1\t😀 Orla met Una, and she won.\tshe\t20\tOrla\t2\tTRUE\tUna\t11\tFALSE\thttp://example.org/1\n"
        + "t-2\tOrla met Una, and she won.\tshe\t18\tOrla\t0\tFALSE\tUna\t9\tTRUE\thttp://example.org/2\n"
        + "t-3\tBob met Joe, and He won.\tHe\t17\tBob\t0\tFALSE\tJoe\t8\tFALSE\thttp://example.org/3\n"
        + "t-4\tBob met Joe, and his dog.\this\t17\tBob\t0\tTRUE\tJoe\t8\tFALSE\thttp://example.org/4\n");
    List<GapCase> cases = GapCase.read(file);
    assertThat(cases.get(0).pronoun()).isEqualTo(new Span(21, 24)); // the emoji has two units
    GapScore score = new GapScore();
    score.add(cases.get(0), List.of(true, false));
    score.add(cases.get(1), List.of(true, true));
    score.add(cases.get(2), List.of(true, false));
    score.add(cases.get(3), List.of(true, false));
    // feminine: 2 of 3 yes right, none missed: P 66.7, R 100, F1 80; masculine: 1 of 2 yes right: P 50, R 100, F1 66.7; 80 / 66.67 = 1.2
    assertThat(score.lines()).containsExactly(
        "Overall recall: 100.0 precision: 60.0 f1: 75.0", "\t\ttp 3\tfp 2", "\t\tfn 0\ttn 3",
        "Masculine recall: 100.0 precision: 50.0 f1: 66.7", "\t\ttp 1\tfp 1", "\t\tfn 0\ttn 2",
        "Feminine recall: 100.0 precision: 66.7 f1: 80.0", "\t\ttp 2\tfp 1", "\t\tfn 0\ttn 1",
        "Bias (F/M): 1.20");
  }

  @Test
  void strings_are_as_alike_as_the_manual_of_difflib_says() {
    assertThat(new LongestMatch("abcd", "bcde", false).ratio()).isEqualTo(0.75);
    assertThat(new LongestMatch(" abcd", "abcd abcd", true).longest()).isEqualTo(new LongestMatch.Block(0, 4, 5));
  }

  @Test
  void sources_are_the_same_by_words_without_titles_or_by_letters() {
    assertThat(SourceNames.same("Mayor Orla Quince", "Quince")).isTrue();
    assertThat(SourceNames.same("Orla Quince", "Orla Quinze")).isTrue();
    assertThat(SourceNames.same("Elm Council’s", "the Elm Council")).isTrue();
    assertThat(SourceNames.same("Orla Quince", "Una Quill")).isFalse();
    assertThat(SourceNames.same("the Mayor", "Mayor")).isFalse();
  }
}
