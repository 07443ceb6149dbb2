package org.hearsay.intake.extract;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What taking in one document may cost. Formats call {@link #check} often, on the thread that takes the document in; once the time or
 * the memory is spent it throws, and the document is refused.
 */
public final class Budget {
  /** Asking for the memory costs about as much as reading a hundred words. */
  private static final int CALLS_BETWEEN = 64;

  private final int maxBytes;
  private final int maxPages;
  private final int maxSeconds;
  private final long maxMemory;
  private final long end;
  private long claimedBefore = -1;
  private int calls;

  /**
   * The time runs from now on.
   *
   * @param maxBytes before and after unpacking
   * @param maxPages of a document that has pages
   * @param maxSeconds until the text is out
   * @param maxMemory bytes that may be claimed in all meanwhile, those given back included
   */
  public Budget(int maxBytes, int maxPages, int maxSeconds, long maxMemory) {
    this.maxBytes = maxBytes;
    this.maxPages = maxPages;
    this.maxSeconds = maxSeconds;
    this.maxMemory = maxMemory;
    end = System.nanoTime() + maxSeconds * 1_000_000_000L;
  }

  /** Bytes that a document may hold, packed or unpacked. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Pages that a document may have. */
  public int maxPages() {
    return maxPages;
  }

  /** Bytes that may be claimed in all. */
  public long maxMemory() {
    return maxMemory;
  }

  /** Nanoseconds that are left, less than zero when the time is over. */
  public long left() {
    return end - System.nanoTime();
  }

  /** Throws {@link Spent} if the time or the memory is spent, or the thread was told to stop. */
  public void check() {
    if (calls++ % CALLS_BETWEEN != 0) {
      return;
    }
    if (left() < 0 || Thread.currentThread().isInterrupted()) {
      throw tooSlow();
    }
    long claimed = claimed();
    claimedBefore = claimedBefore < 0 ? claimed : claimedBefore;
    if (claimed - claimedBefore > maxMemory) {
      throw new Spent("takes more than " + maxMemory / 1_000_000 + " MB of memory to take in; split it, or allow more with --max-memory");
    }
  }

  /** That the time is over. */
  public Spent tooSlow() {
    return new Spent(String.format(Locale.ROOT, "takes more than %d seconds to take in; split it, or allow more with --max-seconds", maxSeconds));
  }

  /** Bytes that this thread has claimed since it began; 0 where the Java in use cannot tell. */
  private static long claimed() {
    return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
        ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
        : 0;
  }

  /** A limit was reached; the message is the reason and the way out. Libraries must let it through, so it is unchecked. */
  public static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent(String reason) {
      super(reason, null, false, false);
    }
  }
}
