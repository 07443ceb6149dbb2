package org.hearsay.intake;

import org.hearsay.model.Document.Found;

/** Something that is known about a document, and where it was found; both null if it is not known. */
record Fact(String value, Found from) {
  static final Fact UNKNOWN = new Fact(null, null);

  /** What the user gave goes first. */
  static Fact given(String value, Fact otherwise) {
    return value != null ? new Fact(value, Found.GIVEN) : otherwise;
  }
}
