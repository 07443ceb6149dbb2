package org.hearsay.reading.tone;

/**
 * Tells loaded words: a logistic regression over cheap features of a word and its sentence. Its weights ({@code weights.tsv}) are learnt by
 * training/hearsay_training/tone.py, which computes the same features; the tables {@code loaded.tsv} and {@code valence.tsv} are among them.
 */
final class Judge {
  private static final String NONE = "-";
  /** Letters of a word from which on it can be loaded: a lone "s" beside an odd character is no word. */
  private static final int LEAST = 3;

  private final ToneTable weights = new ToneTable("weights.tsv", 2048);
  private final ToneTable loaded = new ToneTable("loaded.tsv", 1024);
  private final ToneTable valence = new ToneTable("valence.tsv", 16384);
  private final double bias = weight("bias");
  private final double threshold = weight("threshold");
  private final double ofScore = weight("score");

  private double weight(String feature) {
    String written = weights.at(feature);
    return written == null ? 0 : Double.parseDouble(written);
  }

  /** True if the word stands in the lexicon of loaded words. */
  boolean listed(String word) {
    return loaded.has(word);
  }

  /** How many words of a sentence the lexicon has. */
  int listed(ToneWords words) {
    int count = 0;
    for (int i = 0; i < words.size; i++) {
      count += loaded.has(words.word[i]) ? 1 : 0;
    }
    return count;
  }

  /** True if a word is loaded where it stands; {@code score} is what else is known, or null. */
  boolean loaded(ToneWords words, int index, boolean quoted, int listed, LoadedScore score) {
    String word = words.word[index];
    if (word.length() < LEAST) {
      return false;
    }
    String kind = told(loaded, word);
    String feeling = told(valence, word);
    int others = Math.min(2, listed - (kind.equals(NONE) ? 0 : 1));
    String quote = quoted ? "1" : "0";
    double scored = score == null ? 0 : ofScore * score.at(words.start[index], words.end[index]);
    return bias + scored + weight("l=" + kind) + weight("v=" + feeling) + weight("o=" + others) + weight("q=" + quote)
        + weight("c=" + (words.capital[index] && index > 0 ? "1" : "0")) + weight("ql=" + quote + kind) >= threshold;
  }

  private static String told(ToneTable table, String word) {
    String value = table.at(word);
    return value == null ? NONE : value;
  }
}
