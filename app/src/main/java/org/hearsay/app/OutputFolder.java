package org.hearsay.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A folder that takes one file an input. Files are replaced whole: a reader of the folder never sees half of one. */
public final class OutputFolder {

  private static final AtomicLong PARTS = new AtomicLong();

  private final Path folder;
  private final String extension;
  private final boolean keepFolders;

  /**
   * @param folder made if it is missing
   * @param extension with its dot
   * @param keepFolders whether the inputs' paths are mirrored instead of putting all files side by side
   */
  public OutputFolder(Path folder, String extension, boolean keepFolders) {
    this.folder = folder;
    this.extension = extension;
    this.keepFolders = keepFolders;
  }

  /** Two inputs that would be written to the same file, also where case does not part file names, or null if there are none. */
  public Input[] clash(List<Input> inputs) {
    Map<String, Input> taken = new HashMap<>();
    for (Input input : inputs) {
      Input other = taken.putIfAbsent(file(input).toString().toLowerCase(Locale.ROOT), input);
      if (other != null) {
        return new Input[] {other, input};
      }
    }
    return null;
  }

  /** Where the reading of {@code input} goes. */
  public Path file(Input input) {
    Path under = folder;
    if (keepFolders && input.path() != null) {
      Path parent = input.path().normalize().getParent();
      for (int i = 0; parent != null && i < parent.getNameCount(); i++) {
        if (!parent.getName(i).toString().equals("..")) { // nothing is written above the folder
          under = under.resolve(parent.getName(i).toString());
        }
      }
    }
    return under.resolve(input.name() + extension);
  }

  /** Writes a file beside its place and moves it there when it is whole. */
  public void write(Input input, Content content) throws IOException {
    Path file = file(input);
    Path parent = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) { // Java 17's createDirectories stumbles over a link to a folder
      Files.createDirectories(parent);
    }
    Path part = parent.resolve(".hearsay-" + ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        content.to(out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Something that writes itself. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }
}
