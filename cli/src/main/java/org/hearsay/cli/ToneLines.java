package org.hearsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.LineNumbers;
import org.hearsay.model.Reading;
import org.hearsay.model.Tone;

/** The words that colour a text in a few lines: those that judge with their places, those that weaken or strengthen by their number. */
final class ToneLines {

  private static final int WIDEST = 40;

  private final Reading reading;
  private final LineNumbers lines;

  ToneLines(Reading reading, LineNumbers lines) {
    this.reading = reading;
    this.lines = lines;
  }

  /** A line for each kind that there is of the first three, then one that counts the rest; none where nothing colours. */
  List<String> all() {
    List<String> out = new ArrayList<>();
    listed(out, Tone.Kind.LOADED, "loaded word");
    listed(out, Tone.Kind.SCARE_QUOTE, "scare quote");
    listed(out, Tone.Kind.GENERALISATION, "generalisation");
    List<String> rest = new ArrayList<>();
    counted(rest, Tone.Kind.HEDGE, "hedge");
    counted(rest, Tone.Kind.INTENSIFIER, "intensifier");
    if (!rest.isEmpty()) {
      out.add(String.join(", ", rest));
    }
    return out;
  }

  private List<Tone> of(Tone.Kind kind) {
    return reading.tone().stream().filter(tone -> tone.kind() == kind).toList();
  }

  private void counted(List<String> out, Tone.Kind kind, String what) {
    int n = of(kind).size();
    if (n > 0) {
      out.add(n + " " + what + (n == 1 ? "" : "s"));
    }
  }

  /** Each word once, in the order of the text, with all lines that it stands on. */
  private void listed(List<String> out, Tone.Kind kind, String what) {
    Map<String, List<Tone>> byWords = new LinkedHashMap<>();
    for (Tone tone : of(kind)) {
      byWords.computeIfAbsent(words(tone).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(tone);
    }
    String each = byWords.values().stream().map(this::placed).collect(Collectors.joining(", "));
    int before = out.size();
    counted(out, kind, what);
    if (out.size() > before) {
      out.set(before, out.get(before) + ": " + each);
    }
  }

  private String placed(List<Tone> same) {
    List<String> places = same.stream().map(tone -> String.valueOf(lines.of(tone.span().start()))).distinct().toList();
    return Columns.fit(words(same.get(0)), WIDEST) + (places.size() == 1 ? " (line " : " (lines ") + String.join(", ", places) + ")";
  }

  private String words(Tone tone) {
    return Columns.folded(tone.span().of(reading.document().text()));
  }
}
