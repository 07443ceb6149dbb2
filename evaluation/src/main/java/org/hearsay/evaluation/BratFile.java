package org.hearsay.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads attributions from brat standoff in PolNeAR's manner: {@code T} lines hold spans of code points (discontinuous
 * ones parted by a semicolon), {@code E} lines tie them to source, cue and content.
 */
final class BratFile {

  private final PointText text;
  private final Map<String, BitSet> marked = new HashMap<>();
  private final List<Gold> found = new ArrayList<>();

  private BratFile(PointText text) {
    this.text = text;
  }

  /** The attributions of one file in its order; those without content are left out. */
  static List<Gold> read(Path file, PointText text) throws IOException {
    BratFile brat = new BratFile(text);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        brat.take(line);
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(file + ": not brat standoff: " + e.getMessage(), e);
    }
    return brat.found;
  }

  /** Words of a span may run over several lines, so a line that is neither T nor E is passed over. */
  private void take(String line) {
    String[] parts = line.split("\t", -1);
    if (line.startsWith("T") && parts.length > 2) {
      marked.put(parts[0], characters(parts[1].substring(parts[1].indexOf(' ') + 1)));
    } else if (line.startsWith("E") && parts.length > 1) {
      tie(parts[1]);
    }
  }

  private static BitSet characters(String offsets) {
    BitSet set = new BitSet();
    for (String span : offsets.split(";")) {
      String[] ends = span.strip().split("\\s+");
      set.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
    return set;
  }

  private void tie(String arguments) {
    Map<String, BitSet> roles = Map.of("source", new BitSet(), "cue", new BitSet(), "content", new BitSet());
    for (String argument : arguments.strip().split("\\s+")) {
      String[] pair = argument.split(":");
      BitSet role = roles.get(pair[0].replaceFirst("\\d+$", "").toLowerCase(Locale.ROOT));
      BitSet characters = marked.get(pair[1]);
      if (role != null && characters != null) {
        role.or(characters);
      }
    }
    Roles trimmed = Roles.trimmed(text, roles.get("source"), roles.get("cue"), roles.get("content"));
    if (!trimmed.content().isEmpty()) {
      found.add(new Gold(trimmed, QuotedWords.kind(text, trimmed.content())));
    }
  }
}
