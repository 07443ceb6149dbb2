package org.hearsay.app;

import org.hearsay.model.Reading;
import org.hearsay.model.Refused;

/** What came of one input. */
public sealed interface Outcome {

  /** What was to be read. */
  Input input();

  /** It was read. */
  record Done(Input input, Reading reading) implements Outcome {}

  /** It was not, and why. */
  record NotRead(Input input, Refused refused) implements Outcome {}
}
