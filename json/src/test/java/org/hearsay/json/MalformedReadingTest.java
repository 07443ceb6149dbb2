package org.hearsay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedReadingTest {
  private static final String SALT = "{}[]\",:0-9eE.+ntf\\/ \n\r\u0000\u00a0\ud83d";

  static List<Path> malformed() {
    return Examples.in("malformed", ".json");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void each_kind_of_damage_is_told_in_the_line_kept_beside_it(Path file) throws IOException {
    String expected = Files.readString(file.resolveSibling(file.getFileName().toString().replace(".json", ".txt")))
        .strip();
    MalformedReading fault = catchThrowableOfType(MalformedReading.class, () -> ReadingJson.parse(file));
    assertThat(fault).isNotNull().hasMessage(file + ": " + expected);
    assertThat(expected).startsWith("line " + fault.line() + ", column " + fault.column() + ": ")
        .contains("expected " + fault.expected() + ", found ");
  }

  @Test
  void every_kept_line_has_its_damaged_reading() {
    assertThat(malformed()).hasSizeGreaterThan(20).hasSameSizeAs(Examples.in("malformed", ".txt"));
  }

  @Test
  void any_damage_ends_in_a_reading_or_in_one_line_that_points_into_the_input() {
    AtomicInteger refused = new AtomicInteger();
    Rounds.hold(
        3000,
        MalformedReadingTest::damaged,
        json -> {
          try {
            ReadingJson.parse(json);
          } catch (MalformedReading e) {
            refused.incrementAndGet();
            assertThat(e.getMessage()).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]").hasSizeLessThan(400);
            assertThat(e.line()).isBetween(1, json.split("\r\n|\r|\n", -1).length);
            assertThat(e.column()).isBetween(1, json.length() + 1);
          }
        });
    assertThat(refused.get()).isBetween(1000, 2999);
  }

  @Test
  void any_damaged_bytes_end_in_a_reading_or_in_a_malformed_reading() {
    AtomicInteger refused = new AtomicInteger();
    Rounds.hold(
        1000,
        (random, size) -> {
          byte[] bytes = Examples.named("festival-page").getBytes(StandardCharsets.UTF_8);
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
          return bytes;
        },
        bytes -> {
          try {
            ReadingJson.parse(new ByteArrayInputStream(bytes));
          } catch (MalformedReading e) {
            refused.incrementAndGet();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    assertThat(refused.get()).isBetween(300, 999);
  }

  @Test
  void lines_end_with_lf_cr_or_both_and_columns_count_code_points() {
    assertThat(catchThrowableOfType(MalformedReading.class, () -> ReadingJson.parse("{\r\n\"🐎\": 1,\r\"🐎🐎\" ; }")))
        .satisfies(fault -> assertThat(fault.line()).isEqualTo(3))
        .satisfies(fault -> assertThat(fault.column()).isEqualTo(6));
  }

  @Test
  void places_stay_right_in_a_line_longer_than_any_buffer() {
    String json = "{\"text\": \"" + "🐎".repeat(100_000) + "\", \"format\": \"none\"}";
    assertThat(catchThrowableOfType(MalformedReading.class, () -> ReadingJson.parse(json)).column())
        .isEqualTo(10 + 100_000 + 2 + 12);
  }

  private static String damaged(Random random, int size) {
    StringBuilder json = new StringBuilder(ReadingJson.toJson(RandomReadings.wellFormed(random, 1 + size / 3)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(json.length());
      int end = Math.min(json.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> json.delete(at, end);
        case 1 -> json.insert(random.nextInt(json.length()), json.substring(at, end));
        case 2 -> json.setCharAt(at, SALT.charAt(random.nextInt(SALT.length())));
        default -> json.setLength(at + 1);
      }
    }
    return json.toString();
  }
}
