package org.hearsay.reading.attribution;

import org.hearsay.model.Span;

/**
 * Words between quotation marks, with the words around them that say whose they are.
 *
 * @param span with its marks, in UTF-16 units of the text; to the paragraph's end where the closing mark is missing
 * @param closed false if the quotation goes on in the next paragraph
 * @param source words of the speaker, or null
 * @param cue the verb, or null
 */
record Quotation(Span span, boolean closed, Span source, Span cue) {

  boolean isTagged() {
    return cue != null;
  }

  Quotation by(Span who, Span verb) {
    return new Quotation(span, closed, who, verb);
  }
}
