package org.hearsay.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Source;
import org.junit.jupiter.api.Test;

/** The head noun of a source's words decides what kind of source it is. */
class SourceHeadTest {

  private final Wording wording = Wording.load();

  private Source.Type type(String example) {
    return Marked.parse(example).typedBy(wording).sourceType();
  }

  @Test
  void the_head_stands_before_what_a_preposition_adds() {
    assertThat(type("{The report of the ministers} [said] <the mill was old>.")).isEqualTo(Source.Type.DOCUMENT);
    assertThat(type("{The ministers of the report} [said] <the mill was old>.")).isEqualTo(type("{The ministers} [said] <the mill was old>."));
  }

  @Test
  void the_head_stands_before_a_clause_without_a_pronoun() {
    assertThat(type("{The documents he filed} [said] <the mill was old>.")).isEqualTo(Source.Type.DOCUMENT);
    assertThat(type("{The survey conducted by the ministers} [said] <the mill was old>.")).isEqualTo(Source.Type.DOCUMENT);
  }

  @Test
  void a_participle_before_the_noun_does_not_end_the_words() {
    assertThat(type("{The acting mayor} [said] <the mill was old>.")).isEqualTo(type("{The mayor} [said] <the mill was old>."));
  }

  @Test
  void a_preposition_inside_a_name_does_not_end_the_words() {
    assertThat(type("{A Bank of Halden economist} [said] <the mill was old>.")).isEqualTo(type("{An economist} [said] <the mill was old>."));
    assertThat(type("{The Bank of Halden} [said] <the mill was old>.")).isEqualTo(Source.Type.ORGANIZATION);
  }
}
