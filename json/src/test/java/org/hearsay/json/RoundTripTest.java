package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hearsay.model.Document;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  @Test
  void any_reading_on_one_line_is_read_back_equal() {
    Rounds.hold(400, RandomReadings::wellFormed, reading -> assertThat(ReadingJson.parse(ReadingJson.toJson(reading)))
        .isEqualTo(reading));
  }

  @Test
  void any_reading_in_the_form_for_people_is_read_back_equal_through_bytes() {
    Rounds.hold(400, RandomReadings::wellFormed, reading -> assertThat(throughBytes(reading)).isEqualTo(reading));
  }

  @Test
  void lone_surrogates_come_back_as_replacement_characters_and_move_no_span() {
    Rounds.hold(400, RandomReadings::withLoneSurrogates, reading -> assertThat(throughBytes(reading))
        .isEqualTo(mended(reading)).isNotEqualTo(reading));
  }

  @Test
  void what_was_read_is_written_again_byte_for_byte() {
    Rounds.hold(
        400,
        RandomReadings::wellFormed,
        reading -> {
          String first = ReadingJson.toJson(reading);
          assertThat(ReadingJson.toJson(ReadingJson.parse(first))).isEqualTo(first);
        });
  }

  @Test
  void any_reading_on_one_line_has_no_character_that_a_program_may_take_for_a_line_end() {
    Rounds.hold(400, RandomReadings::wellFormed, reading -> assertThat(ReadingJson.toJson(reading))
        .doesNotContainPattern("[\\x00-\\x1F\\x85\\u2028\\u2029]"));
  }

  @Test
  void the_words_of_every_span_are_the_code_points_at_its_offsets() {
    Rounds.hold(
        200,
        RandomReadings::wellFormed,
        reading -> {
          Node root = new JsonText(ReadingJson.toJson(reading)).tree();
          int[] points = root.get("document").string("text").codePoints().toArray();
          for (Node attribution : root.get("attributions").items()) {
            for (Node span : attribution.get("content").get("spans").items()) {
              int start = span.integer("start");
              assertThat(new String(points, start, span.integer("end") - start)).isEqualTo(span.string("text"));
            }
          }
        });
  }

  private static Reading throughBytes(Reading reading) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ReadingJson.write(reading, out, true);
      assertThat(out.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)).isEqualTo(out.toByteArray());
      return ReadingJson.parse(new ByteArrayInputStream(out.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading mended(Reading r) {
    Document d = r.document();
    String text = d.text().codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).mapToObj(Character::toString)
        .collect(Collectors.joining());
    Document document = new Document(d.id(), d.title(), d.byline(), d.publisher(), d.published(), d.from(),
        d.language(), d.origin(), d.mediaType(), text, d.blocks());
    return new Reading(
        r.reader(), document, r.sentences(), r.entities(), r.attributions(), r.times(), r.quantities(), r.events(),
            r.relations(), r.checks(), r.tone(), r.profile(), r.notices());
  }
}
