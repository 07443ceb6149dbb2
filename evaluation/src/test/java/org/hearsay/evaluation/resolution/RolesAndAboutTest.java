package org.hearsay.evaluation.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.resolution.ProfileCase.Voice;
import org.hearsay.evaluation.resolution.RoleCase.Held;
import org.hearsay.model.Entity.Type;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.junit.jupiter.api.Test;

class RolesAndAboutTest {

  private static final String TEXT = "Ada Lund, the former treasurer of Acorn until 2011, met Bo Ek in Oslo.";

  @Test
  void a_role_is_right_in_person_title_and_organization_and_its_dates_count_apart() {
    HandMade made = new HandMade(TEXT);
    Role twice = made.role("treasurer", "o1", null, null);
    made.entity("o1", "Acorn", Type.ORGANIZATION, "name:Acorn").entity("p1", "Oslo", Type.PLACE, "name:Oslo")
        .entity("e1", "Ada Lund", Type.PERSON, List.of(made.role("former Treasurer", "o1", "2009", "2011"), twice), "name:Ada Lund")
        .entity("e2", "Bo Ek", Type.PERSON, List.of(made.role("mayor", "p1", null, null)), "name:Bo Ek");
    Held chair = new Held("Ada Lund", "chair", null, null, null);
    RoleCase one = new RoleCase("r1", TEXT, List.of(new Held("Ada Lund", "treasurer", "Acorn", null, "2011"), chair));
    RoleCase empty = new RoleCase("r2", TEXT, List.of());
    RoleScore score = RoleScore.of(List.of(one), text -> made.reading());
    assertThat(score.counts()).isEqualTo(new Counts(1, 2, 2));
    assertThat(score.table())
        .containsExactly(
            "roles          P  50.0  R  50.0  F1  50.0  (1 right, 2 read, 2 expected)",
            "dates of roles found: 1 of 2 right",
            "texts without a role: 0 of 0 left without");
    assertThat(score.told()).hasSize(5).first().isEqualTo("r1: " + TEXT);
    assertThat(RoleScore.of(List.of(empty), text -> made.reading()).table().get(2)).isEqualTo("texts without a role: 0 of 1 left without");
    assertThat(RoleScore.of(List.of(empty), text -> new HandMade(text).reading()).table().get(2))
        .isEqualTo("texts without a role: 1 of 1 left without");
  }

  @Test
  void expected_roles_may_leave_a_choice() {
    Held held = new Held("Ada Lund", "fire chief|chief", "Fire Guild|", null, null);
    assertThat(held.accepts(new Held("Mayor Ada Lund", "the acting Fire Chief", null, null, null))).isTrue();
    assertThat(held.accepts(new Held("Ada Lund", "chief", "the Fire Guild", null, null))).isTrue();
    assertThat(held.accepts(new Held("Ada Lund", "deputy chief", null, null, null))).isFalse();
    assertThat(held.accepts(new Held("Ada Lund", "chief", "Oak", null, null))).isFalse();
    assertThat(held.accepts(new Held("Bo Lund", "chief", null, null, null))).isFalse();
    assertThat(new Held("Ada Lund", "chief", "Oak", null, null).accepts(new Held("Ada Lund", "chief", null, null, null))).isFalse();
    assertThat(new Held("Ada Lund", "chief", null, null, null).accepts(new Held("Ada Lund", "chief", "Oak", null, null))).isFalse();
    Held vice = new Held("Ada Lund", "vice-president", null, null, null);
    assertThat(vice.accepts(new Held("Ada Lund", "ex-vice president", null, null, null))).isTrue();
  }

  @Test
  void a_claim_is_about_the_named_entities_that_are_expected() {
    String text = "Ada Lund said that Bo Ek owed Acorn money. It rained.";
    HandMade made =
        new HandMade(text).entity("e1", "Ada Lund", Type.PERSON, "name:Ada Lund").entity("e2", "Bo Ek", Type.PERSON, "name:Bo Ek")
            .entity("e3", "Acorn", Type.ORGANIZATION, "name:Acorn").entity("e4", "money", Type.WORK, "nominal:money")
            .says("a1", "e1", Source.Type.PERSON, "said", "that Bo Ek owed Acorn money", null, "e2 e1 e4");
    AboutCase one = new AboutCase("b1", text, "owed", null, List.of("Bo Ek", "Acorn"));
    AboutCase lost = new AboutCase("b2", text, "It rained", null, List.of("Acorn"));
    AboutScore score = AboutScore.of(List.of(one, lost), any -> made.reading());
    assertThat(score.counts()).isEqualTo(new Counts(1, 2, 3));
    assertThat(score.table().get(1)).isEqualTo("claims wholly right: 0 of 2; not attributed: 1");
    assertThat(score.told())
        .contains("    [owed] expected [Bo Ek, Acorn], read [Bo Ek, Ada Lund]", "    [It rained] expected [Acorn], read no attribution");
    AboutCase whole = new AboutCase("b3", text, "owed", "said", List.of("Bo Ek", "Ada Lund"));
    assertThat(AboutScore.of(List.of(whole), any -> made.reading()).told()).isEmpty();
  }

  @Test
  void counts_of_sentences_are_right_as_far_as_the_smaller_goes() {
    String text = "Ada Lund spoke. So did Bo Ek. So did a porter.";
    ProfileCase one =
        new ProfileCase("p1", text, List.of(new Voice("author", List.of())), 10, Map.of("author", 4, "person", 6), Map.of("Ada Lund", 4, "Bo Ek", 2));
    HandMade made =
        new HandMade(text).entity("e1", "Ada Lund", Type.PERSON, "name:Ada Lund").entity("e2", "Bo Ek", Type.PERSON, "name:Bo Ek")
            .entity("e3", "a porter", Type.PERSON, "nominal:a porter")
            .profile(10, 5, Map.of(Source.Type.PERSON, 4, Source.Type.GROUP, 1), Map.of("e1", 3, "e2", 3, "e3", 1));
    ProfileScore score = ProfileScore.of(List.of(one), any -> made.reading());
    assertThat(score.voices()).isEqualTo(new Counts(8, 10, 10));
    assertThat(score.entities()).isEqualTo(new Counts(5, 6, 6));
    assertThat(score.table().get(2)).isEqualTo("texts: 1; number of sentences right: 1; wholly right: 0");
    made.profile(10, 4, Map.of(Source.Type.PERSON, 6), Map.of("e1", 4, "e2", 2));
    assertThat(ProfileScore.of(List.of(one), any -> made.reading()).told()).isEmpty();
  }

  @Test
  void precision_recall_and_f1_of_nothing_are_nothing() {
    assertThat(Counts.NONE.row("none")).isEqualTo("none           P   0.0  R   0.0  F1   0.0  (0 right, 0 read, 0 expected)");
  }
}
