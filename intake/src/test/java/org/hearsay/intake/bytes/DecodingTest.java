package org.hearsay.intake.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class DecodingTest {
  private static final List<String> PIECES = List.of(
      "The court said ", "😀", "👩‍👩‍👧", "e\u0301", "\u200Fשלום\u200F", "\u00A0", "\t", "\r\n", "\n", "\r", "\u2028", "“quoted”", "\uFEFF", "é", "漢字", "\uFFFD", "");

  /** Seeds go up from a fixed one, so that a failure names the one that repeats it. */
  @Test
  void everyCharacterOfAnyTextComesThroughInEveryUnicodeEncoding() {
    for (long seed = 0; seed < 500; seed++) {
      String text = randomText(new Random(seed));
      for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
        byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(name));
        Decoded decoded = Decoding.decode(marked, null);
        assertThat(decoded.text()).as("seed %d in %s", seed, name).isEqualTo(text);
        assertThat(decoded.malformed()).as("seed %d in %s", seed, name).isEmpty();
        assertThat(decoded.guessed()).isFalse();
      }
    }
  }

  @Test
  void everyCharacterOfAnyTextComesThroughInUtf8WithoutAMark() {
    for (long seed = 0; seed < 500; seed++) {
      // A mark at the start would be taken for one.
      String text = "x" + randomText(new Random(seed));
      assertThat(Decoding.decode(text.getBytes(UTF_8), null)).as("seed %d", seed)
          .isEqualTo(new Decoded(text, UTF_8, false, List.of()));
    }
  }

  @Test
  void bytesAreNeverLostHoweverTheyAreBroken() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      Decoded decoded = Decoding.decode(bytes, null);
      int end = -1;
      for (Span span : decoded.malformed()) {
        assertThat(span.start()).as("seed %d", seed).isGreaterThan(end);
        assertThat(span.of(decoded.text())).as("seed %d", seed).matches("\uFFFD+");
        end = span.end();
      }
      assertThat(decoded.text().isEmpty()).as("seed %d", seed).isEqualTo(bytes.length == 0);
    }
  }

  @Test
  void aBrokenByteAmongUtf8IsReplacedAndItsPlaceTold() {
    byte[] bytes = join("“Café” ".getBytes(UTF_8), new byte[] {(byte) 0xE2, (byte) 0x82}, " end".getBytes(UTF_8));
    Decoded decoded = Decoding.decode(bytes, null);
    assertThat(decoded.text()).isEqualTo("“Café” \uFFFD end");
    assertThat(decoded.malformed()).containsExactly(new Span(7, 8));
    assertThat(decoded.guessed()).isFalse();
  }

  @Test
  void bytesThatAreNoTextInAnyCharacterSetAreReplacedAndNotGuessedToBeLetters() {
    Decoded decoded = Decoding.decode(join("one ".getBytes(UTF_8), new byte[] {(byte) 0xFF, (byte) 0xFE}, " two".getBytes(UTF_8)), null);
    assertThat(decoded.text()).isEqualTo("one \uFFFD\uFFFD two");
    assertThat(decoded.malformed()).containsExactly(new Span(4, 6));
  }

  @Test
  void theQuotationMarksOfWindowsAreGuessed() {
    Decoded decoded = Decoding.decode("The café said: “It’s £5 — no more.”".getBytes(Charset.forName("windows-1252")), null);
    assertThat(decoded.text()).isEqualTo("The café said: “It’s £5 — no more.”");
    assertThat(decoded.guessed()).isTrue();
  }

  @Test
  void cyrillicOfWindowsIsDetected() {
    String text = "Министр сказал во вторник, что закон не внесут в думу до лета, потому что надо ещё поговорить с профсоюзами.";
    Decoded decoded = Decoding.decode(text.getBytes(Charset.forName("windows-1251")), null);
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.guessed()).isTrue();
  }

  @Test
  void utf16WithoutAMarkIsGuessed() {
    String text = "The minister said that it rains.\r\nAgain.";
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(Decoding.decode(text.getBytes(charset), null)).isEqualTo(new Decoded(text, charset, true, List.of()));
    }
  }

  @Test
  void aHalfCharacterAtTheEndOfUtf16IsReplaced() {
    Decoded decoded = Decoding.decode(join(new byte[] {(byte) 0xFF, (byte) 0xFE}, "ab".getBytes(UTF_16LE), new byte[] {'c'}), null);
    assertThat(decoded.text()).isEqualTo("ab\uFFFD");
    assertThat(decoded.malformed()).containsExactly(new Span(2, 3));
  }

  @Test
  void whatAPageDeclaresHoldsUnlessItIsPlainlyUtf8() {
    Charset greek = Charset.forName("ISO-8859-7");
    assertThat(Decoding.decode("Αθήνα".getBytes(greek), greek).text()).isEqualTo("Αθήνα");
    assertThat(Decoding.decode("Αθήνα".getBytes(UTF_8), ISO_8859_1).text()).isEqualTo("Αθήνα");
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(random.nextInt(4) > 0
          ? PIECES.get(random.nextInt(PIECES.size()))
          : Character.toString(randomCodePoint(random)));
    }
    return text.toString();
  }

  private static int randomCodePoint(Random random) {
    int c = random.nextInt(Character.MAX_CODE_POINT + 1);
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
  }

  private static byte[] join(byte[]... parts) {
    var out = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
