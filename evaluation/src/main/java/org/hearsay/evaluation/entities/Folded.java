package org.hearsay.evaluation.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text less all but its letters and digits, in small letters: a statement that was copied with other quotation marks or blanks is found in it. */
final class Folded {

  private static final Pattern PIECES = Pattern.compile("\\.\\.\\.|…|\\[\\.\\.\\.\\]|(?<=[.!?”\"])" + AuditedText.BLANK + "+|\\n");
  private static final int LEAST_PIECE = 12;
  private static final double LEAST_SHARE = 0.6;

  private final StringBuilder letters = new StringBuilder();
  private final int[] places;

  Folded(String text) {
    int[] points = text.codePoints().toArray();
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      String fold = fold(points[i]);
      letters.append(fold);
      at.addAll(Collections.nCopies(fold.length(), i));
    }
    places = at.stream().mapToInt(Integer::intValue).toArray();
  }

  static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(fold(c)));
    return out.toString();
  }

  private static String fold(int point) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(small(Character.toString(point)), Normalizer.Form.NFKD).codePoints().filter(Folded::counts).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Small letters by way of capitals, so that ß is ss, as Python's {@code casefold} has it. */
  static String small(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean counts(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Code points of the text that a statement copies: the whole as it stands, or those of its pieces that stand somewhere. */
  BitSet place(String statement) {
    BitSet out = new BitSet();
    String whole = letters(statement);
    if (whole.isEmpty() || mark(whole, out)) {
      return out;
    }
    for (String piece : PIECES.split(statement)) {
      String part = letters(piece);
      if (part.length() >= LEAST_PIECE && !mark(part, out)) {
        LongestMatch.Block block = new LongestMatch(letters.toString(), part, true).longest();
        if (block.size() >= LEAST_SHARE * part.length()) {
          mark(block.first(), block.size(), out);
        }
      }
    }
    return out;
  }

  private boolean mark(String part, BitSet out) {
    int at = letters.indexOf(part);
    if (at >= 0) {
      mark(at, part.length(), out);
    }
    return at >= 0;
  }

  private void mark(int from, int length, BitSet out) {
    for (int i = from; i < from + length; i++) {
      out.set(places[i]);
    }
  }
}
