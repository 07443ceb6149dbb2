package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/**
 * One article of a gold corpus beside what a reader made of it.
 *
 * @param name of the file, without its extension
 * @param text of the article
 * @param read false if there is no reading of it
 * @param gold what people marked, in the order of their file
 * @param predicted what the reader found, less attributions that lie within others
 * @param matching which of them belong together
 */
record Article(String name, PointText text, boolean read, List<Gold> gold, List<Predicted> predicted, Matching matching) {

  /**
   * Loads all articles that have gold, by name.
   *
   * @param gold folder with {@code text/NAME.txt} and {@code attributions/NAME*.ann}, of which the first counts
   * @param readings folder with {@code NAME.json}
   * @throws IllegalArgumentException if a reading is of another text, or a file is not in its format
   */
  static List<Article> load(Path gold, Path readings) throws IOException {
    List<Path> annotations = files(gold.resolve("attributions"), ".ann");
    List<Article> articles = new ArrayList<>();
    for (Path file : files(gold.resolve("text"), ".txt")) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      Optional<Path> annotation =
          annotations.stream().filter(path -> path.getFileName().toString().startsWith(name)).findFirst();
      if (annotation.isPresent()) {
        articles.add(load(name, new PointText(Files.readString(file)), annotation.get(), readings.resolve(name + ".json")));
      }
    }
    return articles;
  }

  private static Article load(String name, PointText text, Path annotation, Path reading) throws IOException {
    List<Gold> gold = BratFile.read(annotation, text);
    boolean read = Files.exists(reading);
    return of(name, text, gold, read ? Optional.of(check(reading, text)) : Optional.empty());
  }

  /** Sets gold beside a reading. */
  static Article of(String name, PointText text, List<Gold> gold, Optional<Reading> reading) {
    List<Predicted> predicted = reading.map(r -> predicted(r.attributions(), text)).orElse(List.of());
    return new Article(name, text, reading.isPresent(), gold, predicted, Matching.of(predicted, gold));
  }

  private static Reading check(Path file, PointText text) throws IOException {
    Reading reading = ReadingFile.read(file);
    String read = reading.document().text();
    if (!read.equals(text.text())) {
      throw new IllegalArgumentException(
          file + ": document.text is not the text that was read (" + read.codePointCount(0, read.length()) + " against "
              + text.length() + " characters)");
    }
    return reading;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "[!.]*" + ending)) {
      paths.forEach(files::add);
    }
    files.sort(Comparator.comparing(path -> path.getFileName().toString()));
    return files;
  }

  private static List<Predicted> predicted(List<Attribution> attributions, PointText text) {
    Set<String> nested = nested(attributions, text);
    List<Predicted> predicted = new ArrayList<>();
    for (Attribution a : attributions) {
      Roles roles =
          Roles.trimmed(
              text,
              text.characters(a.source().spans()),
              text.characters(a.cue().spans()),
              text.characters(a.content()));
      if (!nested.contains(a.id()) && !roles.content().isEmpty()) {
        predicted.add(new Predicted(a, roles));
      }
    }
    return predicted;
  }

  /** Ids of the attributions that truly lie in the content of the one they name: the gold marks no nesting. */
  private static Set<String> nested(List<Attribution> attributions, PointText text) {
    Map<String, Attribution> byId = new HashMap<>();
    attributions.forEach(a -> byId.put(a.id(), a));
    Set<String> nested = new HashSet<>();
    for (Attribution a : attributions) {
      Attribution outer = byId.get(a.within());
      if (outer != null && outer != a) {
        List<Span> spans = new ArrayList<>(a.cue().spans());
        spans.addAll(a.content());
        BitSet outside = text.characters(spans);
        outside.andNot(text.characters(outer.content()));
        if (outside.isEmpty()) {
          nested.add(a.id());
        }
      }
    }
    return nested;
  }

  /** True if the predicted attribution at an index is paired with a gold one. */
  boolean right(int index) {
    return matching.goldOf(index) >= 0;
  }

  /** Who published it: the file's name up to the first underscore. */
  String publisher() {
    int end = name.indexOf('_');
    return end < 0 ? name : name.substring(0, end);
  }

  /** Whole attributions right, predicted and gold. */
  Tally attributions() {
    return new Tally(matching.pairs(), predicted.size(), gold.size());
  }
}
