package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.Heads;
import org.hearsay.reading.encoder.Pieces;

/** Finds runs of pieces that may be cues, and anchors of contents without one. More are tried than there are: confidence decides later. */
final class Cues {

  /** Two beginnings side by side whose probabilities come to this are two cues; less, and they are two readings of one. */
  private static final double BOTH = 1.3;

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
        Run run = cue(tags, pieces, i, decoding.on());
        out.add(run);
        i = run.last;
      }
    }
    return out;
  }

  /** The cue that begins at piece {@code i}, or a word or two later if that is the likelier beginning ("had <b>opposed</b>"). */
  private static Run cue(Tags tags, Pieces pieces, int i, double on) {
    int first = i;
    double probability = tags.of(i, Tags.BEGIN_CUE);
    double weakest = tags.cue(i);
    int end = pieces.wordEnd(i);
    while (end < pieces.size() && tags.cue(end) >= on) {
      double again = tags.of(end, Tags.BEGIN_CUE);
      if (again + probability >= BOTH && again > tags.of(end, Tags.ON_CUE)) {
        break; // a second cue follows at once
      }
      if (again > probability) { // one cue with two likely beginnings
        first = end;
        probability = again;
        weakest = tags.cue(end);
      }
      weakest = Math.min(weakest, tags.cue(end));
      end = pieces.wordEnd(end);
    }
    return new Run(first, end, false, probability, weakest);
  }
}
