package org.hearsay.reading.wording;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/**
 * What the wording of one attribution says about it; docs/attribution-guide.md defines the values.
 *
 * @param kind what the source does
 * @param lemma dictionary form of the word that attributes, with its particle ("point out"), or null without a cue. A
 *     withheld cue gives the verb that was withheld ("declined to comment" is "comment"), for the stance is that verb's
 * @param stance what the choice of word tells about the writer, or null without a cue
 * @param polarity whether the source stands behind the content
 * @param hedges words in the content or at the cue that weaken the claim; in UTF-16 units of the text, in order
 * @param via through what it came, without the preposition; in UTF-16 units of the text, in order; empty if not told
 * @param quotation how much of the content stands in quotation marks
 * @param sourceType what kind of source it is, by the form of its words
 * @param guessed true if no table has the noun of the source, so that {@code sourceType} is but the likeliest
 */
public record Typed(
    Attribution.Kind kind,
    String lemma,
    Cue.Stance stance,
    Attribution.Polarity polarity,
    List<Span> hedges,
    List<Span> via,
    Attribution.Quotation quotation,
    Source.Type sourceType,
    boolean guessed) {

  /** Copies the lists. */
  public Typed {
    hedges = List.copyOf(hedges);
    via = List.copyOf(via);
  }
}
