package org.hearsay.reading.attribution;

import org.hearsay.reading.encoder.Heads;

/** Probabilities of the tags for every piece of a text, in the order of training. */
final class Tags {

  static final int BEGIN_CUE = 1;
  static final int ON_CUE = 2;
  static final int ANCHOR = 7;

  /** Keeps a piece that the tag head leaves out from being lost for that alone. */
  private static final double LEAST = 0.05;

  private final float[][] probability;
  private final float[] logSource;
  private final float[] logContent;

  Tags(Heads heads) {
    int pieces = heads.pieces().size();
    probability = new float[pieces][];
    logSource = new float[pieces];
    logContent = new float[pieces];
    for (int i = 0; i < pieces; i++) {
      float[] row = heads.tags(i);
      for (int t = 0; t < row.length; t++) {
        row[t] = (float) Math.exp(row[t]);
      }
      probability[i] = row;
      logSource[i] = (float) Math.log(source(i) + LEAST);
      logContent[i] = (float) Math.log(content(i) + LEAST);
    }
  }

  double of(int piece, int tag) {
    return probability[piece][tag];
  }

  double cue(int piece) {
    return probability[piece][BEGIN_CUE] + probability[piece][ON_CUE];
  }

  double source(int piece) {
    return probability[piece][3] + probability[piece][4];
  }

  /** An anchor is the first piece of a content. */
  double content(int piece) {
    return probability[piece][5] + probability[piece][6] + probability[piece][ANCHOR];
  }

  /** Natural logarithm of the probability of source, kept from the lowest. */
  double logSource(int piece) {
    return logSource[piece];
  }

  /** The same of content. */
  double logContent(int piece) {
    return logContent[piece];
  }
}
