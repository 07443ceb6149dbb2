package org.hearsay.evaluation.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.evaluation.resolution.Expectation.Name;
import org.hearsay.evaluation.resolution.Expectation.Pair;
import org.hearsay.evaluation.resolution.Expectation.Speaker;
import org.hearsay.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetsTest {

  private static final Set<String> TYPES =
      Arrays.stream(Source.Type.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  private static final Set<String> KINDS =
      Set.of(
          "namesake", "alias", "spelling", "turns", "nested", "spokesman", "document", "pronoun", "first-person", "nominal", "title", "together",
          "later", "nobody");

  private static void stands(String id, String text, String names) {
    assertThat(text).as(id).containsIgnoringCase(names.split("\\|")[0]);
  }

  @ParameterizedTest
  @CsvSource({"false, 150, 100, 10", "true, 60, 40, 4"})
  void every_case_tells_places_that_stand_in_its_text_once_and_names_that_stand_there(boolean tuning, int size, int speakers, int ofKind) {
    List<Case> cases = Sets.read("cases", tuning, Case::of);
    assertThat(cases).hasSize(size).extracting(Case::id).doesNotHaveDuplicates();
    assertThat(cases).extracting(Case::text).doesNotHaveDuplicates();
    assertThat(cases.stream().filter(one -> one.expect().stream().anyMatch(Speaker.class::isInstance))).hasSizeGreaterThanOrEqualTo(speakers);
    Map<String, Integer> kinds = new HashMap<>();
    for (Case one : cases) {
      kinds.merge(one.kind(), 1, Integer::sum);
      assertThat(one.expect()).as(one.id()).isNotEmpty();
      one.expect().forEach(expectation -> check(one, expectation));
    }
    assertThat(kinds.keySet()).isEqualTo(KINDS);
    assertThat(kinds.values()).allMatch(count -> count >= ofKind);
  }

  private static void check(Case one, Expectation expectation) {
    if (expectation instanceof Speaker speaker) {
      Words.find(one.text(), speaker.content());
      if (speaker.cue() != null) {
        Words.find(one.text(), speaker.cue());
      }
      assertThat(speaker.type()).as(one.id()).satisfiesAnyOf(type -> assertThat(type).isNull(), type -> assertThat(TYPES).contains(type));
      speaker.names().forEach(name -> stands(one.id(), one.text(), name));
    } else if (expectation instanceof Pair pair) {
      assertThat(Words.find(one.text(), pair.first())).as(one.id()).isNotEqualTo(Words.find(one.text(), pair.second()));
    } else if (expectation instanceof Name name) {
      Words.find(one.text(), name.mention());
      stands(one.id(), one.text(), name.is());
    }
  }

  @ParameterizedTest
  @CsvSource({"false, 60, 12", "true, 25, 4"})
  void every_role_stands_in_its_text_and_some_texts_have_none(boolean tuning, int size, int without) {
    List<RoleCase> cases = Sets.read("roles", tuning, RoleCase::of);
    assertThat(cases).hasSize(size).extracting(RoleCase::id).doesNotHaveDuplicates();
    assertThat(cases.stream().filter(one -> one.roles().isEmpty())).hasSizeGreaterThanOrEqualTo(without);
    for (RoleCase one : cases) {
      one.roles().forEach(role -> {
        stands(one.id(), one.text(), role.person());
        stands(one.id(), one.text(), role.title());
        stands(one.id(), one.text(), role.organization() == null ? "" : role.organization());
        Stream.of(role.since() == null ? "2000" : role.since(), role.until() == null ? "2000" : role.until())
            .forEach(date -> assertThat(date).as(one.id()).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
      });
    }
  }

  @ParameterizedTest
  @CsvSource({"false, 60", "true, 25"})
  void every_claim_stands_in_its_text_once_with_those_whom_it_is_about(boolean tuning, int size) {
    List<AboutCase> cases = Sets.read("about", tuning, AboutCase::of);
    assertThat(cases).hasSize(size).extracting(AboutCase::id).doesNotHaveDuplicates();
    for (AboutCase one : cases) {
      Words.find(one.text(), one.content());
      one.about().forEach(name -> stands(one.id(), one.text(), name));
    }
  }

  @Test
  void what_is_for_tuning_speaks_of_other_people_than_what_is_for_judging() {
    assertThat(names(true)).doesNotContainAnyElementsOf(names(false));
  }

  private static Set<String> names(boolean tuning) {
    List<String> names = new ArrayList<>();
    for (Case one : Sets.read("cases", tuning, Case::of)) {
      one.expect().stream().filter(Speaker.class::isInstance).forEach(speaker -> names.addAll(((Speaker) speaker).names()));
    }
    Sets.read("roles", tuning, RoleCase::of).forEach(one -> one.roles().forEach(role -> names.add(role.person())));
    Sets.read("about", tuning, AboutCase::of).forEach(one -> names.addAll(one.about()));
    return names.stream().flatMap(name -> Arrays.stream(name.split("\\|"))).map(Names::folded).collect(Collectors.toSet());
  }

  @Test
  void every_profile_is_the_sum_of_its_voices_and_its_names_stand_in_its_text() {
    List<ProfileCase> cases = ProfileCase.all();
    assertThat(cases).hasSize(10).extracting(ProfileCase::id).doesNotHaveDuplicates();
    for (ProfileCase one : cases) {
      Map<String, Integer> byVoice = new HashMap<>();
      Map<String, Integer> byEntity = new HashMap<>();
      for (ProfileCase.Voice voice : one.voices()) {
        byVoice.merge(voice.type(), 1, Integer::sum);
        voice.names().forEach(name -> byEntity.merge(name, 1, Integer::sum));
      }
      assertThat(one.sentences()).as(one.id()).isEqualTo(one.voices().size()).isBetween(8, 25);
      assertThat(byVoice).as(one.id()).isEqualTo(one.byVoice());
      assertThat(byEntity).as(one.id()).isEqualTo(one.byEntity());
      assertThat(one.byEntity().keySet()).allSatisfy(name -> stands(one.id(), one.text(), name));
      assertThat(one.text().split("(?<=[.!?][\"]?)\\s+")).as(one.id()).hasSize(one.sentences());
    }
  }
}
