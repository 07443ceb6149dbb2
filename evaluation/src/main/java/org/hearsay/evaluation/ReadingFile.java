package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.json.MalformedReading;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;

/** Reads a {@code hearsay-reading/1} file; the one place where evaluation does so. */
final class ReadingFile {

  private ReadingFile() {}

  /**
   * Reads one file.
   *
   * @throws IllegalArgumentException with the file's name if it is no reading
   */
  static Reading read(Path file) throws IOException {
    try {
      return ReadingJson.parse(file);
    } catch (MalformedReading e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
