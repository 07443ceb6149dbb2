package org.hearsay.app;

import java.nio.file.Path;
import org.hearsay.intake.Given;

/**
 * Something to read: a file, a page of the web, or standard input.
 *
 * @param path the file, or null
 * @param address of the page, or null; if both are null, it is standard input
 * @param given what the user says about it
 */
public record Input(Path path, String address, Given given) {

  /** @throws IllegalArgumentException if it is both a file and a page */
  public Input {
    if (path != null && address != null) {
      throw new IllegalArgumentException("both a file and a page: " + path + ", " + address);
    }
  }

  /** A file, or standard input where the path is null. */
  public Input(Path path, Given given) {
    this(path, null, given);
  }

  /** What the user calls it: the path, the address, or {@code -} for standard input. */
  public String label() {
    return path != null ? path.toString() : address != null ? address : "-";
  }

  /**
   * NAME of the contract: the file name less its last extension, a final {@code .gz} dropped first; of a page the last part of its address that
   * is not empty, made a file name; {@code stdin} for standard input.
   */
  public String name() {
    if (path == null && address == null) {
      return "stdin";
    }
    String file = path != null ? path.getFileName().toString() : lastPart(address);
    if (file.toLowerCase(java.util.Locale.ROOT).endsWith(".gz") && file.length() > 3) {
      file = file.substring(0, file.length() - 3);
    }
    int dot = file.lastIndexOf('.');
    return dot > 0 && (path != null || file.length() - dot <= 6) ? file.substring(0, dot) : file;
  }

  private static String lastPart(String address) {
    String rest = address.substring(address.indexOf("//") + 2);
    int end = rest.length();
    for (char mark : new char[] {'?', '#'}) {
      end = rest.indexOf(mark) >= 0 ? Math.min(end, rest.indexOf(mark)) : end;
    }
    String[] parts = rest.substring(0, end).split("/");
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < last.length() && name.length() < 100; i++) {
      char c = last.charAt(i);
      name.append(Character.isLetterOrDigit(c) || c == '.' && name.length() > 0 || c == '-' || c == '_' ? c : '_');
    }
    return name.length() == 0 ? "page" : name.toString();
  }
}
