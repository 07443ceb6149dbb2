package org.hearsay.app;

/**
 * How to read.
 *
 * @param model name of a model that ships
 * @param threads how many documents are read at a time, at least 1
 */
public record Settings(String model, int threads) {

  /** @throws IllegalArgumentException if there is no thread to read with */
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** The default model on all processors. */
  public static Settings usual() {
    return new Settings("default", Runtime.getRuntime().availableProcessors());
  }
}
