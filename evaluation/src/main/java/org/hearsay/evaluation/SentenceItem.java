package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;

/**
 * One sentence with one attribution whose fields are known.
 *
 * @param id of the item
 * @param text to be read
 * @param cue by which the attribution is found in a reading
 * @param source of the attribution, maybe none
 * @param content of the attribution
 * @param via through what it came, maybe none
 * @param hedges words that weaken it
 * @param expected values of the fields that hold one of a few words
 */
record SentenceItem(
    String id,
    String text,
    List<Span> cue,
    List<Span> source,
    List<Span> content,
    List<Span> via,
    List<Span> hedges,
    Map<SentenceField, String> expected) {

  static SentenceItem of(JsonNode json) {
    String text = json.path("text").asText();
    JsonNode expect = json.path("expect");
    Map<SentenceField, String> expected = new EnumMap<>(SentenceField.class);
    expected.put(SentenceField.KIND, expect.path("kind").asText());
    expected.put(SentenceField.STANCE, expect.path("stance").asText());
    expected.put(SentenceField.POLARITY, expect.path("polarity").asText());
    expected.put(SentenceField.QUOTATION, expect.path("quotation").asText());
    expected.put(SentenceField.SOURCE_TYPE, json.path("sourceType").asText());
    if (expected.containsValue("") || json.path("cue").asText().isEmpty()) {
      throw new IllegalArgumentException("an expected field or the cue is not given");
    }
    return new SentenceItem(
        json.path("id").asText(),
        text,
        TestSet.spans(text, json.path("cue")),
        TestSet.spans(text, json.path("source")),
        TestSet.spans(text, json.path("content")),
        TestSet.spans(text, json.path("via")),
        TestSet.spans(text, expect.path("hedges")),
        expected);
  }
}
