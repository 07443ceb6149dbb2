package org.hearsay.reading.name;

import org.hearsay.model.Entity;
import org.hearsay.model.Span;

/**
 * A name in a text.
 *
 * @param span in UTF-16 units of the text
 * @param type what it names, or null if not known
 */
public record NamePlace(Span span, Entity.Type type) {}
