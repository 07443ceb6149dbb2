package org.hearsay.model;

import java.util.List;

/**
 * Something that happened.
 *
 * @param id unique in the reading
 * @param type what happened
 * @param trigger the words that tell it
 * @param clause the clause around it
 * @param time id of its time, or null
 * @param place id of its place, or null
 * @param participants who took part
 * @param quantity id of a quantity, or null
 * @param attribution id of the attribution on whose word it is, or null
 */
public record Event(
    String id,
    String type,
    List<Span> trigger,
    Span clause,
    String time,
    String place,
    List<Participant> participants,
    String quantity,
    String attribution) {

  /** Copies the lists. */
  public Event {
    trigger = List.copyOf(trigger);
    participants = List.copyOf(participants);
  }

  /** An entity and the part it took. */
  public record Participant(String entity, String role) {}
}
