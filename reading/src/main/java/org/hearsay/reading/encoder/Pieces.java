package org.hearsay.reading.encoder;

/**
 * A text as word pieces, in parallel arrays of one length.
 *
 * @param ids rows of the vocabulary
 * @param start first UTF-16 unit of each piece in the text
 * @param end one past its last UTF-16 unit
 * @param goesOn true where a piece continues the word of the piece before
 * @param shape letter case of the piece's word: 0 no letters, 1 lower, 2 Capital, 3 UPPER, 4 mIxed, 5 with digits
 * @param breaks 0 inside a line, 1 first of a line, 2 first of a paragraph (or of the text)
 * @param quote 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing mark
 */
public record Pieces(int[] ids, int[] start, int[] end, boolean[] goesOn, byte[] shape, byte[] breaks, byte[] quote) {

  /** Number of pieces. */
  public int size() {
    return ids.length;
  }

  /** First piece of the word that piece {@code i} belongs to. */
  public int wordStart(int i) {
    int at = i;
    while (at > 0 && goesOn[at]) {
      at--;
    }
    return at;
  }

  /** One past the last piece of the word that piece {@code i} belongs to. */
  public int wordEnd(int i) {
    int at = i + 1;
    while (at < goesOn.length && goesOn[at]) {
      at++;
    }
    return at;
  }
}
