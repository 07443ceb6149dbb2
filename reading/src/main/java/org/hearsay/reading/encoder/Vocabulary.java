package org.hearsay.reading.encoder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The word pieces that the network knows, one a line of vocab.txt; a hash table over one array of characters, quick to fill at start. */
final class Vocabulary {

  private final char[] chars;
  private final int[] start;
  private final int[] table;
  private final int mask;
  final int unknown;
  final int cls;
  final int sep;

  /** @param lines vocab.txt, UTF-8; the number of a line, from 0, is the piece's id */
  Vocabulary(byte[] lines) {
    chars = new String(lines, StandardCharsets.UTF_8).toCharArray();
    int count = 0;
    for (char c : chars) {
      if (c == '\n') {
        count++;
      }
    }
    start = new int[count + 1];
    int size = Integer.highestOneBit(count * 4);
    mask = size - 1;
    table = new int[size];
    Arrays.fill(table, -1);
    int at = 0;
    for (int id = 0; id < count; id++) {
      start[id] = at;
      int hash = 0;
      while (chars[at] != '\n') {
        hash = hash * 31 + chars[at++];
      }
      at++;
      int slot = spread(hash);
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = id;
    }
    start[count] = at;
    unknown = id("[UNK]");
    cls = id("[CLS]");
    sep = id("[SEP]");
  }

  /** Hash of an empty piece, to be grown by {@link #grow}; the mark of a piece inside a word is grown first. */
  static int grow(int hash, char c) {
    return hash * 31 + c;
  }

  /** Id of the piece {@code word[from, to)}, with "##" before it if it goes on a word; -1 if there is none. */
  int find(char[] word, int from, int to, boolean goesOn, int hash) {
    int length = to - from + (goesOn ? 2 : 0);
    for (int slot = spread(hash); table[slot] >= 0; slot = (slot + 1) & mask) {
      int id = table[slot];
      if (start[id + 1] - start[id] - 1 == length && same(start[id], word, from, to, goesOn)) {
        return id;
      }
    }
    return -1;
  }

  private boolean same(int at, char[] word, int from, int to, boolean goesOn) {
    int place = at;
    if (goesOn) {
      if (chars[place] != '#' || chars[place + 1] != '#') {
        return false;
      }
      place += 2;
    }
    return Arrays.equals(chars, place, place + to - from, word, from, to);
  }

  private int id(String piece) {
    char[] word = piece.toCharArray();
    int found = find(word, 0, word.length, false, piece.hashCode());
    if (found < 0) {
      throw new IllegalArgumentException("vocabulary without " + piece);
    }
    return found;
  }

  private int spread(int hash) {
    return (hash ^ (hash >>> 15)) & mask;
  }
}
