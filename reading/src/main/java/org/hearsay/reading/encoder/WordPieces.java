package org.hearsay.reading.encoder;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * BERT's uncased word-piece tokenizer (Devlin et al. 2019; greedy longest match first), with the place of every piece in the text
 * and the features that the network reads beside it. Its twin for training is hearsay_training/pieces.py.
 */
public final class WordPieces {

  /** A longer word becomes one unknown piece, as in BERT. */
  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;

  /** @param lines vocab.txt, UTF-8 */
  public WordPieces(byte[] lines) {
    this(new Vocabulary(lines));
  }

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The piece that stands before every window. */
  int opening() {
    return vocabulary.cls;
  }

  /** The piece that stands after every window. */
  int closing() {
    return vocabulary.sep;
  }

  /** The pieces of {@code text}; any text will do. */
  public Pieces split(String text) {
    return new Splitting(text).run();
  }

  /** One text on its way to pieces. */
  private final class Splitting {
    private final String text;
    private int[] ids;
    private int[] start;
    private int[] end;
    private boolean[] goesOn;
    private byte[] shape;
    private int count;

    /** The word under way: its normal form, and for every unit of that where in the text it comes from. */
    private char[] word = new char[LONGEST_WORD + 8];
    private int[] from = new int[LONGEST_WORD + 8];
    private int[] to = new int[LONGEST_WORD + 8];
    private int length;

    Splitting(String text) {
      this.text = text;
      int guess = text.length() / 4 + 16;
      ids = new int[guess];
      start = new int[guess];
      end = new int[guess];
      goesOn = new boolean[guess];
      shape = new byte[guess];
    }

    Pieces run() {
      int n = text.length();
      for (int i = 0; i < n; ) {
        char c = text.charAt(i);
        if (c < 128) {
          ascii(c, i);
          i++;
        } else {
          int point = text.codePointAt(i);
          int next = i + Character.charCount(point);
          other(point, i, next);
          i = next;
        }
      }
      flush();
      byte[] breaks = new byte[count];
      byte[] quote = new byte[count];
      Surroundings.mark(text, start, end, count, breaks, quote);
      return new Pieces(Arrays.copyOf(ids, count), Arrays.copyOf(start, count), Arrays.copyOf(end, count),
          Arrays.copyOf(goesOn, count), Arrays.copyOf(shape, count), breaks, quote);
    }

    private void ascii(char c, int at) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        put(c, at, at + 1);
      } else if (c >= 'A' && c <= 'Z') {
        put((char) (c + 32), at, at + 1);
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        flush();
      } else if (c > 32 && c < 127) {
        alone(c, at, at + 1);
      }
    }

    private void other(int point, int at, int next) {
      switch (Character.getType(point)) {
        case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> flush();
        case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> { }
        case Character.NON_SPACING_MARK -> {
          if (length > 0) {
            to[length - 1] = next; // an accent written apart belongs to its letter
          }
        }
        case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> {
          flush();
          spell(point, at, next);
          flush();
        }
        default -> {
          boolean ideograph = Character.isIdeographic(point);
          if (ideograph) {
            flush();
          }
          if (point != 0xFFFD) {
            spell(point, at, next);
          }
          if (ideograph) {
            flush();
          }
        }
      }
    }

    /** Puts the lower-case letters of a character without its accents. */
    private void spell(int point, int at, int next) {
      String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
      for (int i = 0; i < parts.length(); ) {
        int part = parts.codePointAt(i);
        i += Character.charCount(part);
        if (Character.getType(part) != Character.NON_SPACING_MARK) {
          for (char c : Character.toChars(Character.toLowerCase(part))) {
            put(c, at, next);
          }
        }
      }
    }

    private void put(char c, int at, int next) {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
        from = Arrays.copyOf(from, 2 * length);
        to = Arrays.copyOf(to, 2 * length);
      }
      word[length] = c;
      from[length] = at;
      to[length++] = next;
    }

    private void alone(char c, int at, int next) {
      flush();
      put(c, at, next);
      flush();
    }

    private void flush() {
      if (length == 0) {
        return;
      }
      int before = count;
      if (length > LONGEST_WORD || !pieces()) {
        count = before;
        add(vocabulary.unknown, from[0], to[length - 1], false);
      }
      byte s = Surroundings.shape(text, start[before], end[count - 1]);
      Arrays.fill(shape, before, count, s);
      length = 0;
    }

    /** Greedy longest match first; false if a part of the word is in no piece. */
    private boolean pieces() {
      for (int at = 0; at < length; ) {
        boolean inner = at > 0;
        int best = -1;
        int bestEnd = 0;
        int hash = inner ? Vocabulary.grow(Vocabulary.grow(0, '#'), '#') : 0;
        for (int stop = at + 1; stop <= length; stop++) {
          hash = Vocabulary.grow(hash, word[stop - 1]);
          int id = vocabulary.find(word, at, stop, inner, hash);
          if (id >= 0) {
            best = id;
            bestEnd = stop;
          }
        }
        if (best < 0) {
          return false;
        }
        add(best, from[at], to[bestEnd - 1], inner);
        at = bestEnd;
      }
      return true;
    }

    private void add(int id, int first, int last, boolean inner) {
      if (count == ids.length) {
        int more = 2 * count;
        ids = Arrays.copyOf(ids, more);
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        goesOn = Arrays.copyOf(goesOn, more);
        shape = Arrays.copyOf(shape, more);
      }
      ids[count] = id;
      start[count] = first;
      end[count] = last;
      goesOn[count++] = inner;
    }
  }
}
