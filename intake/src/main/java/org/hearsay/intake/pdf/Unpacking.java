package org.hearsay.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Looks how much a packed stream holds before all of it is unpacked to memory. */
final class Unpacking {
  /** Bytes; a page's drawing seldom has more than a few hundred thousand. */
  private static final long MOST = 64L << 20;
  /** Packed so small, a stream cannot hold too much: deflate packs no tighter than to a 1,032th. */
  private static final long SAFE = MOST / 1032;

  private Unpacking() {}

  /** Throws if the stream would take more memory than any page needs. */
  static void check(COSStream stream, Pulse pulse) throws IOException {
    COSBase filter = stream.getFilters();
    List<? extends COSBase> filters = filter instanceof COSArray array ? array.toList() : filter == null ? List.of() : List.of(filter);
    long flates = filters.stream().filter(f -> COSName.FLATE_DECODE.equals(f) || COSName.FLATE_DECODE_ABBREVIATION.equals(f)).count();
    boolean onlyFlates = flates == filters.size();
    if (filters.size() > 4 || !onlyFlates && stream.getLength() > MOST) {
      throw new IOException("a stream is packed too often or too long");
    }
    if (onlyFlates && flates > 0 && (flates > 1 || stream.getLength() > SAFE)) {
      count(stream, flates, pulse);
    }
  }

  private static void count(COSStream stream, long flates, Pulse pulse) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int i = 0; i < flates; i++) {
        in = new InflaterInputStream(in);
      }
      byte[] buffer = new byte[1 << 16];
      long count = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        count += n;
        pulse.run();
        if (count > MOST) {
          throw new IOException("a stream holds more than " + MOST + " bytes");
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      // A stream that breaks off is read as far as it goes.
    }
  }
}
