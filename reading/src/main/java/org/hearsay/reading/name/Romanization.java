package org.hearsay.reading.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a name in the Wade-Giles romanization and one in pinyin are one Chinese name. Wade-Giles writes k for g and k, t for d and t, ch for zh, ch, j
 * and q, and newspapers leave out the marks that part them, so both are taken to what they share.
 */
final class Romanization {
  private final List<String[]> rules = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private final List<String> otherMarks = new ArrayList<>();

  /** Letters and what both ways of writing share of them; tried in the order in which they are added. */
  void rule(String letters, String shared) {
    rules.add(new String[] {letters, shared});
  }

  /** Letters that stand in Wade-Giles alone. */
  void mark(String letters) {
    marks.addAll(List.of(letters.split(" ")));
  }

  /** Letters that stand in pinyin alone. */
  void otherMark(String letters) {
    otherMarks.addAll(List.of(letters.split(" ")));
  }

  /** Folded words of two whole names. */
  boolean same(List<String> a, List<String> b) {
    return a.size() == b.size() && a.size() > 1 && (sided(a, b) || sided(b, a));
  }

  /** One word alone that may be either is too little: Deng and Teng are two families. */
  private boolean sided(List<String> wade, List<String> pinyin) {
    int differ = 0;
    boolean marked = false;
    for (int i = 0; i < wade.size(); i++) {
      String one = wade.get(i);
      String other = pinyin.get(i);
      if (!one.equals(other)) {
        differ++;
        marked |= holds(one, marks);
      }
      if (holds(one, otherMarks) || holds(other, marks) || !shared(one).equals(shared(other))) {
        return false;
      }
    }
    return marked || differ > 1;
  }

  /** The g of "ng" is no sign of pinyin. */
  private static boolean holds(String word, List<String> letters) {
    String plain = word.replace("ng", "n~");
    for (String mark : letters) {
      if (plain.contains(mark.replace("ng", "n~"))) {
        return true;
      }
    }
    return false;
  }

  private String shared(String word) {
    String out = word;
    for (String[] rule : rules) {
      out = out.replace(rule[0], rule[1]);
    }
    return out;
  }
}
