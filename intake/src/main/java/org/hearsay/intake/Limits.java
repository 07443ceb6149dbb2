package org.hearsay.intake;

/**
 * What one document may cost; what would cost more is refused, and the others go on.
 *
 * @param maxBytes bytes that it may hold, before and after unpacking
 * @param maxPages pages of a PDF file
 * @param maxSeconds seconds from its bytes to its text, or for a page of the web to arrive
 * @param maxMemory megabytes that may be claimed in all meanwhile, what is given back included; not counted for plain text
 */
public record Limits(int maxBytes, int maxPages, int maxSeconds, int maxMemory) {
  /** 50 MB, some ten thousand articles; 2,000 pages; a minute; 16,000 MB claimed, of which most is given back at once: a dense page of a PDF takes 6. */
  public static final Limits USUAL = new Limits(50_000_000, 2_000, 60, 16_000);
  /** Beyond this an array of characters or bytes cannot be had for sure. */
  private static final int MOST_BYTES = 1_000_000_000;

  /** @throws IllegalArgumentException if one of them is less than one, or the bytes are more than a thousand million */
  public Limits {
    if (maxBytes < 1 || maxBytes > MOST_BYTES) {
      throw new IllegalArgumentException("limit is not between 1 and " + MOST_BYTES + " bytes: " + maxBytes);
    } else if (maxPages < 1 || maxSeconds < 1 || maxMemory < 1) {
      throw new IllegalArgumentException("limits are less than 1: " + maxPages + " pages, " + maxSeconds + " seconds, " + maxMemory + " MB");
    }
  }

  /** Written out: a record's own is put together at run time, which a short reading's start pays for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && maxBytes == limits.maxBytes && maxPages == limits.maxPages && maxSeconds == limits.maxSeconds
        && maxMemory == limits.maxMemory;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * maxBytes + maxPages) + maxSeconds) + maxMemory;
  }
}
