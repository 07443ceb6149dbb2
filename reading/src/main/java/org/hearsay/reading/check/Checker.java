package org.hearsay.reading.check;

import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/** Checks. */
public final class Checker {
  private Checker() {}

  /** Reads the tables. */
  public static Checker load() {
    return new Checker();
  }

  /** The checks of a text. */
  public List<Check> check(String text, List<Span> sentences, List<Block> blocks, List<Quantity> quantities, List<Time> times) {
    return List.of();
  }
}
