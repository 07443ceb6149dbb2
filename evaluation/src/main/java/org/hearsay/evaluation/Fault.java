package org.hearsay.evaluation;

import java.util.BitSet;

/**
 * One miss, one false alarm, or one of each that belong together.
 *
 * @param kind what went wrong
 * @param article where
 * @param gold what was not found, or null
 * @param predicted what was read wrongly, or for merged gold also rightly, in its place; or null
 */
record Fault(ErrorKind kind, Article article, Gold gold, Predicted predicted) {

  /** How the contents agree, or 0 where one side is missing. */
  double dice() {
    return gold == null || predicted == null ? 0 : Roles.dice(gold.roles().content(), predicted.roles().content());
  }

  /** All characters that either side speaks of. */
  BitSet characters() {
    BitSet all = new BitSet();
    if (gold != null) {
      gather(gold.roles(), all);
    }
    if (predicted != null) {
      gather(predicted.roles(), all);
    }
    return all;
  }

  private static void gather(Roles roles, BitSet all) {
    all.or(roles.source());
    all.or(roles.cue());
    all.or(roles.content());
  }
}
