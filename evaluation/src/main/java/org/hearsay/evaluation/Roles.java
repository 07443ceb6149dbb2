package org.hearsay.evaluation;

import java.util.BitSet;

/**
 * The characters of one attribution, trimmed, in code points.
 *
 * @param source of the source, maybe none
 * @param cue of the cue, maybe none
 * @param content of the content
 */
record Roles(BitSet source, BitSet cue, BitSet content) {

  /** Trims what was marked. */
  static Roles trimmed(PointText text, BitSet source, BitSet cue, BitSet content) {
    return new Roles(text.trim(source), text.trim(cue), text.trim(content));
  }

  /** Where the attribution stands in order: the first character of the cue, else of the content. */
  int place() {
    return (cue.isEmpty() ? content : cue).nextSetBit(0);
  }

  /** True if the two tell of the same attribution. */
  boolean same(Roles gold) {
    return meets(cue, gold.cue) && meets(source, gold.source) && dice(content, gold.content) >= 0.5;
  }

  /** True if the two sets share a character or are both empty. */
  static boolean meets(BitSet a, BitSet b) {
    return a.intersects(b) || a.isEmpty() && b.isEmpty();
  }

  /** Dice's coefficient: 1 for equal sets, 0 for sets that share nothing. */
  static double dice(BitSet a, BitSet b) {
    int both = a.cardinality() + b.cardinality();
    return both == 0 ? 1.0 : 2.0 * shared(a, b) / both;
  }

  /** How many characters the two sets share. */
  static int shared(BitSet a, BitSet b) {
    BitSet shared = (BitSet) a.clone();
    shared.and(b);
    return shared.cardinality();
  }
}
