/** Types an attribution whose spans are known: kind, lemma, stance, polarity, hedges, via, quotation and source type, by tables. */
package org.hearsay.reading.wording;
