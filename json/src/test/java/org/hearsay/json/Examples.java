package org.hearsay.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files that tests read: the published examples, and those kept for tests. */
final class Examples {
  private Examples() {}

  /** Files of a folder beside the class, by the end of their names. */
  static List<Path> in(String folder, String ending) {
    URL found = Objects.requireNonNull(Examples.class.getResource(folder), folder);
    try (Stream<Path> files = Files.list(Path.of(found.toURI()))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> published() {
    return in("examples", ".json");
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the published examples. */
  static String named(String name) {
    return text(published().stream().filter(file -> file.endsWith(name + ".json")).findFirst().orElseThrow());
  }
}
