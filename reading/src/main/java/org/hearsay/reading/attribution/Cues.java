package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/** Finds the cues: the best path (Viterbi 1967) over outside, cue begins, cue goes on, and anchor of a content without a cue. */
final class Cues {

  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int ON = 2;
  private static final int ANCHOR = 3;
  private static final int STATES = 4;
  private static final int TAG_BEGIN_CUE = 1;
  private static final int TAG_ON_CUE = 2;
  private static final int TAG_ANCHOR = 7;

  private Cues() {}

  /**
   * A cue as a run of pieces, or an anchor.
   *
   * @param first first piece
   * @param last one past the last piece
   * @param anchor true if the run is no cue but the first word of a content that has none
   * @param probability that a cue begins here
   * @param weakest lowest probability of a cue among its pieces
   */
  record Run(int first, int last, boolean anchor, double probability, double weakest) {}

  static List<Run> find(Heads heads, Decoding decoding) {
    Pieces pieces = heads.pieces();
    int n = pieces.size();
    double[][] score = new double[n][STATES];
    for (int i = 0; i < n; i++) {
      float[] tag = heads.tags(i);
      double cue = Math.exp(tag[TAG_BEGIN_CUE]) + Math.exp(tag[TAG_ON_CUE]) + Math.exp(tag[TAG_ANCHOR]);
      score[i][OUTSIDE] = Math.log(Math.max(1e-9, 1 - cue));
      score[i][BEGIN] = tag[TAG_BEGIN_CUE];
      score[i][ON] = tag[TAG_ON_CUE];
      score[i][ANCHOR] = tag[TAG_ANCHOR];
    }
    int[] path = best(score, pieces, decoding.cueBias());
    List<Run> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (path[i] == BEGIN || path[i] == ANCHOR) {
        boolean anchor = path[i] == ANCHOR;
        int end = i + 1;
        while (end < n && (pieces.goesOn()[end] || !anchor && path[end] == ON)) {
          end++;
        }
        double weakest = 1;
        for (int k = i; k < end; k++) {
          weakest = Math.min(weakest, Math.exp(score[k][BEGIN]) + Math.exp(score[k][ON]));
        }
        out.add(new Run(i, end, anchor, Math.exp(score[i][path[i]]), weakest));
      }
    }
    return out;
  }

  private static int[] best(double[][] score, Pieces pieces, double bias) {
    int n = score.length;
    int[][] back = new int[n][STATES];
    double[] now = {0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int i = 0; i < n; i++) {
      double[] next = new double[STATES];
      for (int s = 0; s < STATES; s++) {
        double top = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < STATES; p++) {
          if (now[p] > top && may(p, s, pieces.goesOn()[i])) {
            top = now[p];
            back[i][s] = p;
          }
        }
        next[s] = top + score[i][s] + (s == OUTSIDE ? 0 : bias);
      }
      now = next;
    }
    int[] path = new int[n];
    int at = 0;
    for (int s = 1; s < STATES; s++) {
      if (now[s] > now[at]) {
        at = s;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      path[i] = at;
      at = back[i][at];
    }
    return path;
  }

  private static boolean may(int before, int state, boolean goesOn) {
    if (state == ON) {
      return before == BEGIN || before == ON;
    }
    if (goesOn) { // inside a word nothing begins, and a cue does not end
      return state == OUTSIDE && (before == OUTSIDE || before == ANCHOR);
    }
    return true;
  }
}
