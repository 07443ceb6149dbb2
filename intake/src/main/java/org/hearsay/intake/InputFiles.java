package org.hearsay.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks a folder; holds no more than the names in the folders between its root and where it stands. */
final class InputFiles implements Iterator<Path> {
  private static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx",
      ".odt", ".fodt", ".rtf", ".eml");

  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  private InputFiles(Path root) {
    enter(root);
    if (next == null) {
      advance();
    }
  }

  static Stream<Path> in(Path root) {
    if (!Files.isDirectory(root)) {
      return Stream.of(root);
    }
    int character = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new InputFiles(root), character), false);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Path next() {
    if (next == null) {
      throw new java.util.NoSuchElementException();
    }
    Path path = next;
    advance();
    return path;
  }

  private void advance() {
    next = null;
    while (next == null && !open.isEmpty()) {
      Iterator<Path> here = open.peek();
      if (!here.hasNext()) {
        open.pop();
        continue;
      }
      Path path = here.next();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        enter(path);
      } else if (isInput(path)) {
        next = path;
      }
    }
  }

  private void enter(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // It is an input that cannot be read: dropped here, nobody would learn of what lies in it.
      next = folder;
      return;
    }
    // By name and not by path, whose order the file system decides.
    entries.sort(Comparator.comparing(path -> path.getFileName().toString()));
    open.push(entries.iterator());
  }

  private static boolean isInput(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return ENDINGS.stream().anyMatch(unpacked::endsWith) && !Files.isDirectory(path);
  }
}
