package org.hearsay.app;

import org.hearsay.intake.Limits;

/**
 * How to read.
 *
 * @param model name of a model that ships
 * @param threads how many documents are read at a time, at least 1
 * @param limits what taking in one document may cost
 */
public record Settings(String model, int threads, Limits limits) {

  /** @throws IllegalArgumentException if there is no thread to read with */
  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** Written out: a record's own is put together at run time, which a short reading's start pays for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Settings settings && model.equals(settings.model) && threads == settings.threads && limits.equals(settings.limits);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * model.hashCode() + threads) + limits.hashCode();
  }

  /** The default model on all processors, within the usual limits. */
  public static Settings usual() {
    return new Settings("default", Runtime.getRuntime().availableProcessors(), Limits.USUAL);
  }
}
