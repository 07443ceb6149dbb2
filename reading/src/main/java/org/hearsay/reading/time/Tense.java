package org.hearsay.reading.time;

/** Whether the verb by a time looks back or ahead, or tells what always holds. News looks back where nothing tells. */
enum Tense {
  PAST, FUTURE, PRESENT;

  /** How far the verb is looked for, in words. */
  private static final int REACH = 14;

  /** Where a time stands: the tokens of its sentence and its own. */
  record Place(int sentence, int first, int end, int sentenceEnd) {}

  /** The tense by a time, or null where no verb tells. */
  static Tense at(Tokens tokens, Lexicon lexicon, Place place) {
    Marks marks = new Marks(tokens, lexicon);
    Tense before = before(marks, place);
    if (place.first() > place.sentence() && tokens.is(place.first() - 1, marks.near)) {
      // "by October sales had fallen", on either side
      boolean perfect = before == PAST && marks.perfect || before == null && after(marks, place) == PAST && marks.perfect;
      return perfect ? PAST : FUTURE;
    }
    if (before == PAST || before == FUTURE) {
      return before;
    }
    if (tokens.word(place.end()).equals("deadline")) {
      return FUTURE;
    }
    Tense after = after(marks, place);
    return after == PAST || after == FUTURE || before == null ? after : before;
  }

  private static Tense before(Marks marks, Place place) {
    boolean present = false;
    for (int i = place.first() - 1; i >= Math.max(place.sentence(), place.first() - REACH); i--) {
      if (marks.ahead(i)) {
        return FUTURE;
      }
      if (marks.past(i)) {
        // "will be held", "is expected": the participle belongs to what stands before it
        boolean led = marks.aheadWithin(Math.max(place.sentence(), i - 3), i);
        marks.perfect = marks.isPerfect(i);
        return led ? FUTURE : PAST;
      }
      present |= marks.present(i);
    }
    return present ? PRESENT : null;
  }

  private static Tense after(Marks marks, Place place) {
    boolean present = false;
    for (int i = place.end(); i < Math.min(place.sentenceEnd(), place.end() + REACH); i++) {
      if (marks.past(i)) {
        marks.perfect = marks.isPerfect(i);
        return PAST;
      }
      if (marks.ahead(i)) {
        return FUTURE;
      }
      present |= marks.present(i);
    }
    return present ? PRESENT : null;
  }

  /** The words that tell, by the classes {@code past}, {@code ahead}, {@code present} and {@code near} of the tables. */
  private static final class Marks {
    private final Tokens tokens;
    private final int pastType;
    private final int aheadType;
    private final int presentType;
    private final int month;
    final int near;
    boolean perfect;

    Marks(Tokens tokens, Lexicon lexicon) {
      this.tokens = tokens;
      this.pastType = lexicon.type("past");
      this.aheadType = lexicon.type("ahead");
      this.presentType = lexicon.type("present");
      this.near = lexicon.type("near");
      this.month = lexicon.type("month");
    }

    /** "May" in capitals is the month. */
    boolean ahead(int i) {
      return tokens.is(i, aheadType) && !(tokens.capital(i) && tokens.is(i, month));
    }

    boolean aheadWithin(int from, int to) {
      for (int i = from; i < to; i++) {
        if (ahead(i)) {
          return true;
        }
      }
      return false;
    }

    boolean past(int i) {
      int length = tokens.end[i] - tokens.start[i];
      boolean looksPast = length > 3 && tokens.isWord(i) && tokens.text.startsWith("ed", tokens.end[i] - 2);
      return looksPast || tokens.is(i, pastType);
    }

    boolean present(int i) {
      return tokens.is(i, presentType);
    }

    /** "By October sales had fallen." */
    boolean isPerfect(int i) {
      return isAux(i) || isAux(i - 1) || isAux(i - 2);
    }

    private boolean isAux(int i) {
      String word = tokens.word(i);
      return word.equals("had") || word.equals("was") || word.equals("were");
    }
  }
}
