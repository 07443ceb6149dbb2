package org.hearsay.app;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hearsay.intake.Intake;
import org.hearsay.model.Intaken;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Refused;
import org.hearsay.reading.Reader;

/**
 * Takes inputs in and reads them. One is enough for a program; safe for many threads.
 *
 * <pre>{@code
 * try (Hearsay hearsay = Hearsay.open(Settings.usual())) {
 *   Outcome outcome = hearsay.read(new Input(Path.of("article.txt"), Given.NOTHING));
 * }
 * }</pre>
 */
public final class Hearsay implements AutoCloseable {

  /** Documents taken in ahead of the one whose turn it is, for each thread: enough to keep all busy, few enough to stay small. */
  private static final int AHEAD = 3;

  private final Intake intake;
  private final Reader reader;
  private final RuntimeException failure;
  private final InputStream standardInput;
  private final Settings settings;

  /** @param failure why there is no reader; null if there is one */
  private Hearsay(Settings settings, Reader reader, RuntimeException failure, InputStream standardInput) {
    this.settings = settings;
    intake = new Intake(settings.limits());
    this.reader = reader;
    this.failure = failure;
    this.standardInput = standardInput;
  }

  /**
   * Begins to load the model and returns at once, for a program that has something else to do meanwhile; standard input is the process's own.
   * The first document is taken in while the model loads. If the model can't be loaded, the first call that needs it says so.
   */
  public static Hearsay openInBackground(Settings settings) {
    try {
      return new Hearsay(settings, Reader.openInBackground(settings.model(), settings.threads()), null, System.in);
    } catch (RuntimeException e) {
      return new Hearsay(settings, null, e, System.in);
    }
  }

  /** Loads the model; standard input is the process's own. */
  public static Hearsay open(Settings settings) {
    return open(settings, System.in);
  }

  /** Loads the model; {@code -} is read from {@code standardInput}. */
  public static Hearsay open(Settings settings, InputStream standardInput) {
    return new Hearsay(settings, Reader.open(settings.model(), settings.threads()), null, standardInput);
  }

  /** Name, version and hash of what a model reads with, without loading it. */
  public static ReaderInfo describe(String model) {
    return Reader.describe(model);
  }

  /** How this one reads. */
  public Settings settings() {
    return settings;
  }

  /** Name, version and hash of what reads. */
  public ReaderInfo info() {
    return reader().info();
  }

  private Reader reader() {
    if (failure != null) {
      throw new NotLoaded(failure);
    }
    try {
      reader.awaitLoaded();
    } catch (RuntimeException e) {
      throw new NotLoaded(e);
    }
    return reader;
  }

  /** The model is at fault, not the document that was to be read with it. */
  private static final class NotLoaded extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotLoaded(Throwable cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Reads one input; what can't be read comes back as refused, never as an exception. */
  public Outcome read(Input input) {
    try {
      Intaken taken = take(input);
      if (taken instanceof Refused refused) {
        return new Outcome.NotRead(input, refused);
      }
      Intaken.TakenIn in = (Intaken.TakenIn) taken;
      return new Outcome.Done(input, reader().read(in.document(), in.notices()));
    } catch (NotLoaded e) {
      throw e;
    } catch (RuntimeException e) { // one document must not take the others with it
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return new Outcome.NotRead(input, new Refused(input.label(), "could not be read (" + why + "); please report it with the file"));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return new Outcome.NotRead(input, new Refused(input.label(), "is too large for the memory that Java has; split it, or give more with "
          + "JAVA_TOOL_OPTIONS=-Xmx2g"));
    }
  }

  private Intaken take(Input input) {
    if (input.path() != null) {
      return intake.take(input.path(), input.given());
    }
    return input.address() != null ? intake.fetch(input.address(), input.given()) : intake.take(standardInput, input.given());
  }

  /** Reads all inputs on several threads and hands the outcomes over in the order of the inputs, on the calling thread, as they come. */
  public void readAll(Iterator<Input> inputs, Consumer<Outcome> sink) {
    int threads = settings.threads();
    if (threads == 1) {
      inputs.forEachRemaining(input -> sink.accept(read(input)));
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads, job -> {
      Thread thread = new Thread(job, "hearsay-document");
      thread.setDaemon(true);
      return thread;
    });
    try {
      Deque<Future<Outcome>> pending = new ArrayDeque<>();
      while (inputs.hasNext() || !pending.isEmpty()) {
        while (inputs.hasNext() && pending.size() < AHEAD * threads) {
          Input next = inputs.next();
          pending.add(workers.submit(() -> read(next)));
        }
        sink.accept(pending.remove().get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof NotLoaded model ? model : new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
      await(workers);
    }
  }

  /** Readings under way are let finish before the model may be freed. */
  private static void await(ExecutorService workers) {
    try {
      workers.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Frees the model, once it is loaded. */
  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
  }
}
