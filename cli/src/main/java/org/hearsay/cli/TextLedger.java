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
import org.hearsay.model.Entity;
import org.hearsay.model.LineNumbers;
import org.hearsay.model.Notice;
import org.hearsay.model.Profile;
import org.hearsay.model.Reading;
import org.hearsay.model.Source;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/**
 * A reading as a table for people: checks that fail, then by source each with its claims, the cue, the line of the text, and marks, then the words
 * that colour.
 */
final class TextLedger {

  private static final int MOST_LINES = 4;
  private static final int WIDEST_CUE = 16;
  private static final int NUMBER = 5;
  private static final int INDENT = 2;
  private static final int MOST_SOURCES = 5;
  private static final int WIDEST_NAME = 40;

  private final Reading reading;
  private final String text;
  private final Terminal terminal;
  private final LineNumbers lines;
  private final BySource sources;
  private final Map<String, Attribution> byId = new LinkedHashMap<>();
  private final Map<String, Time> times = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TextLedger(Reading reading, Terminal terminal) {
    this.reading = reading;
    this.text = reading.document().text();
    this.terminal = terminal;
    this.lines = new LineNumbers(text);
    this.sources = new BySource(reading);
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
    sources.all().forEach(this::source);
    tones();
    for (Notice notice : reading.notices()) {
      String where = notice.span() == null ? "" : "line " + lines.of(notice.span().start()) + ": ";
      wrap("33", "notice: " + where + Columns.folded(notice.message()));
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
    wrap("2", count(reading.attributions().size(), "attribution") + " on the word of " + count(sources.count(), "source") + holding());
    profile();
    out.append('\n');
  }

  /** Who speaks in the sentences, and on whose word most of them stand. */
  private void profile() {
    Profile profile = reading.profile();
    if (profile.sentences() == 0) {
      return;
    }
    int own = profile.sentences() - profile.named() - profile.unnamed();
    wrap("2", count(profile.sentences(), "sentence") + ": " + share(own) + " in the author's own voice, " + share(profile.named())
        + " on the word of named sources, " + share(profile.unnamed()) + " of sources not named");
    List<Entity> most = sources.most(reading);
    if (!most.isEmpty()) {
      wrap("2", "Most on the word of " + most.stream().limit(MOST_SOURCES).map(entity -> Columns.fit(Columns.folded(entity.name()), WIDEST_NAME) + " "
          + profile.byEntity().get(entity.id())).collect(Collectors.joining(", ")));
    }
  }

  private String share(int sentences) {
    return sentences + " (" + Math.round(100.0 * sentences / reading.profile().sentences()) + " %)";
  }

  private void wrap(String color, String words) {
    Columns.wrap(words, terminal.columns(), MOST_LINES).forEach(line -> out.append(paint(color, line)).append('\n'));
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

  /** Words that colour; like a source they end with a blank line. */
  private void tones() {
    List<String> tones = new ToneLines(reading, lines, sources).all();
    if (tones.isEmpty()) {
      return;
    }
    out.append(paint("1", "Tone")).append('\n');
    for (String tone : tones) {
      for (String line : Columns.wrap(tone, terminal.columns() - INDENT, MOST_LINES)) {
        out.append(" ".repeat(INDENT)).append(line).append('\n');
      }
    }
    out.append('\n');
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private String words(List<Span> spans) {
    return spans.stream().map(s -> Columns.folded(s.of(text))).collect(Collectors.joining(" … "));
  }

  private void source(List<Attribution> said) {
    Source first = said.get(0).source();
    boolean nobody = sources.name(first).isEmpty();
    String type = first.type() == Source.Type.NONE ? "" : "  " + first.type().name().toLowerCase(Locale.ROOT);
    int room = terminal.columns() - Columns.width(type);
    String name = Columns.fit(nobody ? "Nobody named" : sources.titled(first), room);
    out.append(paint(nobody ? "1;33" : "1;36", name)).append(paint("2", type)).append('\n');
    for (Attribution a : said) {
      claim(a);
    }
    out.append('\n');
  }

  private void claim(Attribution a) {
    String cue = a.cue().spans().isEmpty() ? "—" : words(a.cue().spans());
    String called = sources.otherwise(a.source());
    boolean beside = !called.isEmpty() && Columns.width(called + " " + cue) <= cueWidth();
    int left = row(a.place(), beside ? called + " " + cue : cue, "32", words(a.content()));
    List<String> marks = marks(a);
    if (!called.isEmpty() && !beside) {
      marks.add(0, "as “" + Columns.fit(called, WIDEST_NAME) + "”");
    }
    if (!marks.isEmpty()) {
      for (String line : Columns.wrap(String.join(" · ", marks), terminal.columns() - left, MOST_LINES)) {
        out.append(" ".repeat(left)).append(paint("33", line)).append('\n');
      }
    }
  }

  private int cueWidth() {
    return Math.min(WIDEST_CUE, terminal.columns() / 5);
  }

  /** Prints a line of the text, a word or two and what belongs to them; returns the columns left of the latter. */
  private int row(int place, String what, String color, String told) {
    int width = cueWidth();
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
    Attribution outer = byId.get(a.within());
    if (outer != null) {
      String whose = sources.name(outer.source());
      out.add("in a chain: on the word of " + Columns.fit(whose.isEmpty() ? "somebody unnamed" : whose, WIDEST_NAME)
          + " (line " + lines.of(outer.place()) + ")");
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
