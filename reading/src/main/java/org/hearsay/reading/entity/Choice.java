package org.hearsay.reading.entity;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.EntityHeads;

/**
 * A section of a text in which a pronoun has to choose among names.
 *
 * @param text the section's
 * @param by where the section begins in the document
 * @param heads what the network says of it
 * @param sentences of the section, in its own units
 */
public record Choice(String text, int by, EntityHeads heads, List<Span> sentences) {}
