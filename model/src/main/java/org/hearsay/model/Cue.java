package org.hearsay.model;

import java.util.List;

/**
 * The words that attribute.
 *
 * @param spans empty for a quotation that stands free
 * @param lemma dictionary form ("point out"), or null without a cue
 * @param stance what the choice of word tells about the writer, or null without a cue
 */
public record Cue(List<Span> spans, String lemma, Stance stance) {

  /** Copies the list. */
  public Cue {
    spans = List.copyOf(spans);
  }

  /** Neutral (say), factive (reveal, admit), doubting (claim, allege), emotive (blast, welcome). */
  public enum Stance {
    NEUTRAL, FACTIVE, DOUBTING, EMOTIVE
  }
}
