package org.hearsay.json;

import java.util.Arrays;

/**
 * Turns offsets in one text from UTF-16 units, which the program counts, into Unicode code points, which the format
 * counts, and back. Nothing else in Hearsay does this; whoever shows offsets outside does it through this.
 *
 * <p>A surrogate without its partner is one unit and one code point. Memory grows with the number of characters outside
 * the basic plane only; most texts have none.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  private final int units;

  /** For each pair of surrogates, in order, the unit of its second half: the one unit where no code point begins. */
  private final int[] seconds;

  /** @param text what the offsets count */
  public CodePoints(String text) {
    units = text.length();
    int pairs = units - text.codePointCount(0, units);
    seconds = pairs == 0 ? NONE : seconds(text, pairs);
  }

  private static int[] seconds(String text, int pairs) {
    int[] found = new int[pairs];
    int n = 0;
    for (int i = 1; n < pairs; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found[n++] = i;
        i++;
      }
    }
    return found;
  }

  /** Number of code points of the text. */
  int length() {
    return units - seconds.length;
  }

  /**
   * The code points before a place in the text.
   *
   * @param unit from 0 to the number of UTF-16 units
   * @throws IllegalArgumentException if the place is outside the text or between the halves of a pair, where the format
   *     has no offset
   */
  public int outside(int unit) {
    if (unit < 0 || unit > units) {
      throw new IllegalArgumentException("offset " + unit + " is outside the text of " + units + " UTF-16 units");
    }
    int at = Arrays.binarySearch(seconds, unit);
    if (at >= 0) {
      throw new IllegalArgumentException("offset " + unit + " cuts a character outside the basic plane in two");
    }
    return unit - (-at - 1);
  }

  /**
   * The UTF-16 units before a place in the text.
   *
   * @param codePoint from 0 to {@link #length()}
   * @throws IllegalArgumentException if the place is outside the text
   */
  int inside(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IllegalArgumentException("offset " + codePoint + " is outside the text of " + length()
          + " code points");
    }
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int mid = (low + high) >>> 1;
      // the pair `mid` begins one unit before its second half, and `mid` pairs before it each save one
      if (seconds[mid] - 1 - mid < codePoint) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return codePoint + low;
  }
}
