package org.hearsay.intake.bytes;

import java.util.Locale;

/** Tells a mail by its header lines. */
final class Headers {
  /** Lines of a header looked at; trace lines come first and are many. */
  private static final int MOST_LINES = 200;
  private static final int HEAD = 65_536;

  private Headers() {}

  /**
   * True if the bytes begin with header fields (RFC 5322, 2.2) of which two at least are those that every mail has. "From:" and "Date:" alone can
   * begin a press release, so one of them must be a field that only programs write.
   */
  static boolean begin(byte[] bytes) {
    if (bytes.length == 0 || !isNameSign(bytes[0])) {
      return false; // most texts are told by their first lines
    }
    int known = 0;
    boolean written = false;
    int start = 0;
    int limit = Math.min(bytes.length, HEAD);
    for (int line = 0; line < MOST_LINES && start < limit; line++) {
      int end = start;
      while (end < limit && bytes[end] != '\n') {
        end++;
      }
      if (end == start || end == start + 1 && bytes[start] == '\r') {
        break;
      }
      boolean folded = bytes[start] == ' ' || bytes[start] == '\t';
      boolean envelope = line == 0 && end - start > 5 && new String(bytes, start, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("From ");
      if (!folded && !envelope) {
        String name = name(bytes, start, end);
        if (name == null) {
          return false;
        }
        switch (name) {
          case "from", "to", "subject", "date", "cc", "sender", "reply-to" -> known++;
          case "received", "return-path", "mime-version", "message-id", "content-type", "delivered-to", "content-transfer-encoding", "x-mailer" -> {
            known++;
            written = true;
          }
          default -> { }
        }
      }
      start = end + 1;
    }
    return written && known >= 2;
  }

  private static String name(byte[] bytes, int start, int end) {
    int colon = start;
    while (colon < end && isNameSign(bytes[colon])) {
      colon++;
    }
    return colon > start && colon < end && bytes[colon] == ':'
        ? new String(bytes, start, colon - start, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)
        : null;
  }

  private static boolean isNameSign(byte b) {
    return b > ' ' && b < 127 && b != ':';
  }
}
