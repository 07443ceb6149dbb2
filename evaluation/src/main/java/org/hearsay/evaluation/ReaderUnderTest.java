package org.hearsay.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Reading;
import org.hearsay.reading.Reader;

/**
 * Gives the reader that ships, as a function from plain text to its reading; loads its model once, on demand. The system property
 * {@code hearsay.model} names another model than the default one.
 */
final class ReaderUnderTest implements Supplier<Function<String, Reading>> {

  @Override
  public Function<String, Reading> get() {
    Reader reader = open();
    return text -> reader.read(document(text));
  }

  static Reader open() {
    return Reader.open(System.getProperty("hearsay.model", Reader.DEFAULT_MODEL), Runtime.getRuntime().availableProcessors());
  }

  static Document document(String text) {
    return new Document("sha256:0", null, null, null, null, new Facts(null, null, null, null), "en", "-", "text/plain", text, List.of());
  }
}
