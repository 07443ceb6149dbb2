package org.hearsay.intake.pdf;

import java.text.Normalizer;

/** Characters as fonts give them, to those that a text is written with. */
final class Characters {
  static final char SOFT_HYPHEN = '\u00AD';
  static final char HYPHEN = '\u2010';

  private Characters() {}

  /** Ligatures of Latin letters in their letters; spaces of every width as a space; characters without width dropped. */
  static String shown(String text) {
    if (text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < '\u007F') {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        shown.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        shown.append(' ');
      } else if (c != '\u200B' && c != '\u200C' && c != '\u200D' && c != '\u2060' && c != '\uFEFF') {
        shown.append(c < ' ' || c >= '\u007F' && c < '\u00A0' ? '\uFFFD' : c);
      }
    }
    return shown.toString();
  }

  /** True for what is no character to a reader: signs of a font's own, or none at all. */
  static boolean isMeaningless(String text) {
    return !text.isEmpty() && (text.charAt(0) == '\uFFFD' || text.charAt(0) >= '\uE000' && text.charAt(0) < '\uF900');
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == HYPHEN || c == SOFT_HYPHEN;
  }

  /** Letters and digits alone, in lower case. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(java.util.Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
