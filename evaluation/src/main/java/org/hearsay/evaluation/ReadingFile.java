package org.hearsay.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Document;
import org.hearsay.model.Profile;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Via;

/** Reads a {@code hearsay-reading/1} file; the one place where evaluation does so. */
final class ReadingFile {

  private final PointText text;

  private ReadingFile(PointText text) {
    this.text = text;
  }

  /**
   * Reads one file.
   *
   * @throws IllegalArgumentException with the file's name if it is no reading
   */
  static Reading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in); // TO WIRE: return org.hearsay.json.ReadingJson.parse(in), and drop all that is below
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static Reading parse(InputStream in) throws IOException {
    JsonNode json = new ObjectMapper().readTree(in);
    String text = json.at("/document/text").asText();
    ReadingFile file = new ReadingFile(new PointText(text));
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode node : json.path("attributions")) {
      if (!node.at("/content/spans").isEmpty()) {
        attributions.add(file.attribution(node));
      }
    }
    JsonNode about = json.path("document");
    Document document =
        new Document(string(about, "id"), null, null, null, null, null, "en", string(about, "origin"), "text/plain", text, List.of());
    return new Reading(
        null, document, List.of(), List.of(), attributions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        new Profile(0, 0, Map.of(), Map.of()), List.of());
  }

  private Attribution attribution(JsonNode node) {
    JsonNode source = node.path("source");
    JsonNode cue = node.path("cue");
    Via via = node.path("via").isObject() ? new Via(spans(node.at("/via/spans")), string(node.path("via"), "entity")) : null;
    return new Attribution(
        string(node, "id"),
        value(Attribution.Kind.class, node, "kind"),
        new Source(spans(source.path("spans")), List.of(), value(Source.Type.class, source, "type")),
        new Cue(spans(cue.path("spans")), string(cue, "lemma"), value(Cue.Stance.class, cue, "stance")),
        spans(node.at("/content/spans")),
        List.of(),
        via,
        value(Attribution.Quotation.class, node, "quotation"),
        string(node, "within"),
        value(Attribution.Polarity.class, node, "polarity"),
        spans(node.path("hedges")),
        string(node, "time"),
        node.path("confidence").asDouble());
  }

  private List<Span> spans(JsonNode list) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : list) {
      spans.add(text.units(span.path("start").asInt(), span.path("end").asInt()));
    }
    return spans;
  }

  private static String string(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static <E extends Enum<E>> E value(Class<E> type, JsonNode node, String field) {
    String name = string(node, field);
    return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
