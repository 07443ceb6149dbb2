package org.hearsay.intake.office;

import org.hearsay.intake.extract.Piece;
import org.hearsay.intake.extract.Refusal;

/** The refusal of a file that is broken. */
final class Damage {
  private static final int LONGEST = 120;

  private Damage() {}

  static Refusal of(Exception cause) {
    String why = Piece.fold(String.valueOf(cause.getMessage())).replace('\n', ' ');
    return new Refusal("is damaged (" + why.substring(0, Math.min(LONGEST, why.length())) + "); open and save it anew, or save its text as plain text");
  }

  static Refusal missing(String part) {
    return new Refusal("is damaged: it has no part \"" + part + "\"; open and save it anew, or save its text as plain text");
  }
}
