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
    chars = new char[lines.length];
    int[] starts = new int[1 << 15];
    int[] hashes = new int[1 << 15];
    int count = 0;
    int at = 0;
    int hash = 0;
    for (int i = 0; i < lines.length; ) { // one pass, since a cold start runs most of it uncompiled
      int length = length(lines[i]);
      if (length > 1) {
        for (char c : new String(lines, i, length, StandardCharsets.UTF_8).toCharArray()) {
          chars[at++] = c;
          hash = hash * 31 + c;
        }
      } else {
        char c = (char) lines[i];
        chars[at++] = c;
        if (c == '\n') {
          if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
          }
          hashes[count++] = hash;
          starts[count] = at;
          hash = 0;
        } else {
          hash = hash * 31 + c;
        }
      }
      i += length;
    }
    start = Arrays.copyOf(starts, count + 1);
    int size = Integer.highestOneBit(count * 4);
    mask = size - 1;
    table = new int[size];
    Arrays.fill(table, -1);
    for (int id = 0; id < count; id++) {
      int slot = spread(hashes[id]);
      while (table[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = id;
    }
    unknown = id("[UNK]");
    cls = id("[CLS]");
    sep = id("[SEP]");
  }

  /** Bytes of the UTF-8 character that begins with this one. */
  private static int length(byte first) {
    return first >= 0 ? 1 : (first & 0xE0) == 0xC0 ? 2 : (first & 0xF0) == 0xE0 ? 3 : 4;
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
