package org.hearsay.evaluation.resolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;

/** Something that must be so in the reading of a case. */
sealed interface Expectation {

  /** What came instead; null if it is as expected. */
  String fault(Read read);

  /**
   * The expectation that a JSON object tells.
   *
   * @throws IllegalArgumentException if it tells none
   */
  static Expectation of(JsonNode node) {
    String kind = node.size() == 1 ? node.fieldNames().next() : "";
    JsonNode value = node.path(kind);
    return switch (kind) {
      case "speaker" -> new Speaker(
          value.get("content").asText(), Sets.text(value, "cue"), Sets.strings(value.get("names")), Sets.text(value, "type"));
      case "same", "apart" -> new Pair(value.get(0).asText(), value.get(1).asText(), kind.equals("same"));
      case "name" -> new Name(value.get("mention").asText(), value.get("is").asText());
      default -> throw new IllegalArgumentException("no such expectation: " + node);
    };
  }

  /**
   * The named entities that some words are attributed to are these.
   *
   * @param content words that lie in the content
   * @param cue words of the cue, or null
   * @param names expected
   * @param type of the source in small letters, or null where any will do
   */
  record Speaker(String content, String cue, List<String> names, String type) implements Expectation {

    @Override
    public String fault(Read read) {
      Attribution attribution = read.attribution(content, cue);
      if (attribution == null) {
        return "no attribution of [" + content + "], expected " + told();
      }
      List<String> have = read.named(attribution.source().entities());
      String kind = attribution.source().type().name().toLowerCase(Locale.ROOT);
      boolean right = Names.fitAll(names, have) && (type == null || type.equals(kind));
      return right ? null : "[" + content + "] expected " + told() + ", read " + have + (type == null ? "" : " " + kind);
    }

    private String told() {
      return names + (type == null ? "" : " " + type);
    }
  }

  /**
   * Two mentions are of one entity, or of two.
   *
   * @param first words
   * @param second words
   * @param same true for one
   */
  record Pair(String first, String second, boolean same) implements Expectation {

    @Override
    public String fault(Read read) {
      Entity a = read.at(first);
      Entity b = read.at(second);
      boolean right = a != null && b != null && same == a.id().equals(b.id());
      return right ? null : "[" + first + "] and [" + second + "] expected " + (same ? "one" : "two") + ", read " + told(a) + " and " + told(b);
    }
  }

  /**
   * A mention is of the entity of this name.
   *
   * @param mention words
   * @param is name
   */
  record Name(String mention, String is) implements Expectation {

    @Override
    public String fault(Read read) {
      Entity entity = read.at(mention);
      boolean right = entity != null && Names.fits(is, entity.name());
      return right ? null : "[" + mention + "] expected " + is + ", read " + told(entity);
    }
  }

  private static String told(Entity entity) {
    return entity == null ? "nobody" : entity.name();
  }
}
