package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.LineNumbers;
import org.hearsay.model.Reading;
import org.hearsay.model.Tone;

/**
 * The words that colour a text in a few lines: those that judge with their places, the author's own before those of each source that is quoted, and those that
 * weaken or strengthen by their number.
 */
final class ToneLines {

  private static final int WIDEST = 40;

  private final Reading reading;
  private final LineNumbers lines;
  /** Who speaks in each attribution, by its id. */
  private final Map<String, String> whose = new HashMap<>();

  ToneLines(Reading reading, LineNumbers lines, BySource sources) {
    this.reading = reading;
    this.lines = lines;
    for (Attribution a : reading.attributions()) {
      String name = sources.name(a.source());
      whose.put(a.id(), name.isEmpty() ? "somebody not named" : Columns.fit(name, WIDEST));
    }
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

  /** The author's own words first, then those of each source in the order in which they are quoted. */
  private void listed(List<String> out, Tone.Kind kind, String what) {
    List<Tone> own = new ArrayList<>();
    Map<String, List<Tone>> quoted = new LinkedHashMap<>();
    for (Tone tone : of(kind)) {
      String speaker = whose.get(tone.attribution());
      (speaker == null ? own : quoted.computeIfAbsent(speaker, key -> new ArrayList<>())).add(tone);
    }
    int before = out.size();
    counted(out, kind, what);
    if (out.size() > before) {
      StringBuilder line = new StringBuilder(out.get(before)).append(own.isEmpty() ? "" : ": ").append(each(own));
      quoted.forEach((speaker, tones) -> line.append(own.isEmpty() && line.indexOf(":") < 0 ? " " : "; ").append("in the words of ").append(speaker)
          .append(": ").append(each(tones)));
      out.set(before, line.toString());
    }
  }

  /** Each word once, in the order of the text, with all lines that it stands on. */
  private String each(List<Tone> tones) {
    Map<String, List<Tone>> byWords = new LinkedHashMap<>();
    for (Tone tone : tones) {
      byWords.computeIfAbsent(words(tone).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(tone);
    }
    return byWords.values().stream().map(this::placed).collect(Collectors.joining(", "));
  }

  private String placed(List<Tone> same) {
    List<String> places = same.stream().map(tone -> String.valueOf(lines.of(tone.span().start()))).distinct().toList();
    return Columns.fit(words(same.get(0)), WIDEST) + (places.size() == 1 ? " (line " : " (lines ") + String.join(", ", places) + ")";
  }

  private String words(Tone tone) {
    return Columns.folded(tone.span().of(reading.document().text()));
  }
}
