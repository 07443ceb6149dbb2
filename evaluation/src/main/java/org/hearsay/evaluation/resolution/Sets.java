package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the test sets beside this class. */
final class Sets {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Sets() {}

  /** The lines of a file that are neither empty nor comments. */
  static Stream<String> lines(String file) {
    return whole(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /** The items of {@code NAME.jsonl}, or of {@code NAME-tuning.jsonl}, which rules may be made on. */
  static <T> List<T> read(String name, boolean tuning, Function<JsonNode, T> item) {
    return list(name + (tuning ? "-tuning" : "") + ".jsonl", item);
  }

  /** The items of one file, one a line. */
  static <T> List<T> list(String file, Function<JsonNode, T> item) {
    return lines(file).map(line -> item.apply(parse(file, line))).toList();
  }

  /** One file that is an object. */
  static JsonNode object(String file) {
    return parse(file, whole(file));
  }

  /** The strings of a list; a missing list is empty. */
  static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(element -> strings.add(element.asText()));
    return strings;
  }

  /** A string, or null where the field is null or missing. */
  static String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static JsonNode parse(String file, String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " has a line that is not JSON: " + json, e);
    }
  }

  private static String whole(String file) {
    try (InputStream in = Sets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("the test set " + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
