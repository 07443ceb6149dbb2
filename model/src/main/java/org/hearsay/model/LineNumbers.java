package org.hearsay.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, counted from 1; a line ends in LF, CR LF or CR. */
public final class LineNumbers {
  private final int[] starts;

  /** Finds the lines. */
  public LineNumbers(String text) {
    IntStream.Builder out = IntStream.builder().add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        out.add(i + 1);
      }
    }
    starts = out.build().toArray();
  }

  /** Line on which a place, counted in UTF-16 units from 0, lies. */
  public int of(int place) {
    int at = Arrays.binarySearch(starts, place);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
