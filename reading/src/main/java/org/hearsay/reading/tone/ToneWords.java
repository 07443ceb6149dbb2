package org.hearsay.reading.tone;

import java.util.Arrays;
import java.util.Locale;

/** The words of one sentence: runs of letters with apostrophes and hyphens between letters, as training/hearsay_training/tone.py cuts them. */
final class ToneWords {
  int size;
  int[] start = new int[32];
  int[] end = new int[32];
  /** In lower case, with straight apostrophes. */
  String[] word = new String[32];
  boolean[] capital = new boolean[32];

  private final String text;

  ToneWords(String text) {
    this.text = text;
  }

  /** Cuts another stretch of the text; what was cut before is forgotten. */
  void read(int from, int to) {
    size = 0;
    int at = from;
    while (at < to) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = at + 1;
      while (stop < to && (Character.isLetter(text.charAt(stop)) || joins(stop, to))) {
        stop++;
      }
      add(at, stop);
      at = stop;
    }
  }

  private boolean joins(int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019' || c == '-') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }

  private void add(int from, int to) {
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      word = Arrays.copyOf(word, 2 * size);
      capital = Arrays.copyOf(capital, 2 * size);
    }
    start[size] = from;
    end[size] = to;
    word[size] = text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    capital[size] = Character.isUpperCase(text.charAt(from));
    size++;
  }

  /** A word, or an empty string beyond either end. */
  String at(int index) {
    return index < 0 || index >= size ? "" : word[index];
  }

  /** True if nothing but blanks stands between a word and the one before it. */
  boolean follows(int index) {
    for (int i = end[index - 1]; i < start[index]; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\n') {
        return false;
      }
    }
    return true;
  }
}
