package org.hearsay.reading.time;

import java.util.HashMap;
import java.util.Map;

/** Words and their classes ("march" is a month, value 3), from the table {@code words.tsv}; classes of digits are built in. */
final class Lexicon {
  private static final String[] DIGITS = {"int", "day", "day2", "mon", "mon2", "yyyy", "yy", "hour", "min", "ddd", "hhmm", "num3"};

  /** The two bits above mark literal words and letters. */
  private static final int MOST = 61;

  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<String, Sense> senses = new HashMap<>(1024);

  /** One class of a word, what it says there, and the next. */
  record Sense(int type, String value, Sense next) {}

  Lexicon() {
    for (String name : DIGITS) {
      bit(name);
    }
    for (String[] line : Lines.of("words.tsv", 3)) {
      for (String type : line[1].split(",")) {
        int bit = bit(type);
        for (String word : line[0].split(",")) {
          senses.put(word, new Sense(bit, line[2], senses.get(word)));
        }
      }
    }
  }

  private int bit(String name) {
    int bit = classes.computeIfAbsent(name, n -> classes.size());
    if (bit > MOST) {
      throw new IllegalStateException("more classes than bits: " + name);
    }
    return bit;
  }

  /** The number of a class, or -1 if no word has it. */
  int type(String name) {
    return classes.getOrDefault(name, -1);
  }

  /** A literal word of a rule is known too, without a class. */
  void know(String word) {
    senses.putIfAbsent(word, new Sense(63, word, null));
  }

  Sense senses(String word) {
    return senses.get(word);
  }

  /** The classes of a word as bits. */
  static long mask(Sense sense) {
    long mask = 0;
    for (Sense s = sense; s != null; s = s.next()) {
      mask |= 1L << s.type();
    }
    return mask;
  }

  /** What a word says in a class. */
  static String value(Sense sense, int type) {
    for (Sense s = sense; s != null; s = s.next()) {
      if (s.type() == type) {
        return s.value();
      }
    }
    return null;
  }

  /** The classes of a run of digits; classes are counted in the order of {@link #DIGITS}. */
  static long digits(String run) {
    int length = run.length();
    if (length > 9) {
      return 1;
    }
    int n = Integer.parseInt(run);
    boolean two = length == 2;
    long mask = 1;
    mask |= length <= 2 && n >= 1 && n <= 31 ? 2 : 0;
    mask |= two && n >= 1 && n <= 31 ? 4 : 0;
    mask |= length <= 2 && n >= 1 && n <= 12 ? 8 : 0;
    mask |= two && n >= 1 && n <= 12 ? 16 : 0;
    mask |= length == 4 && n >= 1000 && n <= 2199 ? 32 : 0;
    mask |= two ? 64 : 0;
    mask |= length <= 2 && n <= 24 ? 128 : 0;
    mask |= two && n <= 59 ? 256 : 0;
    mask |= length == 3 && n >= 100 ? 512 : 0;
    mask |= length == 4 && n % 100 < 60 && n < 2400 ? 1024 : 0;
    mask |= length == 3 ? 2048 : 0;
    return mask;
  }
}
