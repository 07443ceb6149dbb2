package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Check;
import org.hearsay.model.LineNumbers;
import org.hearsay.model.Notice;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/** A reading as a table for people: checks that fail, then by source each with its claims, the cue, the line of the text, and marks. */
final class TextLedger {

  private static final int MOST_LINES = 4;
  private static final int WIDEST_CUE = 16;
  private static final int NUMBER = 5;

  private final Reading reading;
  private final String text;
  private final Terminal terminal;
  private final LineNumbers lines;
  private final Map<String, Attribution> byId = new LinkedHashMap<>();
  private final Map<String, Time> times = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TextLedger(Reading reading, Terminal terminal) {
    this.reading = reading;
    this.text = reading.document().text();
    this.terminal = terminal;
    this.lines = new LineNumbers(text);
    reading.attributions().forEach(a -> byId.put(a.id(), a));
    reading.times().forEach(time -> times.put(time.id(), time));
  }

  /** The table, with a line end after its last line. */
  static String of(Reading reading, Terminal terminal) {
    return new TextLedger(reading, terminal).print();
  }

  private String print() {
    head();
    checks();
    bySource().forEach(this::source);
    for (Notice notice : reading.notices()) {
      String where = notice.span() == null ? "" : "line " + lines.of(notice.span().start()) + ": ";
      Columns.wrap("notice: " + where + Columns.folded(notice.message()), terminal.columns(), MOST_LINES)
          .forEach(line -> out.append(paint("33", line)).append('\n'));
    }
    return out.toString();
  }

  private void head() {
    var d = reading.document();
    String title = d.title() == null ? d.origin().equals("-") ? "standard input" : d.origin() : d.title();
    out.append(paint("1", Columns.fit(Columns.folded(title), terminal.columns()))).append('\n');
    List<String> facts = new ArrayList<>();
    for (String fact : new String[] {d.byline(), d.publisher(), d.published(), d.title() == null ? null : d.origin()}) {
      if (fact != null) {
        facts.add(Columns.folded(fact));
      }
    }
    if (!facts.isEmpty()) {
      out.append(Columns.fit(String.join(" · ", facts), terminal.columns())).append('\n');
    }
    int sources = (int) bySource().keySet().stream().filter(k -> !k.isEmpty()).count();
    int n = reading.attributions().size();
    String counts = count(n, "attribution") + " on the word of " + count(sources, "source") + "; " + count(reading.sentences().size(), "sentence")
        + ", " + reading.profile().author() + " in the author's own voice" + holding();
    Columns.wrap(counts, terminal.columns(), MOST_LINES).forEach(line -> out.append(paint("2", line)).append('\n'));
    out.append('\n');
  }

  /** Checks that do not hold, those that fail first. */
  private List<Check> failing() {
    List<Check> out = new ArrayList<>(checks(Check.Verdict.FAILS));
    out.addAll(checks(Check.Verdict.CANNOT_TELL));
    return out;
  }

  private List<Check> checks(Check.Verdict verdict) {
    return reading.checks().stream().filter(check -> check.verdict() == verdict).toList();
  }

  private String holding() {
    int n = checks(Check.Verdict.HOLDS).size();
    return n == 0 ? "" : "; " + count(n, "check") + " of figures and dates " + (n == 1 ? "holds" : "hold");
  }

  /** Figures and dates that do not agree: the line of the first of them, and what was reckoned. */
  private void checks() {
    List<Check> failing = failing();
    if (failing.isEmpty()) {
      return;
    }
    out.append(paint("1;31", "Figures and dates that don't agree")).append('\n');
    for (Check check : failing) {
      boolean fails = check.verdict() == Check.Verdict.FAILS;
      row(check.evidence().get(0).start(), fails ? "fails" : "can't be told", fails ? "31" : "33", Columns.folded(check.explanation()));
    }
    out.append('\n');
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** Attributions by the words of their source, case and article folded; sources in the order in which they first speak. */
  private Map<String, List<Attribution>> bySource() {
    return reading.attributions().stream().collect(Collectors.groupingBy(a -> key(words(a.source().spans())), LinkedHashMap::new,
        Collectors.toList()));
  }

  private static String key(String source) {
    String folded = source.toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private String words(List<Span> spans) {
    return spans.stream().map(s -> Columns.folded(s.of(text))).collect(Collectors.joining(" … "));
  }

  private void source(String key, List<Attribution> said) {
    Attribution first = said.get(0);
    String name = key.isEmpty() ? "Nobody named" : words(first.source().spans());
    String type = first.source().type() == Source.Type.NONE ? "" : "  " + first.source().type().name().toLowerCase(Locale.ROOT);
    int room = terminal.columns() - Columns.width(type);
    out.append(paint(key.isEmpty() ? "1;33" : "1;36", Columns.fit(name, room))).append(paint("2", type)).append('\n');
    for (Attribution a : said) {
      claim(a);
    }
    out.append('\n');
  }

  private void claim(Attribution a) {
    int left = row(a.place(), a.cue().spans().isEmpty() ? "—" : words(a.cue().spans()), "32", words(a.content()));
    List<String> marks = marks(a);
    if (!marks.isEmpty()) {
      for (String line : Columns.wrap(String.join(" · ", marks), terminal.columns() - left, MOST_LINES)) {
        out.append(" ".repeat(left)).append(paint("33", line)).append('\n');
      }
    }
  }

  /** Prints a line of the text, a word or two and what belongs to them; returns the columns left of the latter. */
  private int row(int place, String what, String color, String told) {
    int width = Math.min(WIDEST_CUE, terminal.columns() / 5);
    String number = String.format(Locale.ROOT, "%" + NUMBER + "d", lines.of(place));
    String cue = Columns.pad(Columns.fit(what, width), width);
    int left = NUMBER + 2 + width + 2;
    List<String> wrapped = Columns.wrap(told, terminal.columns() - left, MOST_LINES);
    for (int i = 0; i < wrapped.size(); i++) {
      out.append(i == 0 ? paint("2", number) + "  " + paint(color, cue) + "  " : " ".repeat(left)).append(wrapped.get(i)).append('\n');
    }
    return left;
  }

  /** When it was said, in the words of the text, and the date where they leave it open. */
  private String when(Time time) {
    String words = words(List.of(time.span()));
    boolean date = time.value().length() >= 4 && time.value().chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == ':' || c == 'T');
    return "when: " + words + (date && !words.equals(time.value()) ? " (" + time.value() + ")" : "");
  }

  private List<String> marks(Attribution a) {
    List<String> out = new ArrayList<>();
    if (times.containsKey(a.time())) {
      out.add(when(times.get(a.time())));
    }
    if (a.polarity() == Attribution.Polarity.DENIED) {
      out.add("denied");
    } else if (a.polarity() == Attribution.Polarity.WITHHELD) {
      out.add("withheld");
    }
    if (!a.hedges().isEmpty()) {
      out.add("hedged: " + words(a.hedges()));
    }
    if (a.source().type() == Source.Type.NONE) {
      out.add("nobody named");
    } else if (a.source().type() == Source.Type.UNNAMED) {
      out.add("unnamed source");
    }
    if (a.within() != null) {
      Attribution outer = byId.get(a.within());
      String whose = outer.source().spans().isEmpty() ? "somebody unnamed" : words(outer.source().spans());
      out.add("in a chain: on the word of " + Columns.fit(whose, 40) + " (line " + lines.of(outer.place()) + ")");
    }
    if (a.via() != null) {
      out.add("via " + words(a.via().spans()));
    }
    return out;
  }

  private String paint(String code, String words) {
    return terminal.color() && !words.isBlank() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
