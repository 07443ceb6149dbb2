package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Attribution.Polarity;
import org.hearsay.model.Cue;

/** The table of frames: what a cue means in a surrounding that changes it. The first line that fits wins. */
final class Frames extends Table<List<Frames.Row>> {
  /** One line. */
  record Row(String entry, Frame frame, Kind kind, Cue.Stance stance, Polarity polarity) {}

  Frames() {
    super("frames.tsv");
  }

  @Override
  List<Row> read(List<String[]> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    for (String[] line : lines) {
      Frame frame = Frame.valueOf(line[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      Cue.Stance stance = line[3].equals("-") ? null : Cue.Stance.valueOf(line[3].toUpperCase(Locale.ROOT));
      Polarity polarity = line[4].equals("-") ? null : CueEntry.polarity(line[4]);
      rows.add(new Row(line[0], frame, CueEntry.kind(line[2]), stance, polarity));
    }
    return rows;
  }

  /** The reading of a known head among its surroundings. */
  Sense read(CueEntry entry, Surroundings around) {
    List<Row> rows = at(entry.words()[0]);
    for (Row row : rows == null ? List.<Row>of() : rows) {
      if (row.entry().equals(entry.lemma()) && around.holds(row.frame())) {
        Polarity plain = row.polarity() == null ? entry.plain() : row.polarity();
        boolean sameKind = row.kind() == entry.kind();
        return new Sense(
            row.kind(),
            row.stance() == null ? entry.stance() : row.stance(),
            plain,
            sameKind && row.polarity() == null ? entry.negated() : CueEntry.negated(row.kind()));
      }
    }
    return new Sense(entry.kind(), entry.stance(), entry.plain(), entry.negated());
  }
}
