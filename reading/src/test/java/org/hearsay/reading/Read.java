package org.hearsay.reading;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;

/** Reads texts and tells who speaks in them. One reader serves all tests, for opening it takes long. */
public final class Read {

  static final Reader READER = Reader.open();

  private Read() {}

  /** Names of the entities that the outermost attribution whose content begins with these words, or holds them first, has for its source. */
  public static List<String> speakersOf(String words, String text) {
    Reading reading = read(text);
    int at = text.indexOf(words);
    return reading.attributions().stream().filter(a -> a.within() == null && a.content().stream().anyMatch(c -> c.start() <= at && at < c.end())).limit(1)
        .flatMap(a -> reading.entities().stream().filter(e -> a.source().entities().contains(e.id()))).map(Entity::name).toList();
  }

  /** Name of the entity for which the mention stands that begins these words; "nobody" if there is none. */
  public static String meant(String words, String text) {
    int at = text.indexOf(words);
    return read(text).entities().stream().filter(e -> e.mentions().stream().anyMatch(m -> m.span().start() == at)).map(Entity::name).findFirst()
        .orElse("nobody");
  }

  /** A plain text in English. */
  static Document document(String text, String published) {
    return new Document("sha256:0", null, null, null, published, new Facts(null, null, null, null), "en", "-", "text/plain", text, List.of());
  }

  static Reading read(String text) {
    return READER.read(document(text, null));
  }

  /** Names of the entities that the last attribution of a text has for its source; none if it has no attribution. */
  public static List<String> lastSpeakers(String text) {
    Reading reading = read(text);
    List<Attribution> all = reading.attributions();
    if (all.isEmpty()) {
      return List.of();
    }
    Attribution last = all.get(all.size() - 1);
    return reading.entities().stream().filter(e -> last.source().entities().contains(e.id())).map(Entity::name).toList();
  }
}
