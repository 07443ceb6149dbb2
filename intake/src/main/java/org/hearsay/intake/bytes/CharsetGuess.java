package org.hearsay.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** The likeliest character set of bytes that are not UTF-8. */
final class CharsetGuess {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  /** Detection does not get surer by more. */
  private static final int SAMPLE = 200_000;
  /** Punctuation and signs of windows-1252 that stand in newspaper text; its undefined bytes and odd signs do not. */
  private static final String WESTERN_SIGNS =
      "\u0080\u0082\u0084\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0099\u00A0\u00A1\u00A2\u00A3\u00A5\u00A7"
          + "\u00A9\u00AB\u00AD\u00AE\u00B0\u00B1\u00B2\u00B3\u00B4\u00B7\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF";

  private CharsetGuess() {}

  /** The guess, or null if no character set makes the bytes look like text. */
  static Charset of(byte[] bytes) {
    int beyondAscii = 0;
    for (byte b : bytes) {
      beyondAscii += b < 0 ? 1 : 0;
    }
    // With few bytes beyond ASCII the detector has nothing to count and names anything.
    Charset detected = beyondAscii * 10L >= bytes.length ? detected(bytes) : null;
    if (detected != null && !detected.equals(WESTERN)) {
      return detected;
    }
    return looksWestern(bytes, beyondAscii) ? WESTERN : null;
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  /** UTF-16 without a mark, or null: every other byte of text in Latin script is zero. */
  static Charset wideWithoutMark(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] > length / 3 && zeros[1] < length / 50) {
      return StandardCharsets.UTF_16BE;
    }
    return zeros[1] > length / 3 && zeros[0] < length / 50 ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean looksWestern(byte[] bytes, int beyondAscii) {
    int plausible = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        plausible += isWesternLetterInWord(bytes, i) || WESTERN_SIGNS.indexOf(bytes[i] & 0xFF) >= 0 ? 1 : 0;
      }
    }
    return plausible * 2 > beyondAscii;
  }

  private static boolean isWesternLetterInWord(byte[] bytes, int i) {
    int value = bytes[i] & 0xFF;
    boolean letter = value >= 0xC0 && value <= 0xFD && value != 0xD7 && value != 0xF7
        || value == 0x8A || value == 0x8C || value == 0x8E || value == 0x9A || value == 0x9C || value == 0x9E;
    return letter && (i > 0 && isAsciiLetter(bytes[i - 1]) || i + 1 < bytes.length && isAsciiLetter(bytes[i + 1]));
  }

  private static boolean isAsciiLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }
}
