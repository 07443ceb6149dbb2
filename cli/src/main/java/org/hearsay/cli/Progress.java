package org.hearsay.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a call with many inputs has come, on standard error; nothing where that is no terminal. */
interface Progress extends AutoCloseable {

  /** From this many inputs on a bar says more than it disturbs. */
  int MANY = 5;

  /** One more input is done. */
  void step();

  @Override
  void close();

  static Progress of(int inputs, boolean shown) {
    return shown && inputs >= MANY ? new Bar(inputs) : new None();
  }

  /** A bar with the time it still needs. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(int inputs) {
      bar = new ProgressBarBuilder().setTaskName("reading").setInitialMax(inputs).setStyle(ProgressBarStyle.ASCII).showSpeed().build();
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** No bar. */
  final class None implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}
  }
}
