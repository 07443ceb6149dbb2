package org.hearsay.intake.extract;

/** Why an input cannot be read, with the way out, in one line; never leaves this package. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  public Refusal(String reason) {
    // What is refused is the input's fault: a stack trace would tell nothing and costs time.
    super(reason, null, false, false);
  }
}
