package org.hearsay.reading.name;

import org.hearsay.model.Entity;
import org.hearsay.model.Span;

/**
 * A name in a text, or a pronoun beside which a name may stand: "Friends call him Falcon".
 *
 * @param span in UTF-16 units of the text
 * @param type what it names, or null if not known
 * @param pronoun true for a pronoun, which is never the second of a pair
 */
public record NamePlace(Span span, Entity.Type type, boolean pronoun) {

  /** A name. */
  public NamePlace(Span span, Entity.Type type) {
    this(span, type, false);
  }
}
