package org.hearsay.reading.time;

/**
 * Words that can be the heart of a time. The rest ("the", "of", "three") is common in every text and begins a time only where one of these stands close
 * by, so most words of a text are never matched against rules.
 */
final class Core {
  /** No rule has more words before the first that is the heart of a time. */
  private static final int REACH = 9;

  private final Tokens tokens;
  private final int end;
  private final int plain;
  private final int month;
  private final long years;
  private final long hours;
  private int next;

  Core(Tokens tokens, Lexicon lexicon, int end) {
    this.tokens = tokens;
    this.end = end;
    this.plain = lexicon.type("plain");
    this.month = lexicon.type("month");
    this.years = 1L << lexicon.type("yyyy") | 1L << lexicon.type("ddd") | 1L << lexicon.type("mil");
    this.hours = 1L << lexicon.type("hour") | 1L << lexicon.type("hourw");
    this.next = -1;
  }

  /** True if one stands at a token or close after it; tokens are asked in order. */
  boolean near(int token) {
    if (tokens.id[token] == 0 && !tokens.isNumber(token)) {
      return false;
    }
    if (next < token) {
      next = token;
      while (next < end && !heart(next)) {
        next++;
      }
    }
    return next < end && next - token <= REACH;
  }

  /** "May 5", "5 may", "in may", however it is written. */
  private boolean dated(int token) {
    String before = tokens.word(token - 1);
    return tokens.isNumber(token + 1) || tokens.isNumber(token - 1) || before.equals("in") || before.equals("of") || before.equals("since") || before.equals("by")
        || before.equals("until") || before.equals("next") || before.equals("last") || before.equals("before") || before.equals("after");
  }

  private boolean heart(int token) {
    boolean hour = (tokens.mask[token] & hours) != 0 && (tokens.word(token - 1).equals("at") || tokens.word(token - 1).equals("to"));
    if (hour) {
      return true; // "back at five", "from 9 to 5"
    }
    if (tokens.isNumber(token)) {
      boolean quoted = tokens.glued(token) && tokens.word(token - 1).equals("'"); // '99
      boolean suffixed = tokens.glued(token + 1) && tokens.isWord(token + 1); // the 70s, 7pm
      boolean joined = quoted || suffixed || tokens.glued(token + 1) && token + 2 < end && tokens.glued(token + 2);
      return (tokens.mask[token] & years) != 0 || joined;
    }
    if (tokens.word(token).equals("thousand") && tokens.word(token - 1).equals("two")) {
      return true; // "in two thousand and ten"
    }
    return tokens.id[token] != 0 && (!tokens.is(token, plain) || tokens.is(token, month) && (tokens.capital(token) || dated(token)));
  }
}
