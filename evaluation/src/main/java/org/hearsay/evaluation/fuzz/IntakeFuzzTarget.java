package org.hearsay.evaluation.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a coverage-guided fuzzer calls (the signature is that of libFuzzer's family, so nothing of the fuzzer is needed to compile it). The first
 * byte says how the others are dressed: a fuzzer that changes bytes cannot keep an archive's checksums right by itself.
 */
public final class IntakeFuzzTarget {
  private static final IntakeTrial TRIAL = new IntakeTrial();

  private IntakeFuzzTarget() {}

  /** Fails with an AssertionError where intake does. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(data, 1, data.length);
    String wrong = TRIAL.wrong(switch (data[0] & 3) {
      case 0 -> packed("word/document.xml", rest);
      case 1 -> packed("content.xml", rest);
      default -> rest;
    });
    if (wrong != null) {
      throw new AssertionError(wrong);
    }
  }

  /** An archive that stores one part. */
  static byte[] packed(String name, byte[] part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      if (name.equals("content.xml")) {
        store(zip, "mimetype", "application/vnd.oasis.opendocument.text".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      store(zip, name, part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void store(ZipOutputStream zip, String name, byte[] part) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(part);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(part);
    zip.closeEntry();
  }
}
