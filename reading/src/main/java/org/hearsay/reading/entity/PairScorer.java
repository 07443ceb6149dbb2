package org.hearsay.reading.entity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Base64;
import org.hearsay.reading.encoder.EntityHeads;

/** Scores whether two mentions stand for the same: one hidden layer over the network's views of the pair and {@link PairFeatures}. Immutable. */
final class PairScorer {

  private static final int HIDDEN = 48;
  private static final int INPUTS = EntityHeads.VIEWS + PairFeatures.COUNT;

  /** By input, then by hidden unit, so that a feature that holds adds one stretch of numbers. */
  private final float[] in = new float[INPUTS * HIDDEN];
  private final float[] bias = new float[HIDDEN];
  private final float[] out = new float[HIDDEN];
  private final float constant;

  /** @param weights Base64 of little-endian floats: inputs × hidden, hidden biases, outputs, the constant */
  PairScorer(String weights) {
    FloatBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(weights)).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    if (all.remaining() != in.length + 2 * HIDDEN + 1) {
      throw new IllegalArgumentException("the model's pairs have " + all.remaining() + " weights");
    }
    all.get(in).get(bias).get(out);
    constant = all.get();
  }

  /** Room for one caller's numbers. */
  static final class Scratch {
    private final float[] views = new float[EntityHeads.VIEWS];
    private final int[] features = new int[32];
    private final float[] hidden = new float[HIDDEN];
  }

  /** Logit that anaphor {@code i} stands for the same as {@code j}; comparable with {@link EntityHeads#fresh} of {@code i}. */
  float score(Candidate i, Candidate j, Scratch room) {
    float[] sums = room.hidden;
    System.arraycopy(bias, 0, sums, 0, HIDDEN);
    EntityHeads.compare(i.sides, j.sides, room.views);
    for (int v = 0; v < EntityHeads.VIEWS; v++) {
      float x = room.views[v];
      for (int h = 0, at = v * HIDDEN; h < HIDDEN; h++) {
        sums[h] += x * in[at++];
      }
    }
    int count = PairFeatures.of(i, j, room.features);
    for (int f = 0; f < count; f++) {
      for (int h = 0, at = (EntityHeads.VIEWS + room.features[f]) * HIDDEN; h < HIDDEN; h++) {
        sums[h] += in[at++];
      }
    }
    float score = constant;
    for (int h = 0; h < HIDDEN; h++) {
      score += Math.max(0, sums[h]) * out[h];
    }
    return score;
  }
}
