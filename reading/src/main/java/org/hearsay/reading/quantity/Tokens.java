package org.hearsay.reading.quantity;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.model.Span;

/** One sentence cut into runs of digits, words and single marks; callers may look beyond either end, where every word is empty. */
public final class Tokens {
  private static final int SPARE = 16;

  private final String text;
  private int[] starts = new int[SPARE];
  private int[] ends = new int[SPARE];
  private String[] lower = new String[SPARE];
  private boolean[] digits = new boolean[SPARE];
  private int size;

  /**
   * Cuts a sentence.
   *
   * @param text the whole text, which all offsets count
   * @param sentence the stretch to cut
   * @param comma true if the text's own habit writes the decimals after a comma
   */
  public Tokens(String text, Span sentence, boolean comma) {
    this.text = text;
    int at = sentence.start();
    while (at < sentence.end()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Digits.isDigit(c) || c == '.' && opensDecimals(at, sentence)) {
        end = Digits.end(text, at, sentence.end());
        number(at, end, comma);
      } else if (Character.isLetter(c)) {
        end = wordEnd(at, sentence.end());
        add(at, end, false);
      } else if (!isBlank(c)) {
        end = Character.isHighSurrogate(c) && end < sentence.end() ? end + 1 : end;
        add(at, end, false);
      }
      at = end;
    }
  }

  private boolean opensDecimals(int at, Span sentence) {
    return at + 1 < sentence.end() && Digits.isDigit(text.charAt(at + 1))
        && (at == sentence.start() || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
  }

  private int wordEnd(int start, int to) {
    int at = start + 1;
    while (at < to) {
      char c = text.charAt(at);
      boolean inner = (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  /** A run such as "22,24,26" is no number but several. */
  private void number(int start, int end, boolean comma) {
    if (Digits.value(text.substring(start, end), comma) != null) {
      add(start, end, true);
      return;
    }
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || !Digits.isDigit(text.charAt(at))) {
        if (at > from) {
          add(from, at, true);
        }
        if (at < end) {
          add(at, at + 1, false);
        }
        from = at + 1;
      }
    }
  }

  private void add(int start, int end, boolean number) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      lower = Arrays.copyOf(lower, 2 * size);
      digits = Arrays.copyOf(digits, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    lower[size] = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    digits[size++] = number;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of a token's first unit. */
  public int start(int index) {
    return starts[index];
  }

  /** Offset after a token's last unit. */
  public int end(int index) {
    return ends[index];
  }

  /** The token in lower case with straight apostrophes. */
  public String lower(int index) {
    return index < 0 || index >= size ? "" : lower[index];
  }

  /** True if the token in lower case is {@code word}. */
  public boolean is(int index, String word) {
    return index >= 0 && index < size && lower[index].equals(word);
  }

  /** True for a run of digits. */
  public boolean isDigits(int index) {
    return index >= 0 && index < size && digits[index];
  }

  /** True for a run of letters. */
  public boolean isWord(int index) {
    return index >= 0 && index < size && !digits[index] && Character.isLetter(text.charAt(starts[index]));
  }

  /** True for a word that begins with a capital. */
  public boolean isCapital(int index) {
    return isWord(index) && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** The token as the text has it. */
  public String raw(int index) {
    return index < 0 || index >= size ? "" : text.substring(starts[index], ends[index]);
  }

  /** True if nothing stands between a token and the next. */
  public boolean touches(int index) {
    return index >= 0 && index + 1 < size && ends[index] == starts[index + 1];
  }

  /** True if the token is a hyphen or a dash that joins numbers. */
  public boolean isDash(int index) {
    return lower(index).length() == 1 && "-‐‑–—−".indexOf(lower[index].charAt(0)) >= 0;
  }

  /** Index of the first token that ends after {@code offset}; {@link #size()} if none does. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** No-break spaces count as blanks too. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
