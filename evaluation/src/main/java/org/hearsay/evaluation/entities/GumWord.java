package org.hearsay.evaluation.entities;

import org.hearsay.model.Span;

/**
 * A word of a CoNLL-U sentence.
 *
 * @param number in its sentence, from 1
 * @param form as written
 * @param span in UTF-16 units of the document's text
 * @param tag universal part of speech
 * @param head number of the word that it depends on; 0 for the root
 * @param entity the brackets of the mentions that begin or end here, or empty
 */
record GumWord(int number, String form, Span span, String tag, int head, String entity) {}
