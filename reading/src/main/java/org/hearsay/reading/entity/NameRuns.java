package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;

/** Names by their tags, at whole words: "U.S." and an initial with its full stop are one word, though they are several pieces. */
final class NameRuns {

  /** Words of a name: first and last + 1 piece. */
  record Run(int first, int last, Kind kind) {}

  /** Share of capitals from which on a text is taken to write names with them: "the union" is none there. */
  private static final double CAPITALS = 0.015;

  private final String text;
  private final EntityHeads heads;
  private final Pieces pieces;
  private final List<Run> out = new ArrayList<>();
  private final float[] kinds = new float[Kind.values().length];
  private final boolean cased;
  private int begin = -1;

  private NameRuns(String text, EntityHeads heads) {
    this.text = text;
    this.heads = heads;
    this.pieces = heads.pieces();
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    this.cased = capitals >= CAPITALS * letters;
  }

  /** Names in the order of the text, none within another. */
  static List<Run> of(String text, EntityHeads heads) {
    NameRuns runs = new NameRuns(text, heads);
    for (int i = 0; i < runs.pieces.size(); ) {
      int end = runs.unit(i);
      runs.take(i, end);
      i = end;
    }
    runs.close(runs.pieces.size());
    return runs.out;
  }

  /** A word is part of a name if its pieces say so on the whole; it begins one if its first piece says that rather than the opposite. */
  private void take(int from, int to) {
    float[] sum = new float[EntityHeads.TAGS];
    float begins = 0;
    float goesOn = 0;
    for (int i = from; i < to; i++) {
      float[] tags = heads.tags(i);
      softmax(tags);
      for (int t = 0; t < tags.length; t++) {
        sum[t] += tags[t];
        begins += i == from && t % 2 == 1 ? tags[t] : 0;
        goesOn += i == from && t > 0 && t % 2 == 0 ? tags[t] : 0;
      }
    }
    boolean inside = 2 * sum[0] < to - from;
    if (begin >= 0 && (!inside || begins > goesOn || pieces.breaks()[from] == 2)) {
      close(from);
    }
    if (inside) {
      begin = begin < 0 ? from : begin;
      for (int k = 0; k < kinds.length; k++) {
        kinds[k] += sum[1 + 2 * k] + sum[2 + 2 * k];
      }
    }
  }

  private void close(int end) {
    if (begin >= 0) {
      if (!cased || hasCapital(pieces.start()[begin], pieces.end()[end - 1])) {
        out.add(new Run(begin, end, Kind.of(best(kinds))));
      }
      begin = -1;
    }
    Arrays.fill(kinds, 0);
  }

  private boolean hasCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** One past the last piece of the word at {@code first}, abbreviations with their full stops. */
  private int unit(int first) {
    int end = pieces.wordEnd(first);
    boolean one = pieces.end()[end - 1] - pieces.start()[first] == 1 && Character.isUpperCase(text.charAt(pieces.start()[first]));
    boolean stop = one && isStop(end);
    if (!stop) {
      return end;
    }
    int at = end + 1;
    while (at < pieces.size() && adjoins(at) && Character.isLetter(text.charAt(pieces.start()[at]))) {
      at = pieces.wordEnd(at);
      if (isStop(at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isStop(int i) {
    return i < pieces.size() && adjoins(i) && text.charAt(pieces.start()[i]) == '.';
  }

  private boolean adjoins(int i) {
    return pieces.start()[i] == pieces.end()[i - 1];
  }

  private static void softmax(float[] row) {
    float top = row[0];
    for (float v : row) {
      top = Math.max(top, v);
    }
    float sum = 0;
    for (int t = 0; t < row.length; t++) {
      row[t] = (float) Math.exp(row[t] - top);
      sum += row[t];
    }
    for (int t = 0; t < row.length; t++) {
      row[t] /= sum;
    }
  }

  static int best(float[] logits) {
    int top = 0;
    for (int k = 1; k < logits.length; k++) {
      top = logits[k] > logits[top] ? k : top;
    }
    return top;
  }
}
