package org.hearsay.reading.time;

import java.util.Arrays;

/** A text cut into runs of letters, runs of digits and single marks, each with the classes that the lexicon gives it. */
final class Tokens {
  private static final long LETTERS = 1L << 63;

  final String text;
  int size;
  int[] start = new int[64];
  int[] end = new int[64];
  String[] word = new String[64];
  long[] mask = new long[64];
  int[] id = new int[64];
  Lexicon.Word[] known = new Lexicon.Word[64];

  /** Whether the text tells of years before 1000; null until asked. */
  Boolean ancient;

  private final Lexicon lexicon;

  Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else {
        at = add(at, c);
      }
    }
  }

  private int add(int from, char first) {
    int to = from + 1;
    if (isDigit(first)) {
      while (to < text.length() && isDigit(text.charAt(to))) {
        to++;
      }
      String run = text.substring(from, to);
      put(from, to, run, lexicon.find(run), Lexicon.digits(run));
    } else if (Character.isLetter(first)) {
      while (to < text.length() && Character.isLetter(text.charAt(to))) {
        to++;
      }
      String run = lower(from, to);
      Lexicon.Word found = lexicon.find(run);
      put(from, to, found.id == 0 ? "" : run, found, found.mask | LETTERS);
    } else {
      String mark = mark(first);
      Lexicon.Word found = lexicon.find(mark);
      put(from, to, mark, found, found.mask);
    }
    return to;
  }

  private void put(int from, int to, String run, Lexicon.Word found, long classes) {
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      word = Arrays.copyOf(word, 2 * size);
      mask = Arrays.copyOf(mask, 2 * size);
      id = Arrays.copyOf(id, 2 * size);
      known = Arrays.copyOf(known, 2 * size);
    }
    start[size] = from;
    end[size] = to;
    word[size] = run;
    known[size] = found;
    id[size] = found.id;
    mask[size] = classes;
    size++;
  }

  /** Words longer than those of the tables and words of other scripts have no lower form here. */
  private String lower(int from, int to) {
    if (to - from > 16) {
      return "";
    }
    char[] out = new char[to - from];
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      out[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(out);
  }

  private static String mark(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
      case '\u2018', '\u2019', '`' -> "'";
      case '~' -> "-";
      default -> c < 128 ? String.valueOf(c) : c == '\u2014' ? "\u2014" : c == '\u00bd' ? "1/2" : "";
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isWord(int token) {
    return token >= 0 && token < size && (mask[token] & LETTERS) != 0;
  }

  boolean isNumber(int token) {
    return token >= 0 && token < size && (mask[token] & 1) != 0 && isDigit(text.charAt(start[token]));
  }

  /** True if a run of tokens has its line to itself. */
  boolean standsAlone(int first, int to) {
    return (first == 0 || text.substring(end[first - 1], start[first]).indexOf('\n') >= 0)
        && (to >= size || text.substring(end[to - 1], start[to]).indexOf('\n') >= 0);
  }

  /** True if no blank stands before the token. */
  boolean glued(int token) {
    return token > 0 && token < size && start[token] == end[token - 1];
  }

  boolean capital(int token) {
    return isWord(token) && Character.isUpperCase(text.charAt(start[token]));
  }

  /** The word of a token in lower case if any table knows it, else an empty string; a mark as it is, dashes as "-". */
  String word(int token) {
    return token >= 0 && token < size ? word[token] : "";
  }

  boolean is(int token, int type) {
    return token >= 0 && token < size && type >= 0 && (mask[token] >>> type & 1) != 0;
  }

  /** The words of a run of tokens, in lower case. */
  String written(int token) {
    return token >= 0 && token < size ? text.substring(start[token], end[token]).toLowerCase(java.util.Locale.ROOT) : "";
  }
}
