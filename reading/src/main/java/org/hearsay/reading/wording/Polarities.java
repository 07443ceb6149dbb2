package org.hearsay.reading.wording;

import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Polarity;

/** Whether the source stands behind the content, says that it is not so, or did not say. */
final class Polarities {
  private Polarities() {}

  static Polarity of(Scene scene, Head head, VerbGroup group, Sense sense) {
    if (group.withhold() != null && group.withhold() != head.entry()) {
      if (group.isNegated()) {
        return sense.plain();
      }
      return sense.kind() == Kind.BELIEF ? sense.negated() : Polarity.WITHHELD;
    }
    if (group.isNegated()) {
      boolean cannotDeny = group.isAbility() && sense.plain() == Polarity.DENIED;
      return cannotDeny ? Polarity.AFFIRMED : sense.negated();
    }
    return behind(scene, head, sense);
  }

  /** "Said nothing about it", "found no evidence", "vowed not to": the negation stands behind the head, outside the content. */
  private static Polarity behind(Scene scene, Head head, Sense sense) {
    Words words = scene.words;
    int index = head.end();
    String next = words.lower(index);
    if (next.equals("nothing") || next.equals("little")) {
      boolean silent = sense.kind() == Kind.STATEMENT && !opensClause(scene, index + 1);
      return silent ? Polarity.WITHHELD : sense.plain();
    }
    boolean negative = next.equals("not") || next.equals("no") && !words.lower(index + 1).equals("to");
    if (!negative || scene.content.get(index)) {
      return sense.plain();
    }
    boolean noDetails = next.equals("no") && sense.kind() == Kind.STATEMENT && scene.lexicon.is(words.lemma(index + 1), WordClass.DETAIL);
    return noDetails ? Polarity.WITHHELD : sense.negatedOutright();
  }

  /** "Said nothing had changed" says something; "said nothing about it" does not. */
  private static boolean opensClause(Scene scene, int index) {
    return scene.words.isWord(index) && !scene.is(index, WordClass.TOPIC);
  }
}
