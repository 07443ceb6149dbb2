package org.hearsay.evaluation.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's folder and what lies in it. */
final class Root {

  private Root() {}

  static Path folder() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(at.resolve("ARCHITECTURE.md"))) {
      at = at.getParent();
      if (at == null) {
        throw new IllegalStateException("not inside the project: " + Path.of("").toAbsolutePath());
      }
    }
    return at;
  }

  static String text(String file) {
    try {
      return Files.readString(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Folders of modules: those that hold a pom.xml beside the root's. */
  static List<String> modules() {
    try (Stream<Path> entries = Files.list(folder())) {
      return entries.filter(p -> Files.isRegularFile(p.resolve("pom.xml"))).map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All Java files of a kind ({@code main}, {@code test}, {@code benchmark}) of all modules. */
  static List<Path> javaFiles(String kind) {
    return modules().stream().flatMap(module -> {
      Path sources = folder().resolve(module).resolve("src").resolve(kind).resolve("java");
      if (!Files.isDirectory(sources)) {
        return Stream.empty();
      }
      try (Stream<Path> files = Files.walk(sources)) {
        return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).toList();
  }
}
