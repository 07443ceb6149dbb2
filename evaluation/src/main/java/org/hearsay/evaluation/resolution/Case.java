package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of {@code cases.jsonl}.
 *
 * @param id unique
 * @param kind of difficulty
 * @param text to read
 * @param expect all of these must hold
 */
record Case(String id, String kind, String text, List<Expectation> expect) {

  static Case of(JsonNode node) {
    List<Expectation> expect = new ArrayList<>();
    node.get("expect").forEach(one -> expect.add(Expectation.of(one)));
    return new Case(node.get("id").asText(), node.get("kind").asText(), node.get("text").asText(), List.copyOf(expect));
  }
}
