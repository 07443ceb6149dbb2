package org.hearsay.model;

/** A word that colours; {@code target} is what a hedge weakens, or null. */
public record Tone(Span span, Kind kind, Span target) {

  /** Kinds of colour. */
  public enum Kind {
    HEDGE, LOADED, INTENSIFIER, SCARE_QUOTE, GENERALISATION
  }
}
