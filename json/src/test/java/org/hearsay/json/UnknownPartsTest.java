package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.Matcher;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Cue;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Quantity;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later writer may add within version 1. */
class UnknownPartsTest {
  private static final String STRIKE = Examples.named("harbour-strike");
  private static final String QUARRY = Examples.named("quarry-page");

  @Test
  void fields_that_are_not_known_are_passed_over_in_every_object() {
    String more = STRIKE.replace("\"end\":", "\"later\": {\"deep\": [[1.5e-3, {\"end\": null}], true]}, \"end\":")
        .replaceFirst("\\{", "{\"later\": \"🐎\",");
    assertThat(ReadingJson.parse(more)).isEqualTo(ReadingJson.parse(STRIKE));
  }

  @Test
  void fields_may_come_in_any_order() {
    int document = STRIKE.indexOf("  \"document\": {");
    int sentences = STRIKE.indexOf("  \"sentences\": [");
    String last = STRIKE.substring(0, document) + STRIKE.substring(sentences)
        .replaceFirst("\n}\n$",
        Matcher.quoteReplacement(",\n" + STRIKE.substring(document, sentences).replaceFirst(",\n$", "\n}\n")));
    assertThat(last).hasSameSizeAs(STRIKE).isNotEqualTo(STRIKE);
    assertThat(ReadingJson.parse(last)).isEqualTo(ReadingJson.parse(STRIKE));
  }

  @Test
  void a_value_that_is_not_known_stands_for_the_one_that_claims_least() {
    String later =
        STRIKE
            .replaceAll("(\"(?:kind|type|form|stance|quotation|polarity)\": )\"[a-z-]+\"", "$1\"of-later-days-2\"")
            .replaceAll("(\"type\": )\"[A-Z]+\"", "$1\"EPOCH\"");
    Reading strike = ReadingJson.parse(later);
    assertThat(strike.document().blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    assertThat(strike.entities()).extracting(Entity::type).containsOnly(Entity.Type.WORK);
    assertThat(strike.entities()).flatExtracting(Entity::mentions).extracting("form")
        .containsOnly(Mention.Form.NOMINAL);
    assertThat(strike.attributions()).extracting(Attribution::kind).containsOnly(Attribution.Kind.STATEMENT);
    assertThat(strike.attributions()).extracting(a -> a.source().type()).containsOnly(Source.Type.NONE);
    assertThat(strike.attributions()).extracting(a -> a.cue().stance()).containsOnly(Cue.Stance.NEUTRAL);
    assertThat(strike.attributions()).extracting(Attribution::quotation).containsOnly(Attribution.Quotation.INDIRECT);
    assertThat(strike.attributions()).extracting(Attribution::polarity).containsOnly(Attribution.Polarity.WITHHELD);
    assertThat(strike.times()).extracting(Time::type).containsOnly(Time.Type.DATE);
    assertThat(strike.quantities()).extracting(Quantity::kind).containsOnly(Quantity.Kind.MEASURE);
    assertThat(strike.tone()).isEmpty();
  }

  @Test
  void a_check_or_notice_of_a_kind_not_known_is_left_out_and_its_neighbours_stay() {
    Reading quarry = ReadingJson.parse(QUARRY.replace("\"share\"", "\"median\"")
        .replace("\"holds\"", "\"holds-nearly\"").replace("article-not-found", "too-long"));
    assertThat(quarry.checks()).extracting(Check::kind).containsExactly(Check.Kind.WEEKDAY);
    assertThat(quarry.checks()).extracting(Check::verdict).containsExactly(Check.Verdict.CANNOT_TELL);
    assertThat(quarry.notices()).isEmpty();
  }

  @Test
  void a_tone_of_a_file_older_than_whose_words_it_is_counts_as_the_authors() {
    String festival = Examples.named("festival-page");
    assertThat(ReadingJson.parse(festival).tone()).extracting(Tone::attribution).containsExactly(null, "a1");
    String older = festival.replace(", \"attribution\": \"a1\"", "");
    assertThat(older).isNotEqualTo(festival);
    assertThat(ReadingJson.parse(older).tone()).extracting(Tone::attribution).containsOnlyNulls();
  }

  @Test
  void an_origin_of_a_fact_that_is_not_known_is_null() {
    Reading quarry = ReadingJson.parse(QUARRY.replace("\"json-ld\"", "\"microdata\""));
    assertThat(quarry.document().from().byline()).isNull();
    assertThat(quarry.document().byline()).isEqualTo("Per Aalto");
  }

  @Test
  void sentences_on_the_word_of_a_type_not_known_are_counted_with_those_of_nobody() {
    Reading strike = ReadingJson.parse(STRIKE.replace("\"person\": 1", "\"machine\": 1, \"none\": 2, \"crowd\": 4"));
    assertThat(strike.profile().byType())
        .isEqualTo(Map.of(Source.Type.NONE, 7, Source.Type.ORGANIZATION, 2, Source.Type.DOCUMENT, 1,
        Source.Type.UNNAMED, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Indirect", "INDIRECT", "in direct", "in_direct", "", "-", "3rd", "indirect\\n"})
  void a_value_that_no_version_can_add_is_a_mistake(String value) {
    assertThatThrownBy(() -> ReadingJson.parse(STRIKE.replace("\"indirect\"", '"' + value + '"')))
        .isInstanceOf(MalformedReading.class)
        .hasMessageContaining("/attributions/0/quotation: expected one of direct, mixed, indirect, found \"");
  }
}
