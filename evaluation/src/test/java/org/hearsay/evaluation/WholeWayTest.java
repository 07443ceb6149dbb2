package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.Hearsay;
import org.hearsay.app.Input;
import org.hearsay.app.Outcome;
import org.hearsay.app.Settings;
import org.hearsay.intake.Given;
import org.hearsay.json.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From bytes to JSON and back: what comes out is valid, and every offset points at the words that it says. */
class WholeWayTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReadingJson.schema());

  @TempDir
  private Path folder;

  /** Kinds of the tones that were met. */
  private final Set<String> tones = new HashSet<>();

  private void check(Outcome outcome) {
    try {
      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      String json = ReadingJson.toJson(((Outcome.Done) outcome).reading());
      JsonNode reading = MAPPER.readTree(json);
      assertThat(SCHEMA.validate(reading)).isEmpty();
      int[] text = reading.at("/document/text").asText().codePoints().toArray();
      int checked = 0;
      for (JsonNode a : reading.get("attributions")) {
        List<JsonNode> spans = new ArrayList<>();
        for (String role : new String[] {"source", "cue", "content"}) {
          a.get(role).get("spans").forEach(spans::add);
        }
        for (JsonNode span : spans) {
          int start = span.get("start").asInt();
          int end = span.get("end").asInt();
          assertThat(new String(text, start, end - start)).isEqualTo(span.get("text").asText());
          checked++;
        }
      }
      for (JsonNode tone : reading.get("tone")) {
        int[] words = Arrays.copyOfRange(text, tone.get("start").asInt(), tone.get("end").asInt());
        assertThat(new String(words, 0, words.length)).as("tones begin and end with a letter or a mark").matches("(?s)[\\p{L}“\"].*[\\p{L}”\"]");
        tones.add(tone.get("kind").asText());
      }
      assertThat(checked).isGreaterThanOrEqualTo(2 * reading.get("attributions").size());
      assertThat(ReadingJson.toJson(ReadingJson.parse(json))).isEqualTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void readings_of_the_examples_are_valid_and_their_offsets_point_at_their_words() throws IOException {
    Path examples = Path.of("..", "examples");
    List<Input> inputs;
    try (Stream<Path> files = Files.list(examples)) {
      inputs = files.filter(f -> f.toString().endsWith(".txt")).sorted().map(f -> new Input(f, Given.NOTHING)).toList();
    }
    assertThat(inputs).hasSizeGreaterThanOrEqualTo(3);
    try (Hearsay hearsay = Hearsay.open(Settings.usual())) {
      hearsay.readAll(inputs.iterator(), this::check);
    }
    assertThat(tones).contains("hedge", "loaded", "generalisation");
  }

  @Test
  void offsets_are_right_among_emoji_line_ends_tabs_accents_and_marks_that_nobody_sees() {
    String[] odd = {"\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\r\n", "\r\n\r\n", "\t", "e\u0301", "n\u0303", "\u200F", "\u200E",
        "\u00a0", "\u2009", "\u202B", "\uD835\uDD4F"};
    String[] plain = {"Orla Quint said that the ferry was late. ", "\"We waited,\" said the mayor. ", "According to the report, the bar is shallow. ",
        "The union denied that anybody was hurt. ", "The ferry may be very late. ", "She believes it will rain, he told reporters. "};
    long seed = 4711;
    Random random = new Random(seed);
    try (Hearsay hearsay = Hearsay.open(Settings.usual(), new ByteArrayInputStream(new byte[0]))) {
      for (int round = 0; round < 60; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
          StringBuilder sentence = new StringBuilder(plain[random.nextInt(plain.length)]);
          for (int k = random.nextInt(4); k > 0; k--) {
            sentence.insert(random.nextInt(sentence.length()), odd[random.nextInt(odd.length)]);
          }
          text.append(sentence);
        }
        check(read(hearsay, text.toString(), round));
      }
    }
  }

  private Outcome read(Hearsay hearsay, String text, int round) {
    try {
      Path file = Files.write(folder.resolve(round + ".txt"), text.getBytes(StandardCharsets.UTF_8));
      return hearsay.read(new Input(file, Given.NOTHING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
