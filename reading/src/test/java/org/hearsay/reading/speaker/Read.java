package org.hearsay.reading.speaker;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.reading.Reader;

/** Reads texts and tells who speaks in them. One reader serves all tests of the package, for opening it takes long. */
final class Read {

  private static final Reader READER = Reader.open();

  private Read() {}

  /** Names of the entities that the last attribution of a text has for its source; none if it has no attribution. */
  static List<String> lastSpeakers(String text) {
    Reading reading = READER.read(new Document("sha256:0", null, null, null, null, new Facts(null, null, null, null), "en", "-", "text/plain", text,
        List.of()));
    List<Attribution> all = reading.attributions();
    if (all.isEmpty()) {
      return List.of();
    }
    Attribution last = all.get(all.size() - 1);
    return reading.entities().stream().filter(e -> last.source().entities().contains(e.id())).map(Entity::name).toList();
  }
}
