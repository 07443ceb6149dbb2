package org.hearsay.reading.wording;

import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Polarity;

/** Whether the source stands behind the content, says that it is not so, or did not say. */
final class Polarities {
  private Polarities() {}

  static Polarity of(Scene scene, Head head, VerbGroup group, Reading reading) {
    if (group.withhold() != null && group.withhold() != head.entry()) {
      if (group.isNegated()) {
        return reading.plain();
      }
      return reading.kind() == Kind.BELIEF ? reading.negated() : Polarity.WITHHELD;
    }
    if (group.isNegated()) {
      boolean cannotDeny = group.isAbility() && reading.plain() == Polarity.DENIED;
      return cannotDeny ? Polarity.AFFIRMED : reading.negated();
    }
    return behind(scene, head, reading);
  }

  /** "Said nothing about it", "found no evidence", "vowed not to": the negation stands behind the head, outside the content. */
  private static Polarity behind(Scene scene, Head head, Reading reading) {
    Words words = scene.words;
    int index = head.end();
    String next = words.lower(index);
    if (next.equals("nothing") || next.equals("little")) {
      boolean silent = reading.kind() == Kind.STATEMENT && !opensClause(scene, index + 1);
      return silent ? Polarity.WITHHELD : reading.plain();
    }
    boolean negative = next.equals("not") || next.equals("no") && !words.lower(index + 1).equals("to");
    if (!negative || scene.content.get(index)) {
      return reading.plain();
    }
    boolean noDetails = next.equals("no") && reading.kind() == Kind.STATEMENT && scene.lexicon.is(words.lemma(index + 1), WordClass.DETAIL);
    return noDetails ? Polarity.WITHHELD : reading.negatedOutright();
  }

  /** "Said nothing had changed" says something; "said nothing about it" does not. */
  private static boolean opensClause(Scene scene, int index) {
    return scene.words.isWord(index) && !scene.is(index, WordClass.TOPIC);
  }
}
