package org.hearsay.reading.wording;

import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Cue;

/** Kind, stance and polarity of a head once the frame around it is known. */
record Sense(Kind kind, Cue.Stance stance, Polarity plain, Polarity negated) {
  /** What a cue means that no table knows: said, without commitment. */
  static final Sense UNKNOWN = new Sense(Kind.STATEMENT, Cue.Stance.NEUTRAL, Polarity.AFFIRMED, Polarity.WITHHELD);

  /** Of a negation between cue and content, where there is something said after all. */
  Polarity negatedOutright() {
    return plain == Polarity.DENIED ? Polarity.AFFIRMED : Polarity.DENIED;
  }
}
