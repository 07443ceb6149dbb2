package org.hearsay.evaluation.entities;

import org.hearsay.model.Span;

/** A name in a text, with one of the three types that the corpora share: person, organization, place. */
record Name(Span span, String type) {}
