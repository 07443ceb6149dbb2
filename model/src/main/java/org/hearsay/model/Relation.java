package org.hearsay.model;

import java.util.List;

/**
 * What ties two entities.
 *
 * @param subject entity id
 * @param relation such as {@code member-of}
 * @param object entity id
 * @param since ISO date or part of one, or null
 * @param until ISO date or part of one, or null
 * @param evidence the words that say so
 * @param attribution id of the attribution on whose word it is, or null
 */
public record Relation(
    String subject, String relation, String object, String since, String until, List<Span> evidence, String attribution) {

  /** Copies the list. */
  public Relation {
    evidence = List.copyOf(evidence);
  }
}
