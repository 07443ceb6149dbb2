package org.hearsay.reading.encoder;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;

/**
 * What the network's heads say of a text, piece by piece: the raw row of the window in which a piece stands deepest, and the link head's
 * view of a cue from the cue's own window.
 */
public final class Heads {

  /** Tags of the first head, in the order of training: O, B-cue, I-cue, B-source, I-source, B-content, I-content, B-anchor. */
  public static final int TAGS = 8;

  /** Labels of a pair of cue and piece: none, B-source, I-source, B-content, I-content. */
  public static final int LINKS = 5;

  private static final int ROLES = LINKS - 1;

  /** Where in a row the cue sides begin: after the tags. Then come the piece sides, the piece biases and the distance scores. */
  private static final int SIDES = TAGS;

  /** Lower bounds of the distance buckets; the same list as in hearsay_training/encoder.py. */
  private static final int[] BOUNDS = {0, 1, 2, 3, 4, 5, 7, 10, 15, 22, 32, 48, 72, 108, 161};

  /** Scores of a piece that is nothing to a cue; -30 is far below what the network says of the least likely. */
  private static final float[] NEVER = {0, -30, -30, -30, -30};

  static final int BUCKETS = 2 * BOUNDS.length - 1;

  /** Index of the bound of every distance up to the last. */
  private static final byte[] NEAR = new byte[BOUNDS[BOUNDS.length - 1] + 1];

  static {
    for (int d = 1; d < NEAR.length; d++) {
      NEAR[d] = (byte) (NEAR[d - 1] + (NEAR[d - 1] + 1 < BOUNDS.length && d == BOUNDS[NEAR[d - 1] + 1] ? 1 : 0));
    }
  }

  private final Pieces pieces;
  private final Window[] windows;
  private final int[] deepest;
  private final int link;

  /** A run of pieces with the network's output, {@code width} numbers a piece, and the rows of the entity branch; null if it was not asked. */
  record Window(int first, int last, int width, float[] rows, CompletableFuture<float[]> entityRows) {
    int row(int piece) {
      return (piece - first) * width;
    }
  }

  Heads(Pieces pieces, Window[] windows, int link) {
    this.pieces = pieces;
    this.windows = windows;
    this.link = link;
    this.deepest = new int[pieces.size()];
    for (int i = 0, w = 0; i < deepest.length; i++) {
      while (w + 1 < windows.length && depth(windows[w + 1], i) > depth(windows[w], i)) {
        w++;
      }
      deepest[i] = w;
    }
  }

  /** How far piece {@code i} stands from the nearer edge of the window; the edges of the text are none. */
  private int depth(Window w, int i) {
    if (i < w.first || i >= w.last) {
      return -1;
    }
    int left = w.first == 0 ? Integer.MAX_VALUE : i - w.first;
    int right = w.last == pieces.size() ? Integer.MAX_VALUE : w.last - 1 - i;
    return Math.min(left, right);
  }

  /** The pieces that the rows belong to. */
  public Pieces pieces() {
    return pieces;
  }

  /** What the entity branch says; waits for it. @throws IllegalStateException if the text was read without it, or it fails */
  public EntityHeads entities() {
    if (windows.length > 0 && windows[0].entityRows == null) {
      throw new IllegalStateException("the text was read without the entity branch");
    }
    try {
      return new EntityHeads(pieces, windows, deepest);
    } catch (CancellationException e) {
      throw new IllegalStateException("the reader was closed", e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the network failed: " + e.getCause().getMessage(), e.getCause());
    }
  }

  /** Natural logarithms of the probabilities of the {@link #TAGS} tags of piece {@code i}. */
  public float[] tags(int i) {
    Window w = windows[deepest[i]];
    float[] out = new float[TAGS];
    System.arraycopy(w.rows, w.row(i), out, 0, TAGS);
    logSoftmax(out);
    return out;
  }

  /**
   * A weighted sum over what the network says of piece {@code i} alone (tags, cue sides, piece sides, piece biases), put through the logistic
   * function.
   *
   * @param weights the constant, then one weight for each of those numbers
   */
  public double logistic(int i, float[] weights) {
    Window w = windows[deepest[i]];
    int row = w.row(i) - 1;
    float sum = weights[0];
    for (int k = 1; k < weights.length; k++) {
      sum += weights[k] * w.rows[row + k];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Scores of what each piece in {@code [from, to)} is to the cue that begins at piece {@code cue}: one row of {@link #LINKS} a piece, natural
   * logarithms up to a constant of each row; that of "none" is 0. Pieces outside the cue's window are scored by their own; where {@code asked}
   * does not hold, no other label has a chance.
   */
  public float[][] links(int cue, int from, int to, IntPredicate asked) {
    Window own = windows[deepest[cue]];
    int cueRow = own.row(cue);
    int far = cueRow + SIDES + 2 * ROLES * link + ROLES;
    float[][] out = new float[to - from][];
    for (int i = from; i < to; i++) {
      if (!asked.test(i)) {
        out[i - from] = NEVER;
        continue;
      }
      Window w = i >= own.first && i < own.last ? own : windows[deepest[i]];
      out[i - from] = scores(own.rows, cueRow + SIDES, far + bucket(i - cue), w.rows, w.row(i) + SIDES + ROLES * link);
    }
    return out;
  }

  /** One row of scores: the cue's side times the piece's side, and what the distance and the piece alone add. */
  private float[] scores(float[] cues, int cueSide, int far, float[] pieces, int pieceSide) {
    float[] row = new float[LINKS];
    int bias = pieceSide + ROLES * link;
    for (int r = 0, at = 0; r < ROLES; r++) {
      float sum = pieces[bias + r] + cues[far + r * BUCKETS];
      for (int end = at + link; at < end; at++) {
        sum += cues[cueSide + at] * pieces[pieceSide + at];
      }
      row[r + 1] = sum;
    }
    return row;
  }

  /** Bucket of the distance from a cue to a piece; after the cue counts up, before it beyond those. */
  static int bucket(int distance) {
    int at = NEAR[Math.min(Math.abs(distance), NEAR.length - 1)];
    return distance >= 0 ? at : BOUNDS.length - 1 + at;
  }

  private static void logSoftmax(float[] row) {
    float top = row[0];
    for (float v : row) {
      top = Math.max(top, v);
    }
    double sum = 0;
    for (float v : row) {
      sum += Math.exp(v - top);
    }
    float norm = top + (float) Math.log(sum);
    for (int i = 0; i < row.length; i++) {
      row[i] -= norm;
    }
  }
}
