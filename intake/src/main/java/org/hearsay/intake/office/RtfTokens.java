package org.hearsay.intake.office;

/** The tokens of an RTF file, one after the other (Rich Text Format Specification 1.9.1, "Conventions of an RTF Reader"). */
final class RtfTokens {
  /** Longer control words do not exist. */
  private static final int LONGEST_WORD = 32;

  /** Kinds of tokens. */
  enum Kind {
    /** A group begins. */
    OPEN,
    /** A group ends. */
    CLOSE,
    /** A backslash with letters and perhaps a number. */
    WORD,
    /** A backslash with one other sign. */
    SYMBOL,
    /** A byte of text, plain or in hex. */
    BYTE,
    /** The file ends. */
    END
  }

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean numbered;
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Name of the control word, or the sign of the control symbol. */
  String word() {
    return word;
  }

  boolean numbered() {
    return numbered;
  }

  /** Number of the control word, 0 if it has none, or the byte of text. */
  int number() {
    return number;
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at++] & 0xFF;
    if (c == '{') {
      return Kind.OPEN;
    } else if (c == '}') {
      return Kind.CLOSE;
    } else if (c != '\\' || at >= bytes.length) {
      number = c;
      return Kind.BYTE;
    }
    return isLetter(bytes[at]) ? controlWord() : controlSymbol();
  }

  /** Passes over so many bytes, which are no text. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  private Kind controlWord() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, start, Math.min(LONGEST_WORD, at - start), java.nio.charset.StandardCharsets.ISO_8859_1);
    boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    at += minus ? 1 : 0;
    long value = 0;
    numbered = false;
    while (at < bytes.length && isDigit(bytes[at])) {
      numbered = true;
      value = Math.min(Integer.MAX_VALUE, value * 10 + bytes[at++] - '0');
    }
    number = (int) (minus ? -value : value);
    at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
    return Kind.WORD;
  }

  private Kind controlSymbol() {
    char sign = (char) (bytes[at++] & 0xFF);
    if (sign == '\'' && at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      if (high >= 0 && low >= 0) {
        at += 2;
        number = high * 16 + low;
        return Kind.BYTE;
      }
    }
    word = String.valueOf(sign);
    return Kind.SYMBOL;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
