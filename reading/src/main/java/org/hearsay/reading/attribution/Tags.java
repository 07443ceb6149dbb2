package org.hearsay.reading.attribution;

import org.hearsay.reading.encoder.Heads;

/** Probabilities of the first head's tags for every piece of a text, in the order of training. */
final class Tags {

  static final int BEGIN_CUE = 1;
  static final int ON_CUE = 2;
  static final int ANCHOR = 7;

  private final float[][] probability;

  Tags(Heads heads) {
    probability = new float[heads.pieces().size()][];
    for (int i = 0; i < probability.length; i++) {
      float[] row = heads.tags(i);
      for (int t = 0; t < row.length; t++) {
        row[t] = (float) Math.exp(row[t]);
      }
      probability[i] = row;
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
}
