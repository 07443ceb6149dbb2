package org.hearsay.reading.wording;

import org.hearsay.reading.wording.CueEntry.Part;

/** What stands before the head in its own verb group: auxiliaries, negations, and verbs that withhold or only lead to it. */
final class VerbGroup {
  /** No verb group of English is longer; it keeps the walk from running through odd text. */
  private static final int LONGEST = 14;

  private final Scene scene;
  private final Words words;
  private final Head head;
  private int start;
  private int negations;
  private boolean passive;
  private boolean ability;
  private CueEntry withhold;

  VerbGroup(Scene scene, Head head) {
    this.scene = scene;
    this.words = scene.words;
    this.head = head;
    this.withhold = head.withhold();
    this.start = head.first();
    walk();
    countSubject();
    countInside();
  }

  /** First word of the group. */
  int start() {
    return start;
  }

  boolean isNegated() {
    return negations % 2 == 1;
  }

  /** True for "was told", "has been asked". */
  boolean isPassive() {
    return passive;
  }

  /** True for "could not", "cannot". */
  boolean isAbility() {
    return ability;
  }

  /** The entry that says that it was not done, or null. */
  CueEntry withhold() {
    return withhold;
  }

  private void walk() {
    int index = head.first() - 1;
    int stop = Math.max(0, index - LONGEST);
    while (index >= stop && !scene.content.get(index)) {
      int before = stepOver(index);
      if (before == index) {
        return;
      }
      index = before;
    }
  }

  /** The word before what was read at {@code index}, or {@code index} if the group has ended. */
  private int stepOver(int index) {
    int light = lightBefore(index);
    if (light >= 0) {
      start = light;
      return light - 1;
    }
    String word = words.lower(index);
    if (scene.source.get(index)) {
      return inverted(index);
    } else if (scene.is(index, WordClass.NEGATION)) {
      countNegation(index);
    } else if (word.equals("longer") && words.lower(index - 1).equals("no")) {
      negations++;
      start = index - 1;
      return index - 2;
    } else if (word.equals("no") && (head.isKnown() && head.entry().part() != Part.VERB)) {
      negations++;
    } else if (scene.is(index, WordClass.AUXILIARY)) {
      readAuxiliary(index, word);
    } else if (!passes(index, word)) {
      return index;
    }
    start = index;
    return index - 1;
  }

  private boolean passes(int index, String word) {
    if (scene.lexicon.isAdverb(word)) {
      return true;
    }
    if (word.equals(",")) {
      return scene.lexicon.isAdverb(words.lower(index - 1)) || scene.is(index - 1, WordClass.NEGATION);
    }
    boolean nominal = head.isKnown() && head.entry().part() != Part.VERB;
    if (nominal && (words.lower(index - 1).equals("no") || scene.lexicon.is(words.lemma(index), WordClass.CARRIER))) {
      return true;
    }
    return word.equals("to") || word.equals("both") || nominal && (word.equals("any") || word.equals("a"));
  }

  /** "Nor did Roe say", "at no point did she say": the source stands between auxiliary and verb. */
  private int inverted(int index) {
    int before = index;
    while (before >= 0 && scene.source.get(before)) {
      before--;
    }
    String word = words.lower(before);
    boolean inverts = scene.is(before, WordClass.AUXILIARY) && !word.startsWith("'");
    if (inverts && (scene.is(before - 1, WordClass.NEGATION) || words.lower(before - 2).equals("no"))) {
      negations += words.lower(before - 2).equals("no") ? 1 : 0;
      return before;
    }
    return index;
  }

  private void readAuxiliary(int index, String word) {
    boolean nextIsHead = index + 1 == head.first() || scene.lexicon.isAdverb(words.lower(index + 1));
    passive |= nextIsHead && words.lemma(index).equals("be") && !words.lower(head.first()).endsWith("ing");
    ability |= word.equals("could") || word.equals("can") || word.equals("ca");
  }

  private void countNegation(int index) {
    boolean limited = scene.is(index + 1, WordClass.LIMITER) || words.lower(index + 1).equals("help");
    if (!limited) {
      negations++;
    }
  }

  /** Where the entry begins that ends at {@code index} and hands over to what follows it, or -1. */
  private int lightBefore(int index) {
    for (int length = 6; length >= 1; length--) {
      int from = index - length + 1;
      CueEntry entry = from < 0 ? null : scene.lexicon.cues().at(scene, from, index + 1);
      if (entry != null && entry.words().length == length && (entry.part() == Part.ASPECT || entry.part() == Part.WITHHOLD)) {
        withhold = entry.part() == Part.WITHHOLD && withhold == null ? entry : withhold;
        return from;
      }
    }
    return -1;
  }

  /** "Gave no answer", "expressed no doubt": the negation stands within a head of verb and noun. */
  private void countInside() {
    for (int index = head.first() + 1; index < head.end(); index++) {
      boolean own = head.lemma().startsWith("no ") || head.lemma().contains(" no ");
      negations += words.lower(index).equals("no") && !own ? 1 : 0;
    }
  }

  /** "No one said", "neither of them believes": the subject denies. */
  private void countSubject() {
    int subject = scene.source.nextSetBit(0);
    boolean ahead = subject >= 0 && subject < head.first();
    int index = ahead ? subject : start - 1;
    String word = words.lower(index);
    if (!ahead && word.equals("one") && words.lower(index - 1).equals("no")) {
      negations++;
    } else if (scene.is(index, WordClass.NOBODY) || ahead && scene.is(index, WordClass.NEGATION)) {
      negations++;
    } else if (ahead && word.equals("no")) {
      negations++;
    } else if (ahead && word.equals("few") && !words.lower(index - 1).equals("a")) {
      negations++;
    } else if (ahead && scene.is(index - 1, WordClass.NOBODY)) {
      negations++;
    }
  }
}
