package org.hearsay.reading.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String[] PIECES = {
    "Jane Roe", "Acorn", "'s", "’s", "the", "of", ",", ",", "(", ")", "director", "treasurer", "who", "was", "appointed", "led", "since",
    "2011", "in", "May", "from", "to", "and", "Sen.", "Lt. Gen.", "its", "she", "54", "😀", "\ud83d", "-", "–", "then-governor", "minister",
    "resigned as", "\"", ".", "president-elect", "not", "a", "2004-09"
  };

  private static final Roles ROLES = Roles.load();

  @Test
  void the_evidence_holds_the_name_the_title_and_the_organisation_in_units_of_the_text() {
    String text = "😀 It rained. Jane Roe, the treasurer of Acorn since May 2011, left.";
    List<RoleMention> mentions = List.of(mention(text, "Jane Roe", Entity.Type.PERSON, 0), mention(text, "Acorn", Entity.Type.ORGANIZATION, 1));
    List<HeldRole> roles = ROLES.of(text, List.of(new Span(0, 13), new Span(14, text.length())), mentions);
    assertThat(roles).hasSize(1);
    assertThat(roles.get(0).evidence().of(text)).isEqualTo("Jane Roe, the treasurer of Acorn since May 2011");
    assertThat(roles.get(0).organization()).isEqualTo(1);
  }

  @Test
  void a_post_that_the_text_tells_again_of_the_same_person_is_told_once_with_all_that_is_said() {
    String text = "Treasurer Jane Roe left. Roe, treasurer of Acorn since 2011, was ill.";
    List<RoleMention> mentions = List.of(mention(text, "Jane Roe", Entity.Type.PERSON, 0),
        new RoleMention(new Span(25, 28), Entity.Type.PERSON, Mention.Form.NAME, 0), mention(text, "Acorn", Entity.Type.ORGANIZATION, 1));
    List<HeldRole> roles = ROLES.of(text, List.of(new Span(0, 24), new Span(25, text.length())), mentions);
    assertThat(roles).hasSize(1);
    assertThat(roles.get(0).organization()).isEqualTo(2);
    assertThat(roles.get(0).since()).isEqualTo("2011");
  }

  @Test
  void its_is_the_organisation_that_the_sentence_before_named() {
    String text = "Acorn is losing its crews. Its chief pilot, Jane Roe, left.";
    List<RoleMention> mentions = List.of(mention(text, "Acorn", Entity.Type.ORGANIZATION, 1), mention(text, "Jane Roe", Entity.Type.PERSON, 0));
    List<HeldRole> roles = ROLES.of(text, List.of(new Span(0, 26), new Span(27, text.length())), mentions);
    assertThat(roles).extracting(HeldRole::title, HeldRole::organization).containsExactly(tuple("chief pilot", 0));
  }

  @Test
  void odd_texts_with_mentions_anywhere_are_read_without_an_error_and_with_evidence_inside_the_text() {
    for (int seed = 0; seed < 4000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      int pieces = 1 + random.nextInt(25);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) > 0 ? " " : "");
      }
      for (HeldRole role : ROLES.of(text.toString(), List.of(new Span(0, text.length())), mentions(random, text.length()))) {
        assertThat(role.evidence().end()).as("seed " + seed).isLessThanOrEqualTo(text.length());
        assertThat(role.title()).as("seed " + seed).isNotBlank();
      }
    }
  }

  private static List<RoleMention> mentions(Random random, int length) {
    List<RoleMention> mentions = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int start = random.nextInt(length);
      Entity.Type type = Entity.Type.values()[random.nextInt(3)];
      Span span = new Span(start, Math.min(length, start + 1 + random.nextInt(9)));
      mentions.add(new RoleMention(span, type, Mention.Form.values()[random.nextInt(3)], random.nextInt(4) - 1));
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private static RoleMention mention(String text, String words, Entity.Type type, int entity) {
    int at = text.indexOf(words);
    return new RoleMention(new Span(at, at + words.length()), type, Mention.Form.NAME, entity);
  }
}
