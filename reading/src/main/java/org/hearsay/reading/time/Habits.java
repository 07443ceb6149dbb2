package org.hearsay.reading.time;

import java.util.List;

/** What a text as a whole tells about how its times are meant. */
final class Habits {

  /** Fewer times than these tell nothing of how a text is meant. */
  private static final int ENOUGH = 2;

  /** One word in so many is "I" where somebody tells of himself. */
  private static final int SELF = 50;
  private static final int SELF_TO_SAID = 8;

  private Habits() {}

  /** Somebody tells of himself, and nobody tells of what others said: letters, diaries, talk. */
  static boolean personal(Tokens tokens) {
    int self = 0;
    int said = 0;
    for (int i = 0; i < tokens.size; i++) {
      self += tokens.word[i].equals("i") && tokens.capital(i) ? 1 : 0;
      said += tokens.word[i].equals("said") || tokens.word[i].equals("told") ? 1 : 0;
    }
    return self * SELF > tokens.size && self > said * SELF_TO_SAID;
  }

  /** Some date can only be read with the day first, and none only with the month. */
  static boolean dayFirst(List<Node> nodes) {
    boolean monthFirst = false;
    boolean dayFirst = false;
    for (Node node : nodes) {
      if (node.op().equals("slash") || node.op().equals("slash2")) {
        dayFirst |= Numbers.whole(node.arg(0)) > 12;
        monthFirst |= Numbers.whole(node.arg(1)) > 12;
      }
    }
    return dayFirst && !monthFirst;
  }

  /** It tells of days around its publication: "on Friday", "yesterday". Narratives of other years do not. */
  static boolean reports(List<Node> nodes) {
    for (Node node : nodes) {
      boolean near = node.op().equals("weekday") || node.op().equals("unit") && node.arg(0).equals("D")
          || (node.op().equals("part") || node.op().equals("at")) && node.arg(0) instanceof Node inner && reports(List.of(inner));
      if (near) {
        return true;
      }
    }
    return false;
  }

  /** It tells what always holds rather than what happened, as a guide for travellers does. */
  static boolean guides(List<Node> nodes, List<Tense> tenses) {
    int present = 0;
    int past = 0;
    for (int i = 0; i < tenses.size(); i++) {
      boolean bare = Bare.is(nodes.get(i)) || nodes.get(i).op().equals("range") && Bare.is(nodes.get(i).arg(0));
      present += bare && tenses.get(i) == Tense.PRESENT ? 1 : 0;
      past += bare && tenses.get(i) == Tense.PAST ? 1 : 0;
    }
    return present > past && present >= ENOUGH;
  }
}
