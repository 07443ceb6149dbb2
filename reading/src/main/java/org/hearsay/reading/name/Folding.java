package org.hearsay.reading.name;

import java.text.Normalizer;

/** Makes the spellings of one name alike: lower case, no accents, no apostrophes, hyphens or full stops, only letters and digits. */
final class Folding {
  /** What the letters from U+00C0 to U+017F become; the figures stand for two letters each. Java's own normalizer would cost a cold start more. */
  private static final String LATIN = "aaaaaa1ceeeeiiiidnooooo ouuuuy34" + "aaaaaa1ceeeeiiiidnooooo ouuuuy3y" + "aaaaaaccccccccddddeeeeeeeeeegggggggg"
      + "hhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

  private Folding() {}

  /** One word folded; empty if it has neither letter nor digit. */
  static String word(String word) {
    StringBuilder out = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        ascii(c, out);
      } else if (c >= 0xC0 && c <= 0x17F) {
        latin(LATIN.charAt(c - 0xC0), out);
      } else if (c > 0x17F && Character.isLetterOrDigit(c)) {
        other(c, out);
      } else if (Character.isSurrogate(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static void ascii(char c, StringBuilder out) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      out.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      out.append((char) (c + 32));
    } else if (c == '&') {
      out.append(c);
    }
  }

  private static void latin(char to, StringBuilder out) {
    switch (to) {
      case '1' -> out.append("ae");
      case '2' -> out.append("oe");
      case '3' -> out.append("th");
      case '4' -> out.append("ss");
      case ' ' -> { }
      default -> out.append(to);
    }
  }

  private static void other(char c, StringBuilder out) {
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    char base = Character.toLowerCase(parts.charAt(0));
    out.append(base == '\u0259' ? 'e' : base);
  }

  /** A name without the "'s" or bare apostrophe of its possessive at the end. */
  static String bare(String name) {
    int end = name.length();
    while (end > 0 && (Character.isWhitespace(name.charAt(end - 1)) || name.charAt(end - 1) == ',')) {
      end--;
    }
    if (end > 2 && (name.charAt(end - 1) == 's' || name.charAt(end - 1) == 'S') && isApostrophe(name.charAt(end - 2))) {
      return name.substring(0, end - 2);
    }
    return name.substring(0, end > 1 && isApostrophe(name.charAt(end - 1)) && name.charAt(end - 2) == 's' ? end - 1 : end);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC' || c == '`';
  }
}
