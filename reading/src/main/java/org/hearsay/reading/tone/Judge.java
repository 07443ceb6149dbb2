package org.hearsay.reading.tone;

/**
 * Tells loaded words: a logistic regression over what the network thinks of a word and cheap features of it. Its weights ({@code weights.tsv}) are learnt by
 * training/hearsay_training/tone.py, which computes the same features; the tables {@code loaded.tsv} and {@code valence.tsv} are among them.
 */
final class Judge {
  private static final String NONE = "-";
  /** Letters of a word from which on it can be loaded: a lone "s" beside an odd character is no word. */
  private static final int LEAST = 3;
  /** Ranks between which words are alike. */
  private static final int[] RANKS = {2_500, 5_000, 8_000, 12_000, 18_000, 30_000};

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

  /** True if a word is loaded where it stands; {@code score} is what else is known, or null. */
  boolean loaded(ToneWords words, int index, LoadedScore score) {
    String word = words.word[index];
    if (word.length() < LEAST) {
      return false;
    }
    String kind = told(loaded, word);
    double known = score == null ? 0
        : ofScore * score.at(words.start[index], words.end[index]) + rarity(kind.equals(NONE), score.rank(words.start[index], words.end[index]));
    return bias + known + weight("l=" + kind) + weight("v=" + told(valence, word)) + weight("c=" + (words.capital[index] && index > 0 ? "1" : "0"))
        >= threshold;
  }

  private double rarity(boolean unlisted, int rank) {
    if (rank < 0) {
      return 0;
    }
    int bucket = 0;
    while (bucket < RANKS.length && RANKS[bucket] < rank) {
      bucket++;
    }
    return weight("r=" + (unlisted ? "-" : "l") + bucket);
  }

  private static String told(ToneTable table, String word) {
    String value = table.at(word);
    return value == null ? NONE : value;
  }
}
