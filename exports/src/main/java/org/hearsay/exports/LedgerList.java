package org.hearsay.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;
import org.hearsay.model.Entity;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Time;

/** The ledger as a list: a line an attribution, and what stands on the word of another one under it. */
final class LedgerList {

  private static final int DECIMALS = 2;

  /** From here on numbers need more room. */
  private static final int WIDE_NUMBERS = 1000;

  private final Map<String, Time> times;
  private final List<Entry> entries;
  private final Sources sources;
  private final Words words;
  private final Markup out;

  LedgerList(Reading reading, List<Entry> entries, Sources sources, Words words, Markup out) {
    this.times = reading.times().stream().collect(Collectors.toMap(Time::id, time -> time, (first, second) -> first));
    this.entries = entries;
    this.sources = sources;
    this.words = words;
    this.out = out;
  }

  void write() {
    list(entries.size() < WIDE_NUMBERS ? "lines" : "lines many", entries.stream().filter(entry -> entry.outer.isEmpty()).toList());
  }

  private void list(String name, List<Entry> items) {
    out.open("ol", "class", name).line();
    for (Entry entry : items) {
      out.open("li", "id", "a" + entry.number);
      line(entry);
      if (!entry.inner.isEmpty()) {
        list("chain", entry.inner);
      }
      out.close("li").line();
    }
    out.close("ol");
  }

  /** What the filters look at stands in the attributes, so that they need not understand the words. */
  private void line(Entry entry) {
    Attribution a = entry.attribution;
    String flags = Flag.of(entry).stream().map(Words::term).collect(Collectors.joining(" "));
    out.open("div", "class", "line", "data-i", String.valueOf(entry.number), "data-s", String.valueOf(sources.of(entry).index()), "data-t",
        Words.term(a.source().type()), "data-k", Words.term(a.kind()), "data-f", flags, "data-c", Words.share(a.confidence(), DECIMALS), "data-up",
        entry.outer.stream().map(e -> String.valueOf(e.number)).collect(Collectors.joining(" ")));
    who(entry);
    chain(entry);
    out.open("p", "class", "what");
    if (!a.cue().spans().isEmpty()) {
      out.quoted("span", words.of(a.cue().spans()), "class", "cue").text(" ");
    }
    out.quoted("span", words.of(a.content()), "class", "content").close("p");
    flags(entry);
    out.quoted("p", facts(entry), "class", "meta").close("div");
  }

  private void who(Entry entry) {
    Attribution a = entry.attribution;
    String to = String.valueOf(entry.number);
    out.open("p", "class", "who").open("a", "class", "to", "href", "#t" + to).element("span", to, "class", "no").text(" ");
    out.quoted("span", sources.called(entry), "class", a.source().spans().isEmpty() ? "nobody" : "source").close("a");
    List<Entity> known = sources.known(entry);
    if (!known.isEmpty()) {
      out.text(" ").open("span", "class", "known");
      for (int i = 0; i < known.size(); i++) {
        out.text(i == 0 ? "" : i + 1 == known.size() ? " and " : ", ");
        out.quoted("a", Words.folded(known.get(i).name()), "href", sources.anchor(known.get(i)));
      }
      out.close("span");
    }
    if (!a.source().spans().isEmpty() && a.source().type() != Source.Type.NONE) {
      out.text(" ").element("span", Words.term(a.source().type()), "class", "type");
    }
    out.close("p");
  }

  /** The whole way outward: a line may be read alone, where a filter has left out those around it. */
  private void chain(Entry entry) {
    if (entry.outer.isEmpty()) {
      return;
    }
    out.open("p", "class", "on");
    String before = "on the word of ";
    for (Entry outer : entry.outer) {
      out.text(before).open("a", "href", "#a" + outer.number).quoted("span", sources.name(outer)).text(" (" + outer.number + ")").close("a");
      before = ", on the word of ";
    }
    out.close("p");
  }

  private void flags(Entry entry) {
    List<Flag> shown = Flag.of(entry).stream().filter(flag -> flag.said(entry.attribution, words) != null).toList();
    if (shown.isEmpty()) {
      return;
    }
    out.open("ul", "class", "flags");
    for (Flag flag : shown) {
      out.quoted("li", flag.said(entry.attribution, words), "class", Words.term(flag));
    }
    out.close("ul");
  }

  private String facts(Entry entry) {
    Attribution a = entry.attribution;
    List<String> facts = new ArrayList<>(List.of(Words.term(a.kind())));
    facts.add(a.quotation() == Attribution.Quotation.MIXED ? "partly quoted" : a.quotation() == Attribution.Quotation.DIRECT ? "quoted" : "not quoted");
    if (a.cue().stance() != null && a.cue().stance() != Cue.Stance.NEUTRAL) {
      facts.add(Words.term(a.cue().stance()) + " cue");
    }
    Time time = times.get(a.time());
    if (time != null) {
      String said = words.of(List.of(time.span()));
      When when = When.of(time.value());
      facts.add("when: " + (when == null ? said : when.told().startsWith(said) ? when.told() : said + " (" + when.told() + ")"));
    }
    facts.add("line " + words.line(a.place()));
    facts.add("confidence " + Words.share(a.confidence(), DECIMALS));
    return String.join(" · ", facts);
  }
}
