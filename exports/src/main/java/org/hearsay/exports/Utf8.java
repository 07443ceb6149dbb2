package org.hearsay.exports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as bytes. A surrogate without its partner becomes U+FFFD as in the JSON format, where Java by itself would write a question mark. */
final class Utf8 {

  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private Utf8() {}

  static byte[] bytes(String text) {
    try {
      ByteBuffer buffer = StandardCharsets.UTF_8.newEncoder().replaceWith(REPLACEMENT).onMalformedInput(CodingErrorAction.REPLACE)
          .encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // every character has its UTF-8
    }
  }
}
