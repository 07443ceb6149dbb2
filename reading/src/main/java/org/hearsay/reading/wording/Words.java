package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of text cut into words and single marks. Contractions are parted ("did" + "n't", "Roe" + "'s") because a
 * negation or an auxiliary hides in them, and a curly apostrophe reads like a straight one.
 */
final class Words {
  private static final String[] ENDINGS = {"'s", "'re", "'ve", "'ll", "'d", "'m"};

  private final String text;
  private final Lemmas lemmas;
  private final List<int[]> places = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<String> lemma = new ArrayList<>();

  /** Offsets are those of {@code text}, not of the stretch; the caller has clipped {@code from} and {@code to}. */
  Words(String text, int from, int to, Lemmas lemmas) {
    this.text = text;
    this.lemmas = lemmas;
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      int next = Math.min(to, at + Character.charCount(point));
      if (isLetter(point)) {
        int end = wordEnd(at, to);
        cut(at, end);
        at = end;
      } else {
        if (!blank(point)) {
          add(at, next);
        }
        at = next;
      }
    }
  }

  int size() {
    return places.size();
  }

  int start(int index) {
    return places.get(index)[0];
  }

  int end(int index) {
    return places.get(index)[1];
  }

  /** The word in lower case with straight apostrophes; empty beyond either end, so that callers may look around freely. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : lower.get(index);
  }

  /** The dictionary form of the word read as a verb, or as a plural noun. */
  String lemma(int index) {
    if (index < 0 || index >= size()) {
      return "";
    }
    String known = lemma.get(index);
    if (known == null) {
      known = isWord(index) ? lemmas.of(lower.get(index)) : lower.get(index);
      lemma.set(index, known);
    }
    return known;
  }

  boolean isWord(int index) {
    if (index < 0 || index >= size()) {
      return false;
    }
    int first = text.codePointAt(start(index));
    return isLetter(first) || (end(index) - start(index) > 1 && lower(index).startsWith("'"));
  }

  boolean isCapital(int index) {
    return isWord(index) && Character.isUpperCase(text.codePointAt(start(index)));
  }

  /** The word as the text has it. */
  String raw(int index) {
    return text.substring(start(index), end(index));
  }

  /** Index of the first word that ends after {@code offset}; {@link #size()} if none does. */
  int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(int start, int end) {
    places.add(new int[] {start, end});
    lower.add(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    lemma.add(null);
  }

  private void cut(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (word.length() != end - start) {
      add(start, end);
    } else if (word.equals("cannot")) {
      parts(start, start + 3, end);
    } else if (word.endsWith("n't") && word.length() > 3) {
      parts(start, end - 3, end);
    } else {
      for (String ending : ENDINGS) {
        if (word.endsWith(ending) && word.length() > ending.length()) {
          parts(start, end - ending.length(), end);
          return;
        }
      }
      add(start, end);
    }
  }

  private void parts(int start, int middle, int end) {
    add(start, middle);
    add(middle, end);
  }

  private int wordEnd(int start, int to) {
    int at = start;
    while (at < to) {
      int point = text.codePointAt(at);
      if (!isLetter(point) && !joins(at, start, to)) {
        break;
      }
      at = Math.min(to, at + Character.charCount(point));
    }
    return at;
  }

  private boolean joins(int at, int start, int to) {
    if (at + 1 >= to || !isLetter(text.codePointAt(at + 1))) {
      return initialDot(at, start);
    }
    char mark = text.charAt(at);
    return switch (mark) {
      case '\'', '\u2019', '-', '\u2010', '\u2011', '&' -> true;
      case '.', ',' -> initialDot(at, start) || Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
      default -> false;
    };
  }

  /** The dots of "U.S." belong to the word; the dot after "go" does not. */
  private boolean initialDot(int at, int start) {
    return text.charAt(at) == '.'
        && Character.isUpperCase(text.charAt(at - 1))
        && (at - 1 == start ? at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1)) : text.charAt(at - 2) == '.');
  }

  private static boolean isLetter(int point) {
    return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean blank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
  }
}
