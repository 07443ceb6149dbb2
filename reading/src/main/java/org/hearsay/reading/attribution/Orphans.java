package org.hearsay.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.Pieces;

/** Words that the tag head calls content and no attribution claims, such as the rest of a quotation that goes on after its cue. */
final class Orphans {

  /** Probability of content from which on a piece counts. */
  private static final double CONTENT = 0.5;

  /** Fewer words than this are left alone. */
  private static final int FEWEST = 3;

  private final Tags tags;
  private final Pieces pieces;
  private final Decoding decoding;

  Orphans(Tags tags, Pieces pieces, Decoding decoding) {
    this.tags = tags;
    this.pieces = pieces;
    this.decoding = decoding;
  }

  /** The candidates, those to which such words likely belong with more content. */
  List<Attributor.Candidate> adoptedBy(List<Attributor.Candidate> kept) {
    List<Attributor.Candidate> out = new ArrayList<>(kept);
    for (int[] run : runs(claimed(out))) {
      int best = -1;
      double most = decoding.adopt();
      for (int i = 0; i < out.size(); i++) {
        double likely = out.get(i).linked().contentOf(run);
        if (likely >= most) {
          most = likely;
          best = i;
        }
      }
      if (best >= 0) {
        Attributor.Candidate one = out.get(best);
        out.set(best, new Attributor.Candidate(one.cue(), one.linked().with(run), one.found()));
      }
    }
    return out;
  }

  private boolean[] claimed(List<Attributor.Candidate> candidates) {
    boolean[] out = new boolean[pieces.size()];
    for (Attributor.Candidate one : candidates) {
      for (int[] run : one.linked().content()) {
        mark(out, run[0], run[1]);
      }
      for (int[] run : one.linked().source()) {
        mark(out, run[0], run[1]);
      }
      if (!one.cue().anchor()) {
        mark(out, one.cue().first(), one.cue().last());
      }
    }
    return out;
  }

  private static void mark(boolean[] claimed, int from, int to) {
    for (int i = from; i < to; i++) {
      claimed[i] = true;
    }
  }

  private List<int[]> runs(boolean[] claimed) {
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < claimed.length; ) {
      int end = i;
      int words = 0;
      while (end < claimed.length && !claimed[end] && tags.content(end) >= CONTENT && (end == i || pieces.breaks()[end] == 0)) {
        words += pieces.shape()[end] != 0 && !pieces.goesOn()[end] ? 1 : 0;
        end++;
      }
      if (words >= FEWEST && !pieces.goesOn()[i]) {
        out.add(new int[] {i, pieces.wordEnd(end - 1)});
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }
}
