package org.hearsay.cli;

import org.hearsay.intake.Limits;
import picocli.CommandLine.Option;

/** Options that bound what one document may cost. */
final class Bounds {
  private static final int MILLION = 1_000_000;
  private static final int MOST_MEGABYTES = 1000;

  @Option(names = "--max-size", paramLabel = "MB", description = "megabytes that a document may hold, packed or not; default: 50")
  private int size = Limits.USUAL.maxBytes() / MILLION;

  @Option(names = "--max-pages", paramLabel = "N", description = "pages of a PDF file; default: 2000")
  private int pages = Limits.USUAL.maxPages();

  @Option(names = "--max-seconds", paramLabel = "N", description = "seconds to take a document in, or to fetch it; default: 60")
  private int seconds = Limits.USUAL.maxSeconds();

  @Option(names = "--max-memory", paramLabel = "MB", description = "megabytes that may be claimed in all to take a document in; default: 16000")
  private int memory = Limits.USUAL.maxMemory();

  /** @throws IllegalArgumentException if one of them makes no sense */
  Limits limits() {
    if (size < 1 || size > MOST_MEGABYTES) {
      throw new IllegalArgumentException("--max-size must be from 1 to " + MOST_MEGABYTES + ", not " + size);
    } else if (pages < 1 || seconds < 1 || memory < 1) {
      throw new IllegalArgumentException("--max-pages, --max-seconds and --max-memory must be at least 1");
    }
    return new Limits(size * MILLION, pages, seconds, memory);
  }
}
