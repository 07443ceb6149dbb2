package org.hearsay.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.hearsay.model.Reading;

/**
 * Readings as JSON, both ways: the format hearsay-reading/1.
 *
 * <p>A {@link org.hearsay.model.Span} counts UTF-16 units from 0 at the start of {@code document.text}; the format
 * counts Unicode code points from the same place. The two are converted here and nowhere else.
 *
 * <p>What is written is read back as an equal reading, but for two things that the format has no room for: a confidence
 * is rounded to four decimals, and a surrogate without its partner becomes U+FFFD, which moves no offset. Equal
 * readings give equal bytes, on every system and every Java.
 *
 * <p>What is read may have fields that this version does not know; they are passed over. An enum value that it does not
 * know, such as a later version may write, stands for the one that claims least: a block is a {@code paragraph}, an
 * entity a {@code work}, a mention {@code nominal}, an attribution a {@code statement} and {@code indirect} and {@code
 * withheld}, a source {@code none}, a stance {@code neutral}, a time a {@code DATE}, a quantity a {@code measure}, a
 * verdict {@code cannot-tell}; of unknown kinds of checks, tones and notices the whole item is left out, and the origin
 * of a fact is null. Fields may come in any order; no field of version 1 may be missing. The words that spans carry
 * have to be those of the text.
 *
 * <p>All methods may be called from several threads at once.
 */
public final class ReadingJson {
  /** The first field of every reading. */
  public static final String FORMAT = "hearsay-reading/1";

  private static final String SCHEMA = "hearsay-reading-1.schema.json";
  private static final JsonFactory FACTORY = new JsonFactoryBuilder().characterEscapes(new LineEscapes())
      .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private ReadingJson() {}

  /**
   * Writes a reading in UTF-8, without a byte-order mark and with one {@code \n} at its end. The stream is flushed and
   * stays open.
   *
   * @param pretty true for the form for people, false for one line, as in a file of one reading a line
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #toJson}; then nothing has been written
   */
  public static void write(Reading reading, OutputStream out, boolean pretty) throws IOException {
    out.write((json(reading, pretty) + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * A reading on one line, without a line end.
   *
   * @throws IllegalArgumentException if the format cannot say it: a span ends outside the text or cuts a character
   *     outside the basic plane in two, a confidence is not from 0 to 1, or something that is never null is missing;
   *     the message names the document and the field
   */
  public static String toJson(Reading reading) {
    return json(reading, false);
  }

  private static String json(Reading reading, boolean pretty) {
    Objects.requireNonNull(reading, "reading");
    if (reading.document() == null) {
      throw new IllegalArgumentException("a reading without a document");
    }
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(written)) {
      Layout layout = new Layout();
      if (pretty) {
        json.setPrettyPrinter(layout);
      }
      new ReadingWriter(new Fields(json, layout, reading.document())).write(reading);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return written.toString();
  }

  /**
   * Reads one reading.
   *
   * @throws MalformedReading if the text is not one, or is more than one
   */
  public static Reading parse(String json) {
    return ReadingParser.reading(new JsonText(json).tree());
  }

  /**
   * Reads one reading in UTF-8. The stream is read to its end and stays open.
   *
   * @throws IOException if the stream cannot be read
   * @throws MalformedReading if it does not hold one reading, or is not UTF-8
   */
  public static Reading parse(InputStream in) throws IOException {
    return parse(decoded(in.readAllBytes()));
  }

  /**
   * Reads a file with one reading in UTF-8.
   *
   * @throws IOException if the file cannot be read
   * @throws MalformedReading if it does not hold one reading, or is not UTF-8; the message begins with the path
   */
  public static Reading parse(Path file) throws IOException {
    try {
      return parse(decoded(Files.readAllBytes(file)));
    } catch (MalformedReading e) {
      throw e.in(file.toString());
    }
  }

  /**
   * Malformed bytes are refused, not replaced: in a reading they are damage, and the words would no longer be those of
   * the text.
   */
  private static String decoded(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String decoded = out.flip().toString();
    if (result.isError()) {
      throw new JsonText(decoded)
          .fault(decoded.length(), "", "UTF-8", String.format("the byte 0x%02X", bytes[in.position()]));
    }
    return decoded;
  }

  /**
   * The JSON Schema (draft 2020-12) of the format. Like the format it lets fields and enum values pass that it does not
   * know.
   */
  public static String schema() {
    try (InputStream in = Objects.requireNonNull(ReadingJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + SCHEMA, e);
    }
  }
}
