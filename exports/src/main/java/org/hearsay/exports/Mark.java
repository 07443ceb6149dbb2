package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/** A span of the text with the part that it plays in an attribution. */
record Mark(Span span, Entry entry, Role role) {

  /** Where several lie on the same words, the outermost attribution comes first and the part that says most comes last. */
  static final Comparator<Mark> INWARD = Comparator.comparing(Mark::role).thenComparing(m -> m.entry.outer.size())
      .thenComparing(m -> m.entry.number);

  /** The parts of an attribution; what a later one is, shows over an earlier one. */
  enum Role {
    CONTENT('t'), VIA('v'), HEDGE('h'), CUE('c'), SOURCE('s');

    /** Its letter in class names and in the lists that tie words to attributions. */
    final char letter;

    Role(char letter) {
      this.letter = letter;
    }
  }

  static List<Mark> of(List<Entry> entries) {
    List<Mark> out = new ArrayList<>();
    for (Entry entry : entries) {
      var a = entry.attribution;
      add(out, a.content(), entry, Role.CONTENT);
      add(out, a.via() == null ? List.of() : a.via().spans(), entry, Role.VIA);
      add(out, a.hedges(), entry, Role.HEDGE);
      add(out, a.cue().spans(), entry, Role.CUE);
      add(out, a.source().spans(), entry, Role.SOURCE);
    }
    return out;
  }

  private static void add(List<Mark> out, List<Span> spans, Entry entry, Role role) {
    spans.forEach(span -> out.add(new Mark(span, entry, role)));
  }

  /** What ties words to this attribution: its number and the part's letter. */
  String token() {
    return entry.number + String.valueOf(role.letter);
  }
}
