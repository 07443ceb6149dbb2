package org.hearsay.reading.quantity;

import java.math.BigDecimal;

/** The noun that a number counts: the head of the words after it, in lower case as it stands. */
final class Nouns {
  /** "14 heavily armed former army officers" is about as far as the noun may be. */
  private static final int REACH = 6;

  private final Lexicon lexicon;
  private final Tokens tokens;

  Nouns(Lexicon lexicon, Tokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** The head noun after a number of this value, or null. */
  String after(int to, BigDecimal value) {
    boolean hyphen = tokens.isDash(to) && tokens.touches(to - 1) && tokens.touches(to) && tokens.isWord(to + 1);
    if (hyphen) {
      return tokens.lower(to + 1);
    }
    int at = tokens.is(to, "of") && (tokens.is(to + 1, "the") || lexicon.is(tokens.lower(to + 1), WordRole.OWNER)) ? to + 2 : to;
    at = tokens.is(to, "of") && at == to ? to + 1 : at;
    int limit = at + REACH;
    int head = -1;
    int last = -1;
    for (; at < limit && goesOn(at, last >= 0); at++) {
      last = at;
      if (isPlural(at)) {
        head = at;
      } else if (head >= 0) {
        break;
      }
      at = tokens.isDash(at + 1) && tokens.touches(at) && tokens.touches(at + 1) && tokens.isWord(at + 2) ? at + 1 : at;
    }
    boolean single = value != null && value.abs().compareTo(BigDecimal.ONE) <= 0;
    int found = head >= 0 || !single ? head : last;
    return found < 0 ? null : tokens.lower(found);
  }

  private boolean goesOn(int at, boolean begun) {
    if (!tokens.isWord(at) || lexicon.is(tokens.lower(at), WordRole.STOP) || lexicon.number(tokens.lower(at)) != null) {
      return false;
    }
    String word = tokens.lower(at);
    return !word.endsWith("n't") && !(begun && !tokens.isDash(at - 1) && !tokens.isDash(at + 1) && !tokens.lower(at - 1).endsWith("ly") && (word.endsWith("ed") || word.endsWith("ing")) && !lexicon.is(word, WordRole.PEOPLE));
  }

  boolean isPlural(int at) {
    String word = tokens.lower(at);
    if (lexicon.is(word, WordRole.PEOPLE)) {
      return true;
    }
    int end = word.length() - 1;
    return end > 2 && word.charAt(end) == 's' && "sui".indexOf(word.charAt(end - 1)) < 0 && !word.endsWith("'s")
        && !lexicon.is(word, WordRole.SINGULAR);
  }
}
