package org.hearsay.model;

import java.util.List;

/**
 * Everything found in one document. Lists are in the order of the text; those of stages that are not built are empty.
 *
 * @param reader what read it
 * @param document what was read
 * @param sentences in order, never overlapping
 * @param entities who and what the text speaks of
 * @param attributions the ledger's lines
 * @param times TIMEX3
 * @param quantities numbers with what they count
 * @param events what happened
 * @param relations what ties entities
 * @param checks whether figures and dates agree
 * @param tone words that colour
 * @param profile on whose word the sentences stand
 * @param notices what could not be read
 */
public record Reading(
    ReaderInfo reader,
    Document document,
    List<Span> sentences,
    List<Entity> entities,
    List<Attribution> attributions,
    List<Time> times,
    List<Quantity> quantities,
    List<Event> events,
    List<Relation> relations,
    List<Check> checks,
    List<Tone> tone,
    Profile profile,
    List<Notice> notices) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    checks = List.copyOf(checks);
    tone = List.copyOf(tone);
    notices = List.copyOf(notices);
  }
}
