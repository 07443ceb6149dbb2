package org.hearsay.intake.extract;

import org.hearsay.model.Document.Found;

/** Something that is known about a document, and where it was found; both null if it is not known. */
public record Fact(String value, Found from) {
  public static final Fact UNKNOWN = new Fact(null, null);

  /** What the user gave goes first. */
  public static Fact given(String value, Fact otherwise) {
    return value != null ? new Fact(value, Found.GIVEN) : otherwise;
  }
}
