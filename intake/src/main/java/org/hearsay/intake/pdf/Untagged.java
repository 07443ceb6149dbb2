package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Passages by where the words stand, in files that do not say what belongs together. */
final class Untagged {
  private Untagged() {}

  static List<Passage> passages(List<PageWords> pages, Pulse pulse) {
    List<List<Line>> columns = new ArrayList<>();
    Set<Long> gutters = new HashSet<>();
    for (PageWords page : pages) {
      pulse.run();
      for (List<Word> column : Columns.of(page.words(), gutters)) {
        columns.add(Lines.of(column, page.number()));
      }
    }
    Setting setting = Setting.of(columns);
    List<Passage> passages = Flow.of(columns, setting);
    Hyphens hyphens = new Hyphens(columns.stream().flatMap(List::stream).toList());
    for (Passage passage : passages) {
      passage.text = hyphens.join(passage.lines);
    }
    Kinds.tell(passages, setting, pages);
    return passages;
  }
}
