package org.hearsay.evaluation.times;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.model.Time;
import org.hearsay.reading.Times;

/**
 * Cases of Recognizers-Text's DateTimeModel. A case is right if each of its results is met by a time with the same span and one of its values, and no other
 * time is read. Spans are compared without the words that TIMEX3 leaves outside ("before", "since", "from"); values as the stretch of the calendar that they
 * mean. Cases that TIMEX3 has no value for are listed by {@code recognizers-scope.tsv} with the reason, and do not count.
 */
final class RecognizerCases {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Times times;
  private final List<String[]> scope = new ArrayList<>();
  private final Map<String, Integer> outside = new TreeMap<>();
  final List<String> told = new ArrayList<>();
  private int right;
  private int counted;

  RecognizerCases(Times times) throws IOException {
    this.times = times;
    try (InputStream in = RecognizerCases.class.getResourceAsStream("recognizers-scope.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          scope.add(line.split("\t"));
        }
      }
    }
  }

  void score(Path file, Half half) throws IOException {
    String json = Files.readString(file);
    JsonNode cases = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    for (int i = 0; i < cases.size(); i++) {
      if (half.holds(i)) {
        score(i, cases.get(i));
      }
    }
  }

  private void score(int index, JsonNode one) {
    String reason = reason(one);
    if (reason != null) {
      outside.merge(reason, 1, Integer::sum);
      return;
    }
    counted++;
    String input = one.get("Input").asText();
    JsonNode reference = one.path("Context").path("ReferenceDateTime");
    List<Time> found = times.of(input, reference.isMissingNode() ? null : reference.asText());
    List<Time> left = new ArrayList<>(found);
    boolean all = true;
    for (JsonNode result : one.get("Results")) {
      Time met = null;
      for (Time time : left) {
        met = met == null && RecognizerSpans.same(input, time.span(), result) && RecognizerValues.same(time, result, input) ? time : met;
      }
      all &= met != null;
      left.remove(met);
    }
    if (all && left.isEmpty()) {
      right++;
    } else {
      told.add(index + " (" + reference.asText() + ") " + input.replace('\n', '/') + " | gold " + gold(one) + " | read " + read(found, input));
    }
  }

  /** Why a case is outside of TIMEX3, or null: a pattern of the table stands in what is looked at. */
  private String reason(JsonNode one) {
    StringBuilder seen = new StringBuilder();
    for (JsonNode result : one.get("Results")) {
      seen.append(" <").append(result.path("TypeName").asText()).append('>');
      for (JsonNode value : result.path("Resolution").path("values")) {
        seen.append(' ').append(value.path("timex").asText()).append(' ');
      }
      seen.append("text:").append(result.path("Text").asText().toLowerCase(Locale.ROOT)).append('|');
    }
    for (String[] line : scope) {
      if (Pattern.compile(line[0]).matcher(seen).find()) {
        return line[1];
      }
    }
    return null;
  }

  private static String gold(JsonNode one) {
    StringBuilder out = new StringBuilder();
    for (JsonNode result : one.get("Results")) {
      out.append('\'').append(result.get("Text").asText()).append("' ");
      for (JsonNode value : result.path("Resolution").path("values")) {
        out.append(value.path("timex").asText()).append(value.has("value") ? "=" + value.get("value").asText() : "")
            .append(value.has("start") ? " from " + value.get("start").asText() : "").append(value.has("end") ? " to " + value.get("end").asText() : "").append(' ');
      }
    }
    return out.toString();
  }

  private static String read(List<Time> found, String input) {
    StringBuilder out = new StringBuilder();
    found.forEach(time -> out.append('\'').append(time.span().of(input)).append("' ").append(time.value()).append(' '));
    return out.toString();
  }

  String line(String what) {
    return String.format(Locale.ROOT, "%s: %d of %d cases right, %.1f %%; outside %s", what, right, counted, counted == 0 ? 0 : 100.0 * right / counted, outside);
  }
}
