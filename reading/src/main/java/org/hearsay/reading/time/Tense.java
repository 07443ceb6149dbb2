package org.hearsay.reading.time;

/**
 * Whether the verb by a time looks back or ahead, or tells of now; or what is said of the time itself holds every year ("October is a month of rain").
 * News looks back where nothing tells.
 */
enum Tense {
  PAST, FUTURE, PRESENT, ALWAYS;

  /** How far the verb is looked for, in words. */
  private static final int REACH = 14;

  /** Where a time stands: the tokens of its sentence and its own. */
  record Place(int sentence, int first, int end, int sentenceEnd) {}

  /** The tense by a time, or null where no verb tells. */
  static Tense at(Tokens tokens, Lexicon lexicon, Place place) {
    Marks marks = new Marks(tokens, lexicon);
    if (everyYear(marks, place)) {
      return ALWAYS;
    }
    Tense before = before(marks, place);
    boolean looksTo = place.first() > place.sentence() && tokens.word(place.first() - 1).equals("for") && before != PAST;
    if (looksTo) {
      return FUTURE; // "things in store for Christmas"
    }
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

  /** The time is what "is" tells of, or the day of a feast: "October is ...", "its feast day is 30 September". */
  private static boolean everyYear(Marks marks, Place place) {
    Tokens tokens = marks.tokens;
    int first = place.first();
    boolean subject = first == place.sentence() || tokens.word(first - 1).equals(",");
    String verb = tokens.word(place.end());
    boolean told = subject && place.end() < place.sentenceEnd() && (verb.equals("is") || verb.equals("are"));
    boolean day = first >= place.sentence() + 2 && tokens.word(first - 1).equals("is") && tokens.is(first - 2, marks.yearly);
    return day || told && !marks.aheadWithin(place.end(), Math.min(place.sentenceEnd(), place.end() + 5));
  }

  private static Tense before(Marks marks, Place place) {
    boolean present = false;
    for (int i = place.first() - 1; i >= Math.max(place.sentence(), place.first() - REACH); i--) {
      if (marks.tokens.word(i).equals(";")) {
        return present ? PRESENT : null;
      }
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
    private final int determiner;
    final int near;
    final int yearly;
    boolean perfect;

    Marks(Tokens tokens, Lexicon lexicon) {
      this.tokens = tokens;
      this.pastType = lexicon.type("past");
      this.aheadType = lexicon.type("ahead");
      this.presentType = lexicon.type("present");
      this.near = lexicon.type("near");
      this.month = lexicon.type("month");
      this.determiner = lexicon.type("det");
      this.yearly = lexicon.type("yearly");
    }

    /** "May" in capitals is the month, "the start" no verb, "can be" no future; "won't" is one. */
    boolean ahead(int i) {
      if (negated(i)) {
        return true;
      }
      boolean other = tokens.capital(i) && tokens.is(i, month) || tokens.is(i - 1, determiner) || tokens.word(i).equals("be") && tokens.word(i - 1).equals("can")
          || tokens.word(i).equals("start") && !many(i - 1);
      return tokens.is(i, aheadType) && !other;
    }

    /** "The exams start" is a verb, "a bright start" none. */
    private boolean many(int i) {
      String word = tokens.written(i);
      return word.endsWith("s") || word.equals("they") || word.equals("we");
    }

    private boolean negated(int i) {
      return tokens.word(i).equals("won") && tokens.word(i + 1).equals("'") && tokens.glued(i + 1) && tokens.glued(i + 2);
    }

    boolean aheadWithin(int from, int to) {
      for (int i = from; i < to; i++) {
        if (ahead(i)) {
          return true;
        }
      }
      return false;
    }

    /** "Have" is a past with what was done: "have seen", but "we have things in store". */
    boolean past(int i) {
      if (negated(i) || (tokens.word(i).equals("have") || tokens.word(i).equals("has")) && !participle(i + 1) && !participle(i + 2)) {
        return false;
      }
      String before = tokens.word(tokens.written(i - 1).endsWith("ly") ? i - 2 : i - 1);
      boolean passive = before.equals("is") || before.equals("are") || before.equals("be"); // "it is recommended"
      return !passive && pastForm(i);
    }

    private boolean participle(int i) {
      int length = i < tokens.size ? tokens.end[i] - tokens.start[i] : 0;
      boolean strong = length > 3 && tokens.isWord(i) && (tokens.text.startsWith("en", tokens.end[i] - 2) || tokens.text.startsWith("wn", tokens.end[i] - 2)
          || tokens.text.startsWith("ne", tokens.end[i] - 2));
      return strong || i < tokens.size && pastForm(i);
    }

    private boolean pastForm(int i) {
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
