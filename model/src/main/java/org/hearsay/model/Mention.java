package org.hearsay.model;

/** A place where an entity stands, and in which form. */
public record Mention(Span span, Form form) {

  /** By name, by description ("the senator") or by pronoun. */
  public enum Form {
    NAME, NOMINAL, PRONOUN
  }
}
