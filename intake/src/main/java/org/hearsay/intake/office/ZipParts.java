package org.hearsay.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Refusal;

/** The parts of a packed document that are asked for; pictures and the like are passed over. */
final class ZipParts {
  /** A document has some dozens; more are a bomb. */
  private static final int MOST_ENTRIES = 20_000;
  private static final int CHUNK = 1 << 16;

  private ZipParts() {}

  /**
   * The wanted parts by name, each as often as it comes first; what is missing is not in the map. All that is unpacked, parts that are passed
   * over included, counts against the limit of bytes.
   */
  static Map<String, byte[]> read(byte[] zip, Set<String> wanted, Budget budget) throws Refusal {
    Map<String, byte[]> parts = new HashMap<>();
    long unpacked = 0;
    int entries = 0;
    byte[] chunk = new byte[CHUNK];
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null && parts.size() < wanted.size(); entry = in.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new Refusal("holds more than " + MOST_ENTRIES + " parts, which no text does; save its text as plain text");
        }
        boolean keep = wanted.contains(entry.getName()) && !parts.containsKey(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          budget.check();
          unpacked += keep ? n : 0;
          if (unpacked > budget.maxBytes()) {
            throw new Refusal("unpacks to more than " + budget.maxBytes() / 1_000_000 + " MB; split it, or allow more with --max-size");
          }
          if (keep) {
            part.write(chunk, 0, n);
          }
        }
        if (keep) {
          parts.put(entry.getName(), part.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) { // a name that is no text, among others
      if (parts.isEmpty()) {
        throw Damage.of(e);
      }
    }
    return parts;
  }
}
