package org.hearsay.intake.pdf;

/** The caller's pulse, which remembers what it threw, so that this is told from what a damaged file brings about. */
final class Pulse implements Runnable {
  private final Runnable pulse;
  private RuntimeException thrown;

  Pulse(Runnable pulse) {
    this.pulse = pulse;
  }

  @Override
  public void run() {
    try {
      pulse.run();
    } catch (RuntimeException e) {
      thrown = e;
      throw e;
    }
  }

  /** Throws again what the pulse threw, wherever it was caught in between. */
  void rethrow() {
    if (thrown != null) {
      throw thrown;
    }
  }
}
