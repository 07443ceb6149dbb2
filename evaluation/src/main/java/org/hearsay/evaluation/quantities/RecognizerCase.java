package org.hearsay.evaluation.quantities;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of Recognizers-Text.
 *
 * @param file without its folder
 * @param index in the file, from 0
 * @param input the text
 * @param results what is to be found
 */
record RecognizerCase(String file, int index, String input, List<Result> results) {

  /** One result; {@code end} is exclusive; value is null where the case has none that is a number; the unit may be an ISO 4217 code or a name. */
  record Result(int start, int end, BigDecimal value, String unit) {}

  static List<RecognizerCase> read(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    List<RecognizerCase> cases = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(json.startsWith("\ufeff") ? json.substring(1) : json)) {
      List<Result> results = new ArrayList<>();
      for (JsonNode result : node.get("Results")) {
        JsonNode resolution = result.get("Resolution");
        String unit = resolution.path("isoCurrency").asText(resolution.path("unit").asText(""));
        results.add(new Result(result.get("Start").asInt(), result.get("End").asInt() + 1, number(resolution.path("value").asText("")), unit));
      }
      cases.add(new RecognizerCase(file.getFileName().toString().replace(".json", ""), cases.size(), node.get("Input").asText(), results));
    }
    return cases;
  }

  private static BigDecimal number(String value) {
    try {
      return new BigDecimal(value.replace("%", ""));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
