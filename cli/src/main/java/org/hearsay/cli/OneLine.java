package org.hearsay.cli;

/** Messages for standard error: whatever a file name or a library puts into them, one line each and no control characters. */
final class OneLine {

  private OneLine() {}

  static String of(String message) {
    StringBuilder out = new StringBuilder();
    message.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return out.toString().strip();
  }
}
