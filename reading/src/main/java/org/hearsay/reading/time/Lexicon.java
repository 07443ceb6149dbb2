package org.hearsay.reading.time;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.reading.table.TableFile;

/** Words and their classes ("march" is a month, value 3), from the table {@code words.tsv}; classes of digits are built in. */
final class Lexicon {
  private static final String[] DIGITS = {"int", "day", "day2", "mon", "mon2", "yyyy", "yy", "hour", "min", "ddd", "hhmm", "num3", "mil"};

  /** The bit above these marks letters. */
  private static final int MOST = 62;

  private final Map<String, Integer> classes = new HashMap<>();
  private final Map<String, Word> words = new HashMap<>(2048);

  /** No more words than these have a number; the number 0 is that of all others. */
  static final int MOST_WORDS = 1024;

  private static final Word UNKNOWN = new Word(0);

  /** A word of a table: its number, and what it says in each of its classes. */
  static final class Word {
    final int id;
    long mask;
    private Sense senses;

    private Word(int id) {
      this.id = id;
    }

    /** What it says in a class, or null. */
    String value(int type) {
      for (Sense s = senses; s != null; s = s.next()) {
        if (s.type() == type) {
          return s.value();
        }
      }
      return null;
    }
  }

  /** One class of a word, what it says there, and the next. */
  private record Sense(int type, String value, Sense next) {}

  Lexicon() {
    for (String name : DIGITS) {
      bit(name);
    }
    for (String[] line : TableFile.rows(Lexicon.class, "words.tsv", 3)) {
      for (String type : TableFile.split(line[1], ',')) {
        int bit = bit(type);
        for (String written : TableFile.split(line[0], ',')) {
          Word word = word(written);
          word.senses = new Sense(bit, line[2], word.senses);
          word.mask |= 1L << bit;
        }
      }
    }
  }

  private Word word(String written) {
    Word word = words.get(written);
    if (word == null) {
      word = new Word(words.size() + 1);
      if (word.id >= MOST_WORDS) {
        throw new IllegalStateException("more words than numbers: " + written);
      }
      words.put(written, word);
    }
    return word;
  }

  private int bit(String name) {
    Integer known = classes.get(name);
    int bit = known == null ? classes.size() : known;
    if (bit > MOST) {
      throw new IllegalStateException("more classes than bits: " + name);
    }
    classes.put(name, bit);
    return bit;
  }

  /** The number of a class, or -1 if no word has it. */
  int type(String name) {
    return classes.getOrDefault(name, -1);
  }

  /** The number of a literal word of a rule, which is known from now on. */
  int know(String written) {
    return word(written).id;
  }

  /** What the tables know of a word, never null. */
  Word find(String written) {
    Word word = words.get(written);
    return word == null ? UNKNOWN : word;
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
    mask |= length == 4 && n < 1000 && n % 100 < 60 ? 4096 : 0;
    return mask;
  }
}
