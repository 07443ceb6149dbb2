package org.hearsay.model;

/**
 * A word that colours.
 *
 * @param span the word or words
 * @param kind how they colour
 * @param target what a hedge weakens, or null
 * @param attribution id of the attribution in whose quotation the words lie: they are its source's; null where they are the author's own
 */
public record Tone(Span span, Kind kind, Span target, String attribution) {

  /** A word of the author's own. */
  public Tone(Span span, Kind kind, Span target) {
    this(span, kind, target, null);
  }

  /** Kinds of colour. */
  public enum Kind {
    HEDGE, LOADED, INTENSIFIER, SCARE_QUOTE, GENERALISATION
  }
}
