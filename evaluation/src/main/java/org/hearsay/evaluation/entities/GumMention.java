package org.hearsay.evaluation.entities;

import org.hearsay.model.Span;

/**
 * A mention as GUM marks it.
 *
 * @param span its characters, in UTF-16 units of the document's text
 * @param type GUM's own: person, place, organization, object, event, time, substance, animal, plant, abstract
 * @param named whether its head is a proper noun
 * @param group number of its chain in the document
 */
record GumMention(Span span, String type, boolean named, String group) {}
