package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/** Finds runs of pieces that may be cues, and anchors of contents without one. More are tried than there are: confidence decides later. */
final class Cues {

  /** Two beginnings side by side whose probabilities come to this are two cues; less, and they are two readings of one. */
  private static final double BOTH = 1.3;

  /** A word that is less likely than this to belong to the cue before it ends it. */
  private static final double FAINT = 0.1;

  private Cues() {}

  /**
   * A cue as a run of pieces, or an anchor.
   *
   * @param first first piece
   * @param last one past the last piece
   * @param anchor true if the run is no cue but the first word of a content that has none
   * @param probability that a cue (or anchor) begins here
   * @param weakest lowest probability of a cue among its pieces
   */
  record Run(int first, int last, boolean anchor, double probability, double weakest) {}

  static List<Run> find(Tags tags, Pieces pieces, Decoding decoding) {
    List<Run> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      double begins = tags.of(i, Tags.BEGIN_CUE);
      double anchors = tags.of(i, Tags.ANCHOR);
      if (pieces.goesOn()[i] || Math.max(begins, anchors) < decoding.start()) {
        i++;
      } else if (anchors > begins) {
        out.add(new Run(i, pieces.wordEnd(i), true, anchors, anchors));
        i = pieces.wordEnd(i);
      } else {
        Run run = cue(tags, pieces, i);
        out.add(run);
        i = run.last;
      }
    }
    return out;
  }

  /**
   * The cue that begins at piece {@code i}, or a word or two later if that is the likelier beginning ("had <b>opposed</b>"). It ends where it most
   * likely ends: a cue that reaches a word has reached all before it, so the probability of an end is the fall from one word to the next of
   * the least probability so far. (A threshold would end "said earlier this week" in the middle of its phrase.)
   */
  private static Run cue(Tags tags, Pieces pieces, int i) {
    int first = i;
    double probability = tags.of(i, Tags.BEGIN_CUE);
    double reaches = tags.cue(i);
    double likeliest = -1;
    double weakest = reaches;
    int last = i;
    int end = pieces.wordEnd(i);
    while (reaches > 0) {
      boolean more = end < pieces.size();
      double again = more ? tags.of(end, Tags.BEGIN_CUE) : 0;
      double next = more ? Math.min(reaches, tags.cue(end)) : 0;
      if (next < FAINT || again + probability >= BOTH && again > tags.of(end, Tags.ON_CUE)) { // the end, or a second cue at once
        next = 0;
      }
      if (next > 0 && again > probability) { // one cue with two likely beginnings
        first = end;
        probability = again;
        next = tags.cue(end);
        likeliest = -1;
      } else if (reaches - next > likeliest) {
        likeliest = reaches - next;
        weakest = reaches;
        last = end;
      }
      reaches = next;
      end = next > 0 ? pieces.wordEnd(end) : end;
    }
    return new Run(first, last, false, probability, weakest);
  }
}
