package org.hearsay.reading.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The network, run by ONNX Runtime on windows of a text. One window a run: dynamic int8 takes its scales from the whole input of a run, so
 * a result would else depend on what other texts stand in the same batch. Windows are cut from the text alone and each runs on one thread,
 * so neither the number of threads nor their order changes a bit of the result. Safe for many threads.
 */
public final class Encoder implements AutoCloseable {

  private static final int LINK = 64;
  private static final Set<String> HEADS = Set.of("heads");
  private static final Set<String> BOTH = Set.of("heads", "states");

  private final CompletableFuture<WordPieces> splitter;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final CompletableFuture<OrtSession> branch = new CompletableFuture<>();
  private final int room;
  private final int overlap;
  private final ExecutorService runs;

  /** The network's file, or its bytes where it has none (inside a jar). */
  public sealed interface Network {
    /** A file, read by the runtime itself. */
    record InFile(Path path) implements Network {}

    /** The bytes of the file. */
    record InMemory(byte[] bytes) implements Network {}
  }

  /**
   * @param network the ONNX file
   * @param splitter cuts texts into the pieces that the network knows; may still be loading
   * @param length places in a window, the two at its ends included
   * @param overlap pieces that a window shares with the one before
   * @param threads how many windows run at a time
   * @throws IllegalArgumentException if the network can't be loaded
   */
  public Encoder(Network network, CompletableFuture<WordPieces> splitter, int length, int overlap, int threads) {
    this.splitter = splitter;
    this.environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hearsay");
    this.room = length - 2;
    this.overlap = overlap;
    session = session(network);
    runs = Executors.newFixedThreadPool(threads, job -> {
      Thread thread = new Thread(job, "hearsay-encoder");
      thread.setDaemon(true);
      return thread;
    });
  }

  private OrtSession session(Network network) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT); // the file already holds the fused operators
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      if (network instanceof Network.InFile file) {
        return environment.createSession(file.path().toString(), options);
      }
      return environment.createSession(((Network.InMemory) network).bytes(), options);
    } catch (OrtException e) {
      throw new IllegalArgumentException("the model can't be loaded: " + e.getMessage(), e);
    }
  }

  /**
   * Loads the branch that reads entities off the states of one of the network's layers; texts read with it wait until it is there.
   *
   * @throws IllegalArgumentException if it can't be loaded
   */
  public void loadBranch(Network network) {
    try {
      branch.complete(session(network));
    } catch (RuntimeException | Error e) {
      branch.completeExceptionally(e);
      throw e;
    }
  }

  /** Splits {@code text} into pieces and runs the network and its entity branch over all of it. */
  public Heads readWhole(String text) {
    return read(List.of(text), true).get(0);
  }

  /** Splits each text into pieces and runs the network over all of it, without the entity branch, each as if it were alone. */
  public List<Heads> read(List<String> texts) {
    return read(texts, false);
  }

  private List<Heads> read(List<String> texts, boolean branched) {
    WordPieces words = splitter.join();
    List<Pieces> pieces = texts.stream().map(words::split).toList();
    List<List<WindowRun>> pending = new ArrayList<>();
    for (Pieces one : pieces) {
      List<WindowRun> windows = new ArrayList<>();
      for (int[] cut : cut(one.size())) {
        WindowRun run = new WindowRun(to -> run(words, one, cut[0], cut[1], branched, to));
        windows.add(run);
        runs.execute(run);
      }
      pending.add(windows);
    }
    try {
      List<Heads> out = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        Heads.Window[] windows = new Heads.Window[pending.get(i).size()];
        for (int w = 0; w < windows.length; w++) {
          windows[w] = pending.get(i).get(w).heads.get();
        }
        out.add(new Heads(pieces.get(i), windows, LINK));
      }
      return out;
    } catch (CancellationException e) {
      throw new IllegalStateException("the reader was closed", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the network failed: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("reading was interrupted", e);
    } finally {
      pending.forEach(windows -> windows.forEach(WindowRun::cancelWaiting)); // after a failure nobody waits for the others
    }
  }

  /**
   * First and last + 1 piece of each window: as few as will do, all of about one length, so that none repeats most of its neighbour. More than
   * one are even in number, so that the two cores of a small machine end together.
   */
  private List<int[]> cut(int total) {
    int count = Math.max(1, (int) Math.ceil((total - overlap) / (double) (room - overlap)));
    if (count > 1) {
      count += count % 2;
    }
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < count && total > 0; i++) {
      int from = (int) ((long) i * (total - overlap) / count);
      int to = (int) ((long) (i + 1) * (total - overlap) / count) + overlap;
      out.add(new int[] {from, to});
    }
    return out;
  }

  private void run(WordPieces words, Pieces pieces, int from, int to, boolean branched, WindowRun into) throws OrtException {
    int n = to - from + 2;
    LongBuffer input = ByteBuffer.allocateDirect(4 * n * Long.BYTES).order(ByteOrder.nativeOrder()).asLongBuffer();
    for (int i = 0; i < n; i++) {
      boolean piece = i > 0 && i < n - 1;
      int at = from + i - 1;
      input.put(i, i == 0 ? words.opening() : piece ? pieces.ids()[at] : words.closing());
      input.put(n + i, piece ? pieces.shape()[at] : 0);
      input.put(2 * n + i, piece ? pieces.breaks()[at] : 0);
      input.put(3 * n + i, piece ? pieces.quote()[at] : 0);
    }
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, input, new long[] {4, n});
        OrtSession.Result result = session.run(Map.of("pieces", tensor), branched ? BOTH : HEADS)) {
      float[] rows = rows((OnnxTensor) result.get("heads").orElseThrow(), n);
      into.heads.complete(new Heads.Window(from, to, rows.length / (n - 2), rows, branched ? into.entities : null));
      if (!branched) {
        return;
      }
      OnnxTensor states = (OnnxTensor) result.get("states").orElseThrow();
      try (OrtSession.Result own = branch.join().run(Map.of("states", states))) {
        into.entities.complete(rows((OnnxTensor) own.get(0), n));
      }
    }
  }

  /** The rows of the pieces, without those of the two places at the ends. */
  private static float[] rows(OnnxTensor out, int places) {
    int width = (int) out.getInfo().getShape()[1];
    FloatBuffer all = out.getFloatBuffer();
    float[] rows = new float[(places - 2) * width];
    all.position(width).get(rows);
    return rows;
  }

  /** Lets the windows under way end, drops those that wait, then frees the session. A second call does nothing. */
  @Override
  public synchronized void close() {
    if (runs.isShutdown()) {
      return;
    }
    runs.shutdownNow().forEach(run -> ((WindowRun) run).cancelWaiting()); // else their readers would wait for ever
    try {
      if (runs.awaitTermination(1, TimeUnit.MINUTES)) { // the session must outlive the last run
        session.close();
        if (branch.isDone() && !branch.isCompletedExceptionally()) {
          branch.join().close();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (OrtException e) {
      throw new IllegalStateException("the model can't be closed: " + e.getMessage(), e);
    }
  }
}
