package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** Reads the project's own test sets: one JSON object a line, places given by the words that stand there. */
final class TestSet {

  private static final Pattern OCCURRENCE = Pattern.compile("(.*)#(\\d+)", Pattern.DOTALL);

  private TestSet() {}

  /**
   * Reads a set that is kept on the class path under {@code testsets/}.
   *
   * @throws IllegalArgumentException with name and line if the set or one of its lines is not what it should be
   */
  static <T> List<T> read(String name, Function<JsonNode, T> item) {
    try (InputStream in = TestSet.class.getResourceAsStream("testsets/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("the test set " + name + " is not on the class path");
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), item);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a set from its lines; empty ones are passed over. */
  static <T> List<T> read(String name, BufferedReader lines, Function<JsonNode, T> item) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<T> items = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        if (!line.isBlank()) {
          items.add(item.apply(mapper.readTree(line)));
        }
      } catch (IOException | IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ", line " + number + ": " + e.getMessage(), e);
      }
    }
    return items;
  }

  /**
   * Where words stand in a text; {@code said#2} is the second place where "said" does, inside longer words too.
   *
   * @throws IllegalArgumentException if they do not
   */
  static Span find(String text, String words) {
    Matcher numbered = OCCURRENCE.matcher(words);
    boolean isNumbered = numbered.matches();
    String wanted = isNumbered ? numbered.group(1) : words;
    int at = -1;
    for (int left = isNumbered ? Integer.parseInt(numbered.group(2)) : 1; left > 0; left--) {
      at = text.indexOf(wanted, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
    }
    return new Span(at, at + wanted.length());
  }

  /** The places of a field that holds words, a list of words, or null. */
  static List<Span> spans(String text, JsonNode field) {
    List<Span> spans = new ArrayList<>();
    if (field.isTextual()) {
      spans.add(find(text, field.asText()));
    }
    field.elements().forEachRemaining(words -> spans.add(find(text, words.asText())));
    return spans;
  }
}
