package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** Writes whole {@code hearsay-reading/1} files for tests; spans are given as sets of code points. */
final class ReadingWriter {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final PointText text;
  private final ObjectNode root = MAPPER.createObjectNode();
  private final ArrayNode attributions = MAPPER.createArrayNode();

  ReadingWriter(PointText text) {
    this.text = text;
    root.put("format", "hearsay-reading/1");
    ObjectNode reader = root.putObject("reader");
    for (String field : List.of("name", "version", "model", "modelVersion", "modelSha256")) {
      reader.put(field, "test");
    }
    ObjectNode document = root.putObject("document");
    document.put("id", "sha256:" + "0".repeat(64));
    List.of("title", "byline", "publisher", "published").forEach(document::putNull);
    ObjectNode from = document.putObject("from");
    List.of("title", "byline", "publisher", "published").forEach(from::putNull);
    document.put("language", "en").put("origin", "-").put("mediaType", "text/plain").put("text", text.text());
    document.putArray("blocks");
    root.putArray("sentences");
    root.putArray("entities");
    root.set("attributions", attributions);
    for (String list : List.of("times", "quantities", "events", "relations", "checks", "tone")) {
      root.putArray(list);
    }
    ObjectNode profile = root.putObject("profile");
    profile.put("sentences", 0).put("author", 0).putObject("byType");
    profile.putObject("byEntity");
    root.putArray("notices");
  }

  /** Adds one attribution; gives it back so that a test may set more. */
  ObjectNode add(String id, BitSet source, BitSet cue, BitSet content) {
    ObjectNode node = attributions.addObject();
    node.put("id", id).put("kind", "statement");
    ObjectNode who = node.putObject("source");
    who.set("spans", spans(source));
    who.putArray("entities");
    who.put("type", source.isEmpty() ? "none" : "person");
    ObjectNode words = node.putObject("cue");
    words.set("spans", spans(cue));
    words.put("lemma", cue.isEmpty() ? null : "say").put("stance", cue.isEmpty() ? null : "neutral");
    node.putObject("content").set("spans", spans(content));
    node.putArray("about");
    node.putNull("via");
    node.put("quotation", "indirect").putNull("within").put("polarity", "affirmed").putArray("hedges");
    node.putNull("time");
    return node.put("confidence", 0.5);
  }

  private ArrayNode spans(BitSet characters) {
    ArrayNode spans = MAPPER.createArrayNode();
    for (int start = characters.nextSetBit(0); start >= 0; ) {
      int end = characters.nextClearBit(start);
      spans.addObject().put("start", start).put("end", end).put("text", text.between(start, end));
      start = characters.nextSetBit(end);
    }
    return spans;
  }

  void write(Path file) throws IOException {
    MAPPER.writeValue(file.toFile(), root);
  }
}
