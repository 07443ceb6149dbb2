package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema SCHEMA = FACTORY.getSchema(ReadingJson.schema());

  static List<Path> published() {
    return Examples.published();
  }

  @Test
  @DisplayName("the schema is itself valid by draft 2020-12")
  void the_schema_is_valid() {
    assertThat(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(tree(ReadingJson.schema()))).isEmpty();
  }

  @Test
  void every_written_reading_is_valid() {
    Rounds.hold(150, RandomReadings::wellFormed, reading ->
        assertThat(SCHEMA.validate(tree(ReadingJson.toJson(reading)))).isEmpty());
  }

  @Test
  void every_written_reading_of_a_text_with_lone_surrogates_is_valid() {
    Rounds.hold(50, RandomReadings::withLoneSurrogates, reading ->
        assertThat(SCHEMA.validate(tree(ReadingJson.toJson(reading)))).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("published")
  void every_published_example_is_valid(Path file) {
    assertThat(SCHEMA.validate(tree(Examples.text(file)))).isEmpty();
  }

  @Test
  void the_schema_lists_every_word_of_every_enum_and_no_other() {
    Map<String, Terms<?>> lists =
        Map.ofEntries(
            Map.entry("blockKind", Terms.BLOCK),
            Map.entry("factOrigin", Terms.FOUND),
            Map.entry("entityType", Terms.ENTITY),
            Map.entry("mentionForm", Terms.FORM),
            Map.entry("attributionKind", Terms.ATTRIBUTION),
            Map.entry("sourceType", Terms.SOURCE),
            Map.entry("stance", Terms.STANCE),
            Map.entry("quotation", Terms.QUOTATION),
            Map.entry("polarity", Terms.POLARITY),
            Map.entry("timeType", Terms.TIME),
            Map.entry("quantityKind", Terms.QUANTITY),
            Map.entry("checkKind", Terms.CHECK),
            Map.entry("verdict", Terms.VERDICT),
            Map.entry("toneKind", Terms.TONE),
            Map.entry("noticeCode", Terms.NOTICE));
    JsonNode definitions = tree(ReadingJson.schema()).get("$defs");
    lists.forEach(
        (name, terms) -> {
          List<String> listed = new ArrayList<>();
          definitions.get(name).at("/anyOf/0/enum").forEach(word -> listed.add(word.asText()));
          assertThat(listed).as(name).isEqualTo(terms.words());
        });
  }

  @ParameterizedTest
  @MethodSource("published")
  void schema_and_parser_agree_on_every_field_that_is_taken_away(Path file) {
    JsonNode whole = tree(Examples.text(file));
    int refused = 0;
    for (JsonPointer place : places(whole)) {
      JsonNode damaged = whole.deepCopy();
      JsonNode parent = damaged.at(place.head());
      if (parent instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
        assertAgreed(damaged, "without " + place);
        refused += accepted(damaged) ? 0 : 1;
      }
    }
    assertThat(refused).isGreaterThan(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "{}", "[]", "-1"})
  void schema_and_parser_agree_on_every_value_that_is_replaced_by_one_of_another_kind(String value) {
    for (Path file : Examples.published()) {
      JsonNode whole = tree(Examples.text(file));
      for (JsonPointer place : places(whole)) {
        JsonNode damaged = whole.deepCopy();
        JsonNode parent = damaged.at(place.head());
        if (parent instanceof ObjectNode object) {
          object.set(place.last().getMatchingProperty(), tree(value));
        } else {
          ((ArrayNode) parent).set(place.last().getMatchingIndex(), tree(value));
        }
        assertAgreed(damaged, place + " = " + value);
      }
    }
  }

  private static void assertAgreed(JsonNode reading, String change) {
    assertThat(accepted(reading)).as("parser takes %s", change).isEqualTo(SCHEMA.validate(reading).isEmpty());
  }

  private static boolean accepted(JsonNode reading) {
    try {
      ReadingJson.parse(reading.toString());
      return true;
    } catch (MalformedReading e) {
      return false;
    }
  }

  private static List<JsonPointer> places(JsonNode root) {
    List<JsonPointer> places = new ArrayList<>();
    collect(root, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
    node.properties().forEach(field -> add(field.getValue(), here.appendProperty(field.getKey()), places));
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(node.get(i), here.appendIndex(i), places);
      }
    }
  }

  private static void add(JsonNode node, JsonPointer place, List<JsonPointer> places) {
    places.add(place);
    collect(node, place, places);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
