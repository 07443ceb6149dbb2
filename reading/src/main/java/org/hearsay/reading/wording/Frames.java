package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Cue;

/** The table of frames: what a cue means in a surrounding that changes it. The first line that fits wins. */
final class Frames {
  private record Row(Frame frame, Kind kind, Cue.Stance stance, Polarity polarity) {}

  private final Map<String, List<Row>> byLemma = new HashMap<>(256);

  Frames(List<String[]> rows) {
    for (String[] row : rows) {
      Frame frame = Frame.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      Kind kind = CueEntry.kind(row[2]);
      Cue.Stance stance = row[3].equals("-") ? null : Cue.Stance.valueOf(row[3].toUpperCase(Locale.ROOT));
      Polarity polarity = row[4].equals("-") ? null : CueEntry.polarity(row[4]);
      byLemma.computeIfAbsent(row[0], lemma -> new ArrayList<>(2)).add(new Row(frame, kind, stance, polarity));
    }
  }

  /** The reading of a known head among its surroundings. */
  Reading read(CueEntry entry, Surroundings around) {
    for (Row row : byLemma.getOrDefault(entry.lemma(), List.of())) {
      if (around.holds(row.frame())) {
        Polarity plain = row.polarity() == null ? entry.plain() : row.polarity();
        boolean sameKind = row.kind() == entry.kind();
        return new Reading(
            row.kind(),
            row.stance() == null ? entry.stance() : row.stance(),
            plain,
            sameKind && row.polarity() == null ? entry.negated() : CueEntry.negated(row.kind()));
      }
    }
    return new Reading(entry.kind(), entry.stance(), entry.plain(), entry.negated());
  }
}
