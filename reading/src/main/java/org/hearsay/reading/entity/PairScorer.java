package org.hearsay.reading.entity;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Base64;
import org.hearsay.reading.encoder.EntityHeads;

/** Scores whether two mentions stand for the same: one hidden layer over the network's views of the pair and {@link PairFeatures}. Immutable. */
final class PairScorer {

  private static final int HIDDEN = 48;
  private static final int TOGETHER = 4;
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
  }

  /** Logit that anaphor {@code i} stands for the same as {@code j}; comparable with {@link EntityHeads#fresh} of {@code i}. */
  float score(Candidate i, Candidate j, Scratch room) {
    EntityHeads.compare(i.sides, j.sides, room.views);
    int count = PairFeatures.of(i, j, room.features);
    for (int f = 0; f < count; f++) {
      room.features[f] = (EntityHeads.VIEWS + room.features[f]) * HIDDEN;
    }
    float score = constant;
    for (int h = 0; h < HIDDEN; h += TOGETHER) {
      score = add(score, h, room, count);
    }
    return score;
  }

  /** The sum with what {@link #TOGETHER} hidden units from {@code h} on add: together, so that none waits for the sum of the one before. */
  private float add(float sum, int h, Scratch room, int count) {
    float a = bias[h];
    float b = bias[h + 1];
    float c = bias[h + 2];
    float d = bias[h + 3];
    float[] weights = in;
    float[] views = room.views;
    for (int v = 0, at = h; v < EntityHeads.VIEWS; v++, at += HIDDEN) {
      float x = views[v];
      a += x * weights[at];
      b += x * weights[at + 1];
      c += x * weights[at + 2];
      d += x * weights[at + 3];
    }
    int[] features = room.features;
    for (int f = 0; f < count; f++) {
      int at = features[f] + h;
      a += weights[at];
      b += weights[at + 1];
      c += weights[at + 2];
      d += weights[at + 3];
    }
    float score = sum;
    score += (a > 0 ? a : 0) * out[h];
    score += (b > 0 ? b : 0) * out[h + 1];
    score += (c > 0 ? c : 0) * out[h + 2];
    return score + (d > 0 ? d : 0) * out[h + 3];
  }
}
