package org.hearsay.reading.entity;

import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.name.Nominal;

/**
 * A mention as those see it who ask for whom it stands.
 *
 * @param index its number in the text
 * @param span of a name the name alone, else all of it; UTF-16 units of the document's text
 * @param whole all of it, with titles and what hangs on it
 * @param form how it stands
 * @param word its head in lower case
 * @param person 1, 2 or 3 for a personal pronoun, else 0
 * @param plural true for a pronoun or noun of several
 * @param quoted true if it stands inside quotation marks
 * @param nominal what a description's noun tells; null where none is known and for other forms
 */
public record Mentioned(int index, Span span, Span whole, Form form, String word, int person, boolean plural, boolean quoted,
    Nominal nominal) {

  /** True if {@code other} lies inside this mention. */
  public boolean holds(Mentioned other) {
    return other.index != index && whole.start() <= other.whole.start() && other.whole.end() <= whole.end();
  }
}
