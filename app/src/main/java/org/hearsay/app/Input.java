package org.hearsay.app;

import java.nio.file.Path;
import org.hearsay.intake.Given;

/**
 * Something to read.
 *
 * @param path the file, or null for standard input
 * @param given what the user says about it
 */
public record Input(Path path, Given given) {

  /** What the user calls it: the path, or {@code -} for standard input. */
  public String label() {
    return path == null ? "-" : path.toString();
  }

  /**
   * NAME of the contract: the file name less its last extension, a final {@code .gz} dropped first; {@code stdin} for standard input.
   */
  public String name() {
    if (path == null) {
      return "stdin";
    }
    String file = path.getFileName().toString();
    if (file.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") && file.length() > 3) {
      file = file.substring(0, file.length() - 3);
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
