package org.hearsay.intake.extract;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on a document that may be hostile: on a thread of its own, so that a library that nests too deep or never ends takes nobody with it. What
 * goes wrong becomes a {@link Refusal}.
 */
public final class Guarded {
  /** Libraries climb trees by recursion; this is deep enough for some hundred thousand steps. */
  private static final long STACK = 64L << 20;
  /** A library that looks at the clock by itself is given this much longer, in nanoseconds. */
  private static final long GRACE = 2_000_000_000L;

  private Guarded() {}

  /**
   * Something that may take long.
   *
   * @param <T> what comes of it
   */
  public interface Work<T> {
    /** Does it. */
    T run() throws Refusal;
  }

  /** Does the work within its budget. */
  public static <T> T run(Work<T> work, Budget budget) throws Refusal {
    FutureTask<T> task = new FutureTask<>(() -> work.run());
    Thread thread = new Thread(null, task, "hearsay-document-guarded", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(Math.max(0, budget.left()) + GRACE, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Refusal(budget.tooSlow().getMessage());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Refusal("was not read, because the program was told to stop; read it again");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static Refusal refusal(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return refusal;
    } else if (cause instanceof Budget.Spent) {
      return new Refusal(cause.getMessage());
    } else if (cause instanceof StackOverflowError) {
      return new Refusal("nests its parts deeper than any text does; save its text as plain text");
    } else if (cause instanceof OutOfMemoryError) {
      return new Refusal("takes more memory to take in than Java has; split it, or give more with JAVA_TOOL_OPTIONS=-Xmx4g");
    } else if (cause instanceof LinkageError) {
      throw (LinkageError) cause;
    }
    // A library that stumbles over broken bytes throws what it likes.
    String why = Piece.fold(cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage())).replace('\n', ' ');
    return new Refusal("is damaged (" + why.substring(0, Math.min(150, why.length())) + "); open and save it anew, or save its text as plain text");
  }
}
