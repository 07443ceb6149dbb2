package org.hearsay.reading.encoder;

import ai.onnxruntime.OrtException;
import java.util.concurrent.CompletableFuture;

/** A run of the network over one window of a text: what its heads say is there at once, while the entity branch goes on. */
final class WindowRun implements Runnable {

  /** What the heads say. */
  final CompletableFuture<Heads.Window> heads = new CompletableFuture<>();
  /** The rows of the entity branch, if it is asked. */
  final CompletableFuture<float[]> entities = new CompletableFuture<>();

  private final Work work;

  /** Runs the network and completes both. */
  interface Work {
    void run(WindowRun into) throws OrtException;
  }

  WindowRun(Work work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (heads.isDone()) {
      return;
    }
    try {
      work.run(this);
    } catch (OrtException | RuntimeException | Error e) {
      heads.completeExceptionally(e);
      entities.completeExceptionally(e);
    }
  }

  /** Whoever waits for it waits no longer; a run under way ends as it would. */
  void cancelWaiting() {
    if (heads.cancel(false)) {
      entities.cancel(false);
    }
  }
}
