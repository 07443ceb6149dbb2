package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Profile;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {
  private static final String TEXT = "🐎 Ida said “no”.";

  static List<Path> published() {
    return Examples.published();
  }

  @ParameterizedTest
  @MethodSource("published")
  void each_example_is_written_as_it_stands_and_as_its_line_in_golden(Path file) throws IOException {
    Path line = Examples.in("golden", ".jsonl").stream().filter(golden -> golden.endsWith(file.getFileName() + "l"))
        .findFirst().orElseThrow();
    Reading reading = ReadingJson.parse(file);
    assertThat(written(reading, true)).isEqualTo(Examples.text(file));
    assertThat(written(reading, false)).isEqualTo(Examples.text(line));
    assertThat(ReadingJson.parse(Examples.text(line))).isEqualTo(reading);
  }

  @Test
  void the_examples_show_plain_text_characters_outside_the_basic_plane_and_a_page() {
    assertThat(published()).extracting(file -> file.getFileName().toString())
        .containsExactly("festival-page.json", "harbour-strike.json", "quarry-page.json");
    assertThat(Examples.in("golden", ".jsonl")).hasSameSizeAs(published());
  }

  @Test
  void offsets_inside_count_units_where_the_file_counts_code_points() {
    Reading festival = ReadingJson.parse(Examples.named("festival-page"));
    Span horse = festival.attributions().get(2).content().get(0);
    assertThat(Examples.named("festival-page"))
        .contains("{\"start\": 136, \"end\": 153, \"text\": \"🐎 racing was next\"}");
    assertThat(horse.of(festival.document().text())).isEqualTo("🐎 racing was next");
    assertThat(horse).isEqualTo(new Span(142, 160));
  }

  @Test
  void a_small_reading_is_written_in_the_order_of_the_contract() {
    assertThat(ReadingJson.toJson(small(0.8, new Span(12, 16), Map.of())))
        .isEqualTo(
            """
            {"format":"hearsay-reading/1",
            "reader":{"name":"hearsay","version":"0.1.0","model":null,"modelVersion":null,"modelSha256":null},
            "document":{"id":"sha256:00","title":"No","byline":null,"publisher":null,"published":null,
            "from":{"title":"json-ld","byline":null,"publisher":null,"published":null},
            "language":null,"origin":"-","mediaType":"text/plain","text":"🐎 Ida said “no”.","blocks":[]},
            "sentences":[{"start":0,"end":16}],
            "entities":[{"id":"e2","name":"Ida","type":"person","aliases":[],"mentions":[],"roles":[]}],
            "attributions":[{"id":"a1","kind":"statement",
            "source":{"spans":[{"start":2,"end":5,"text":"Ida"}],"entities":["e2"],"type":"person"},
            "cue":{"spans":[{"start":6,"end":10,"text":"said"}],"lemma":"say","stance":"neutral"},
            "content":{"spans":[{"start":11,"end":15,"text":"“no”"}]},
            "about":[],"via":null,"quotation":"direct","within":null,"polarity":"affirmed","hedges":[],"time":null,"confidence":0.8000}],
            "times":[],"quantities":[],"events":[],"relations":[],"checks":[],"tone":[],
            "profile":{"sentences":1,"author":0,"byType":{},"byEntity":{}},"notices":[]}
            """
                .replace("\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0000", "1, 1.0000", "0.5, 0.5000", "0.00004, 0.0000", "0.00006, 0.0001", "0.99999, 1.0000",
      "1e-300, 0.0000", "-0.0, 0.0000", "0.12345678, 0.1235"})
  void a_confidence_has_four_decimals_in_every_locale(double confidence, String digits) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(ReadingJson.toJson(small(confidence, new Span(12, 16), Map.of())))
          .contains("\"confidence\":" + digits + "}");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.0001, Double.NaN, Double.POSITIVE_INFINITY})
  void a_confidence_that_is_none_is_refused_with_its_document(double confidence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.toJson(small(confidence, new Span(12, 16), Map.of())))
        .withMessage("document sha256:00: /attributions/0/confidence " + confidence + " is not from 0 to 1");
  }

  @Test
  void equal_profiles_give_equal_bytes_in_whatever_order_they_were_filled() {
    Map<String, Integer> one = new LinkedHashMap<>();
    one.put("e9", 3);
    one.put("e2", 1);
    one.put("e10", 2);
    Map<String, Integer> other = new LinkedHashMap<>();
    other.put("e10", 2);
    other.put("e9", 3);
    other.put("e2", 1);
    String json = ReadingJson.toJson(small(1, new Span(12, 16), one));
    assertThat(json).contains("\"byEntity\":{\"e2\":1,\"e10\":2,\"e9\":3}")
        .isEqualTo(ReadingJson.toJson(small(1, new Span(12, 16), other)));
  }

  @Test
  void a_span_after_the_text_is_refused_and_nothing_is_written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadingJson.write(small(1, new Span(12, 99), Map.of()), out, true))
        .withMessage("document sha256:00: /attributions/0/content/spans/0/span [12, 99): offset 99 is outside the text of 17 UTF-16 units");
    assertThat(out.size()).isZero();
  }

  @Test
  void a_span_that_cuts_a_character_in_two_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.toJson(small(1, new Span(1, 16), Map.of())))
        .withMessageContaining("[1, 16): offset 1 cuts a character outside the basic plane in two");
  }

  @Test
  void what_is_never_null_is_refused_with_its_field() {
    Reading r = small(1, new Span(12, 16), Map.of());
    Reading headless =
        new Reading(null, r.document(), r.sentences(), r.entities(), r.attributions(), r.times(), r.quantities(),
            r.events(), r.relations(), r.checks(), r.tone(), r.profile(), r.notices());
    assertThatIllegalArgumentException().isThrownBy(() -> ReadingJson.toJson(headless))
        .withMessage("document sha256:00: /reader is missing");
  }

  @Test
  void the_stream_stays_open_behind_one_line_end() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Reading reading = small(1, new Span(12, 16), Map.of());
    ReadingJson.write(reading, out, false);
    ReadingJson.write(reading, out, false);
    String line = ReadingJson.toJson(reading) + "\n";
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void a_byte_order_mark_of_others_is_read_but_never_written() throws IOException {
    Reading reading = small(1, new Span(12, 16), Map.of());
    byte[] marked = ("\ufeff" + ReadingJson.toJson(reading)).getBytes(StandardCharsets.UTF_8);
    assertThat(ReadingJson.parse(new ByteArrayInputStream(marked))).isEqualTo(reading);
    assertThat(written(reading, true)).startsWith("{\n  \"format\"");
  }

  @Test
  void a_reading_whose_characters_are_all_escaped_is_the_same_reading() {
    String plain = Examples.named("festival-page");
    StringBuilder escaped = new StringBuilder();
    plain.chars().forEach(c -> escaped.append(c < 128 ? Character.toString(c) : String.format("\\u%04x", c)));
    assertThat(ReadingJson.parse(escaped.toString())).isEqualTo(ReadingJson.parse(plain));
  }

  @Test
  void an_empty_text_can_be_read_and_written() {
    Document nothing = new Document("sha256:00", null, null, null, null, new Document.Facts(null, null, null, null),
        null, "-", "text/plain", "", List.of());
    Reading empty =
        new Reading(
            new ReaderInfo("hearsay", "0.1.0", null, null, null), nothing, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(),
            new Profile(0, 0, Map.of(), Map.of()), List.of());
    assertThat(ReadingJson.parse(ReadingJson.toJson(empty))).isEqualTo(empty);
  }

  @Test
  void a_missing_file_is_the_fault_of_the_file_and_not_of_a_reading() {
    assertThatThrownBy(() -> ReadingJson.parse(Path.of("no-such-reading.json"))).isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-reading.json");
  }

  private static String written(Reading reading, boolean pretty) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadingJson.write(reading, out, pretty);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Reading small(double confidence, Span content, Map<String, Integer> byEntity) {
    Document document =
        new Document("sha256:00", "No", null, null, null, new Document.Facts(Document.Found.JSON_LD, null, null, null),
            null, "-", "text/plain", TEXT, List.of());
    Attribution attribution =
        new Attribution(
            "a1", Attribution.Kind.STATEMENT,
            new Source(List.of(new Span(3, 6)), List.of("e2"), Source.Type.PERSON),
            new Cue(List.of(new Span(7, 11)), "say", Cue.Stance.NEUTRAL),
            List.of(content), List.of(), null, Attribution.Quotation.DIRECT, null, Attribution.Polarity.AFFIRMED,
                List.of(), null, confidence);
    return new Reading(
        new ReaderInfo("hearsay", "0.1.0", null, null, null), document, List.of(new Span(0, 17)),
        List.of(new Entity("e2", "Ida", Entity.Type.PERSON, List.of(), List.of(), List.of())),
        List.of(attribution), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            new Profile(1, 0, Map.of(), byEntity), List.of());
  }
}
