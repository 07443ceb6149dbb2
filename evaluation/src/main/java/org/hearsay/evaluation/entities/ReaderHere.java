package org.hearsay.evaluation.entities;

import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.reading.Reader;

/** The reader that ships, and documents made of plain text for it; the system property {@code hearsay.model} names another model. */
final class ReaderHere {

  private ReaderHere() {}

  static Reader open() {
    return Reader.open(System.getProperty("hearsay.model", Reader.DEFAULT_MODEL), Runtime.getRuntime().availableProcessors());
  }

  static Document document(String name, String text) {
    return new Document("sha256:0", null, null, null, null, new Facts(null, null, null, null), "en", name, "text/plain", text, List.of());
  }
}
