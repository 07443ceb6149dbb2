/** The colour of a text: hedges, loaded words, intensifiers, scare quotes, generalisations; by tables and a small learnt judgement. */
package org.hearsay.reading.tone;
