package org.hearsay.intake.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Bytes to exact characters: by byte-order mark, as strict UTF-8, by declaration, or else by a guess that says so. */
public final class Decoding {
  private Decoding() {}

  /**
   * Never fails: what cannot be decoded is U+FFFD.
   *
   * @param declared what the document itself names as its character set, or null
   */
  public static Decoded decode(byte[] bytes, Charset declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return lenient(bytes, mark.length(), mark.charset(), false);
    }
    // Asked before UTF-8, in which its zeros would be valid.
    Charset wide = CharsetGuess.wideWithoutMark(bytes);
    if (wide != null) {
      return lenient(bytes, 0, wide, true);
    }
    // Text that is valid UTF-8 beyond ASCII is UTF-8 whatever a page declares: chance cannot make it so.
    String strict = strictUtf8(bytes);
    if (strict != null && (declared == null || !isAscii(bytes) || isAsciiCompatible(declared))) {
      return new Decoded(strict, StandardCharsets.UTF_8, false, List.of());
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, 0, declared, false);
    }
    Decoded utf8 = lenient(bytes, 0, StandardCharsets.UTF_8, false);
    if (declared != null || isDamagedUtf8(utf8)) {
      return utf8;
    }
    Charset guess = CharsetGuess.of(bytes);
    return guess == null ? utf8 : lenient(bytes, 0, guess, true);
  }

  private static String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** False for ISO-2022 and UTF-16, whose ASCII bytes are other characters. */
  private static boolean isAsciiCompatible(Charset charset) {
    return !charset.name().startsWith("ISO-2022") && !charset.name().startsWith("UTF-16") && charset.canEncode();
  }

  /** True if the text holds far more valid sequences beyond ASCII than broken ones. */
  private static boolean isDamagedUtf8(Decoded utf8) {
    long beyondAscii = utf8.text().codePoints().filter(c -> c > 127 && c != 0xFFFD).count();
    return beyondAscii >= 3L * utf8.malformed().size();
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset, boolean guessed) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * Math.max(1.0, decoder.maxCharsPerByte())) + 2);
    List<Span> malformed = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        break;
      }
      in.position(in.position() + result.length());
      join(malformed, out.position());
      out.put('\uFFFD');
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), charset, guessed, List.copyOf(malformed));
  }

  private static void join(List<Span> spans, int at) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end() == at) {
      spans.set(last, new Span(spans.get(last).start(), at + 1));
    } else {
      spans.add(new Span(at, at + 1));
    }
  }
}
