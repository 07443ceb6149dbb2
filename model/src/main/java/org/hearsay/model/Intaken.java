package org.hearsay.model;

import java.util.List;

/** What intake makes of one input: a document that was taken in, or a refusal. */
public sealed interface Intaken permits Intaken.TakenIn, Refused {

  /** Path or URL as given. */
  String origin();

  /** A document with what was noticed on the way in. */
  record TakenIn(Document document, List<Notice> notices) implements Intaken {

    /** Copies the list. */
    public TakenIn {
      notices = List.copyOf(notices);
    }

    @Override
    public String origin() {
      return document.origin();
    }
  }
}
