package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;

/** Precision, recall and F1 of the entities that claims are about. A claim that was not attributed is about nobody. */
final class AboutScore {

  private Counts counts = Counts.NONE;
  private int right;
  private int all;
  private int unattributed;
  private final List<String> told = new ArrayList<>();

  private AboutScore() {}

  static AboutScore of(List<AboutCase> cases, Function<String, Reading> reader) {
    AboutScore score = new AboutScore();
    cases.forEach(one -> score.add(one, new Read(reader.apply(one.text()))));
    return score;
  }

  private void add(AboutCase one, Read read) {
    Attribution attribution = read.attribution(one.content(), one.cue());
    List<String> names = attribution == null ? List.of() : read.named(attribution.about());
    int found = Names.right(one.about(), names);
    counts = counts.plus(new Counts(found, names.size(), one.about().size()));
    boolean whole = attribution != null && found == names.size() && found == one.about().size();
    all++;
    right += whole ? 1 : 0;
    unattributed += attribution == null ? 1 : 0;
    if (!whole) {
      told.add(one.id() + ": " + one.text());
      told.add("    [" + one.content() + "] expected " + one.about() + ", read " + (attribution == null ? "no attribution" : names));
    }
  }

  Counts counts() {
    return counts;
  }

  /** The claims that are not wholly right, each with what was read. */
  List<String> told() {
    return told;
  }

  List<String> table() {
    return List.of(
        counts.row("about"), String.format(Locale.ROOT, "claims wholly right: %d of %d; not attributed: %d", right, all, unattributed));
  }
}
