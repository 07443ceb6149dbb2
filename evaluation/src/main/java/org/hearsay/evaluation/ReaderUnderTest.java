package org.hearsay.evaluation;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.model.Reading;

/** Gives the reader that ships, as a function from plain text to its reading; loads its model once, on demand. */
final class ReaderUnderTest implements Supplier<Function<String, Reading>> {

  @Override
  public Function<String, Reading> get() {
    // TO WIRE: open the facade of reading (or the hall of app) here and return its method that reads a plain text
    throw new IllegalArgumentException("no reader is wired in: see ReaderUnderTest");
  }
}
