package org.hearsay.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The mark by which some files tell their character set (Unicode standard, 23.8).
 *
 * @param length bytes to pass over; none for UTF-32, whose decoders in Java pass over a mark by themselves
 */
record ByteOrderMark(Charset charset, int length) {

  /** The mark at the start of the bytes, or null. */
  static ByteOrderMark of(byte[] bytes) {
    // UTF-32LE begins with the mark of UTF-16LE, so it is asked first.
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return new ByteOrderMark(Charset.forName("UTF-32LE"), 0);
    } else if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return new ByteOrderMark(Charset.forName("UTF-32BE"), 0);
    } else if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(StandardCharsets.UTF_8, 3);
    } else if (starts(bytes, 0xFF, 0xFE)) {
      return new ByteOrderMark(StandardCharsets.UTF_16LE, 2);
    } else if (starts(bytes, 0xFE, 0xFF)) {
      return new ByteOrderMark(StandardCharsets.UTF_16BE, 2);
    }
    return null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
