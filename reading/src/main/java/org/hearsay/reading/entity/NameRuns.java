package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;

/** Names by their tags, at whole words. */
final class NameRuns {

  /** Words of a name: first and last + 1 piece. */
  record Run(int first, int last, Kind kind) {}

  private NameRuns() {}

  /** Names in the order of the text, none within another. */
  static List<Run> of(EntityHeads heads) {
    Pieces pieces = heads.pieces();
    List<Run> out = new ArrayList<>();
    int begin = -1;
    Kind kind = null;
    for (int i = 0; i <= pieces.size(); i = i == pieces.size() ? i + 1 : pieces.wordEnd(i)) {
      int tag = i == pieces.size() ? 0 : best(heads.tags(i));
      Kind now = tag == 0 ? null : Kind.of((tag - 1) / 2);
      boolean goesOn = now != null && tag % 2 == 0 && now == kind && pieces.breaks()[i] != 2;
      if (begin >= 0 && !goesOn) {
        out.add(new Run(begin, i, kind));
        begin = -1;
      }
      if (now != null && begin < 0) {
        begin = i;
      }
      kind = now;
    }
    return out;
  }

  static int best(float[] logits) {
    int top = 0;
    for (int k = 1; k < logits.length; k++) {
      top = logits[k] > logits[top] ? k : top;
    }
    return top;
  }
}
