package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.exports.Anchors.Anchor;
import org.hearsay.model.Check;
import org.hearsay.model.Check.Verdict;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** The checks of a reading above its text: those that fail open and first, those that hold folded away. */
final class CheckList {

  private final Words words;
  private final Markup out;

  /** In the order in which they stand on the page; what holds comes last. */
  private final List<Check> checks = new ArrayList<>();

  CheckList(Reading reading, Words words, Markup out) {
    this.words = words;
    this.out = out;
    for (Verdict verdict : new Verdict[] {Verdict.FAILS, Verdict.CANNOT_TELL, Verdict.HOLDS}) {
      reading.checks().stream().filter(check -> check.verdict() == verdict).forEach(checks::add);
    }
  }

  /** The evidence in the text; what holds needs no number there. */
  List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      Check check = checks.get(i);
      boolean holds = check.verdict() == Verdict.HOLDS;
      String label = "check " + (i + 1) + ": " + verdict(check.verdict());
      for (int k = 0; k < check.evidence().size(); k++) {
        Span span = check.evidence().get(k);
        anchors.add(new Anchor(span.start(), span.end(), id(i, k), "q " + Words.term(check.verdict()),
            holds ? null : (check.verdict() == Verdict.FAILS ? "≠" : "?") + (i + 1), holds ? null : "#check" + (i + 1), label, null));
      }
    }
    return anchors;
  }

  private static String id(int check, int evidence) {
    return "c" + (check + 1) + "-" + (evidence + 1);
  }

  /** Writes nothing where nothing could be checked. */
  void write() {
    if (checks.isEmpty()) {
      return;
    }
    int fails = count(Verdict.FAILS);
    int holds = count(Verdict.HOLDS);
    out.open("section", "class", "checks", "aria-labelledby", "checks-title");
    out.element("h2", fails == 0 ? "Figures and dates that were checked" : "Figures and dates that don’t agree", "id", "checks-title").line();
    int open = checks.size() - holds;
    if (open > 0) {
      list(0, open);
    }
    if (holds > 0) {
      out.open("details").element("summary", holds + (holds == 1 ? " check holds" : " checks hold"));
      list(open, checks.size());
      out.close("details");
    }
    out.close("section").line();
  }

  private int count(Verdict verdict) {
    return (int) checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  private void list(int from, int to) {
    out.open("ul");
    for (int i = from; i < to; i++) {
      Check check = checks.get(i);
      out.open("li", "id", "check" + (i + 1), "class", Words.term(check.verdict()));
      out.element("b", (i + 1) + " " + verdict(check.verdict()) + ":").text(" ").element("bdi", Words.folded(check.explanation())).text(" ");
      out.open("span", "class", "from").text(Words.term(check.kind()).replace('-', ' '));
      for (int k = 0; k < check.evidence().size(); k++) {
        Span span = check.evidence().get(k);
        out.text(k == 0 ? " · line " + words.line(span.start()) + ": " : ", ").open("a", "href", "#" + id(i, k))
            .element("bdi", words.of(List.of(span))).close("a");
      }
      out.close("span").close("li").line();
    }
    out.close("ul");
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case FAILS -> "fails";
      case CANNOT_TELL -> "can’t be told";
      case HOLDS -> "holds";
    };
  }
}
