package org.hearsay.model;

import java.util.List;

/**
 * One place where the text lays words, a belief, an intention, a ruling or a stance at somebody's door.
 *
 * @param id {@code a1}, {@code a2} ... in order of the cue
 * @param kind what the source does
 * @param source who vouches
 * @param cue the words that attribute
 * @param content what is attributed, with its quotation marks; in order, several when the cue stands inside
 * @param about ids of the entities that the content is about
 * @param via through what it came, or null
 * @param quotation how much of the content stands in quotation marks
 * @param within id of the attribution in whose content this one lies, or null
 * @param polarity whether the source stands behind the content
 * @param hedges words that weaken the claim
 * @param time id of the time at which it was said, or null
 * @param confidence 0 to 1, calibrated: of attributions given 0.8, four in five are right
 */
public record Attribution(
    String id,
    Kind kind,
    Source source,
    Cue cue,
    List<Span> content,
    List<String> about,
    Via via,
    Quotation quotation,
    String within,
    Polarity polarity,
    List<Span> hedges,
    String time,
    double confidence) {

  /** Copies the lists. @throws IllegalArgumentException if nothing is attributed */
  public Attribution {
    content = List.copyOf(content);
    about = List.copyOf(about);
    hedges = List.copyOf(hedges);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("attribution " + id + " has no content");
    }
  }

  /** What the source does; see docs/attribution-guide.md. */
  public enum Kind {
    STATEMENT, BELIEF, INTENTION, RULING, STANCE, QUESTION, ORDER
  }

  /** Every word of the content in quotation marks, some, or none. */
  public enum Quotation {
    DIRECT, MIXED, INDIRECT
  }

  /** The source stands behind it, says that it is not so, or did not say. */
  public enum Polarity {
    AFFIRMED, DENIED, WITHHELD
  }

  /** Where the ledger places it: the first character of the cue, else of the content. */
  public int place() {
    return cue.spans().isEmpty() ? content.get(0).start() : cue.spans().get(0).start();
  }
}
