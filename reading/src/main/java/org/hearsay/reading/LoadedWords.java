package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;
import org.hearsay.reading.tone.LoadedScore;

/** How loaded the network takes each word of a text to be, gathered section by section. */
final class LoadedWords implements LoadedScore {
  /** Of one section: where its pieces end, in UTF-16 units of the text, and their scores. */
  private record Part(int start, int[] ends, float[] scores) {}

  private final List<Part> parts = new ArrayList<>();

  /** Adds what the network says of a section that begins at {@code start} of the text. */
  void add(int start, EntityHeads heads) {
    Pieces pieces = heads.pieces();
    int[] ends = new int[pieces.size()];
    float[] scores = new float[ends.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = start + pieces.end()[i];
      scores[i] = heads.loaded(i);
    }
    parts.add(new Part(start, ends, scores));
  }

  /** The score of the piece that the word begins with, as it was learnt. */
  @Override
  public double at(int start, int end) {
    int part = parts.size() - 1;
    while (part > 0 && parts.get(part).start > start) {
      part--;
    }
    if (part < 0) {
      return 0;
    }
    int[] ends = parts.get(part).ends;
    int found = Arrays.binarySearch(ends, start + 1);
    int piece = found >= 0 ? found : -found - 1;
    return piece < ends.length ? parts.get(part).scores[piece] : 0;
  }
}
