package org.hearsay.evaluation.entities;

import java.util.List;

/**
 * A text with the names that people marked in it.
 *
 * @param name of the document
 * @param text rebuilt from the corpus's tokens
 * @param names in UTF-16 units of the text
 */
record NamedText(String name, String text, List<Name> names) {}
