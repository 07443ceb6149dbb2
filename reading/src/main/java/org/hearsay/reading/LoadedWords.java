package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.encoder.Pieces;
import org.hearsay.reading.tone.LoadedScore;

/** How loaded the network takes each word of a text to be, gathered section by section. */
final class LoadedWords implements LoadedScore {
  /** Of one section: where its pieces end, in UTF-16 units of the text, their rows in the vocabulary, and their scores. */
  private record Part(int start, int[] ends, int[] ids, float[] scores) {}

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
    parts.add(new Part(start, ends, pieces.ids(), scores));
  }

  /** The score of the piece that the word begins with, as it was learnt. */
  @Override
  public double at(int start, int end) {
    Part part = part(start);
    int piece = part == null ? 0 : piece(part, start);
    return part != null && piece < part.ends.length ? part.scores[piece] : 0;
  }

  /** The vocabulary, too, goes from frequent words to rare ones; a word in several pieces is not in it. */
  @Override
  public int rank(int start, int end) {
    Part part = part(start);
    int piece = part == null ? 0 : piece(part, start);
    if (part == null || piece >= part.ends.length) {
      return -1;
    }
    return part.ends[piece] == end ? part.ids[piece] : RAREST;
  }

  private Part part(int start) {
    int part = parts.size() - 1;
    while (part > 0 && parts.get(part).start > start) {
      part--;
    }
    return part < 0 ? null : parts.get(part);
  }

  /** The piece that the place stands in, or the next one. */
  private static int piece(Part part, int start) {
    int found = Arrays.binarySearch(part.ends, start + 1);
    return found >= 0 ? found : -found - 1;
  }
}
