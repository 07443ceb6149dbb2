package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One case of {@code about.jsonl}.
 *
 * @param id unique
 * @param text to read
 * @param content words that lie in the content to be judged
 * @param cue words of its cue, or null
 * @param about names of those whom the claim says something of
 */
record AboutCase(String id, String text, String content, String cue, List<String> about) {

  static AboutCase of(JsonNode node) {
    return new AboutCase(
        node.get("id").asText(), node.get("text").asText(), node.get("content").asText(), Sets.text(node, "cue"), Sets.strings(node.get("about")));
  }
}
