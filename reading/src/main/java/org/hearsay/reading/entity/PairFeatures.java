package org.hearsay.reading.entity;

import org.hearsay.model.Mention.Form;

/** What two mentions tell about each other without the network: the twin of `pair` in hearsay_training/entity_features.py, number by number. */
final class PairFeatures {

  static final int COUNT = 74;

  private static final int[] SENTENCES = {1, 2, 3, 4, 6, 11};
  private static final int[] MENTIONS = {2, 3, 5, 9, 17, 33};

  private PairFeatures() {}

  /** Indices of the features that hold of anaphor {@code i} and the antecedent {@code j} before it, into {@code out}; returns how many. */
  static int of(Candidate i, Candidate j, int[] out) {
    int n = 0;
    out[n++] = 3 * i.form.ordinal() + j.form.ordinal();
    out[n++] = 9 + i.pronoun;
    out[n++] = 19 + j.pronoun;
    n = add(out, n, 29, i.pronoun > 0 && i.pronoun == j.pronoun);
    out[n++] = 30 + bucket(i.sentence - j.sentence, SENTENCES);
    out[n++] = 37 + bucket(i.order - j.order, MENTIONS);
    if (i.form != Form.PRONOUN && j.form != Form.PRONOUN) {
      n = strings(i, j, out, n);
    }
    n = add(out, n, 53, i.quoted);
    n = add(out, n, 54, j.quoted);
    n = add(out, n, 55, i.segment >= 0 && i.segment == j.segment);
    n = add(out, n, 56, j.first <= i.first && i.last <= j.last);
    n = add(out, n, 57, i.first <= j.first && j.last <= i.last);
    out[n++] = 58 + i.determiner;
    out[n++] = 63 + j.determiner;
    int gap = i.first - j.last;
    if (gap >= 0 && gap <= 4) {
      out[n++] = 68 + Math.min(gap, 3);
    }
    n = add(out, n, 72, i.leads);
    return add(out, n, 73, j.leads);
  }

  private static int strings(Candidate i, Candidate j, int[] out, int from) {
    int n = from;
    boolean shared = false;
    for (String word : i.words) {
      shared |= j.words.contains(word);
    }
    n = add(out, n, 44, !i.string.isEmpty() && i.string.equals(j.string));
    n = add(out, n, 45, i.word.equals(j.word));
    n = add(out, n, 46, !i.words.isEmpty() && j.words.containsAll(i.words));
    n = add(out, n, 47, !j.words.isEmpty() && i.words.containsAll(j.words));
    n = add(out, n, 48, shared);
    n = add(out, n, 49, i.lastWord.equals(j.lastWord) && !j.lastWord.isEmpty());
    n = add(out, n, 50, i.firstWord.equals(j.firstWord) && !j.firstWord.isEmpty());
    n = add(out, n, 51, i.together.length() > 1 && i.together.equals(j.initials) || j.together.length() > 1 && j.together.equals(i.initials));
    return add(out, n, 52, i.form == Form.NAME && j.form == Form.NAME && !shared);
  }

  private static int add(int[] out, int n, int feature, boolean holds) {
    if (holds) {
      out[n] = feature;
      return n + 1;
    }
    return n;
  }

  private static int bucket(int value, int[] bounds) {
    int at = 0;
    while (at < bounds.length && value >= bounds[at]) {
      at++;
    }
    return at;
  }
}
