package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.exports.Anchors.Anchor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;

/** Words that colour: a mark with a title in the text, and a list below it for who can't point at them, on paper or with a reader of the screen. */
final class ToneList {

  private static final int WIDEST = 60;
  /** Around quoted words in a title, where no element can keep their direction of writing to itself. */
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private final Reading reading;
  private final Sources sources;
  private final Words words;
  private final Markup out;

  ToneList(Reading reading, Sources sources, Words words, Markup out) {
    this.reading = reading;
    this.sources = sources;
    this.words = words;
    this.out = out;
  }

  boolean isEmpty() {
    return reading.tone().isEmpty();
  }

  /** The words with their titles; a hedge that weakens what somebody said has a mark of its own already. */
  List<Anchor> anchors() {
    Set<Span> hedges = reading.attributions().stream().map(Attribution::hedges).flatMap(List::stream).collect(Collectors.toSet());
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < reading.tone().size(); i++) {
      Tone tone = reading.tone().get(i);
      Span span = tone.span();
      boolean marked = tone.kind() == Tone.Kind.HEDGE && hedges.contains(span);
      anchors.add(new Anchor(span.start(), span.end(), id(i), marked ? "o marked" : "o", null, null, null, title(tone)));
    }
    return anchors;
  }

  private static String id(int tone) {
    return "o" + (tone + 1);
  }

  private String title(Tone tone) {
    Entry quoted = sources.entry(tone.attribution());
    return what(tone) + (quoted == null ? "" : " (in the words of " + ISOLATE + Words.cut(sources.name(quoted), WIDEST) + END_OF_ISOLATE + ")");
  }

  private String what(Tone tone) {
    return switch (tone.kind()) {
      case HEDGE -> tone.target() == null ? "hedge"
          : "hedge: weakens “" + ISOLATE + Words.cut(words.of(List.of(tone.target())), WIDEST) + END_OF_ISOLATE + "”";
      case LOADED -> "loaded word: may judge what it tells";
      case INTENSIFIER -> "intensifier: makes stronger without telling more";
      case SCARE_QUOTE -> "scare quotes: nobody is quoted";
      case GENERALISATION -> "generalisation: speaks for all or for always";
    };
  }

  /** Writes nothing where nothing colours. */
  void write() {
    if (isEmpty()) {
      return;
    }
    out.open("section", "id", "tone", "class", "tone", "tabindex", "-1", "aria-labelledby", "tone-title");
    out.element("h2", "Tone", "id", "tone-title").line();
    out.element("p", "Words that may judge, weaken or stress what they tell. A program found them: a word here is a sign, not a verdict.").line();
    list(Tone.Kind.LOADED, "loaded word", false);
    list(Tone.Kind.SCARE_QUOTE, "scare quote", false);
    list(Tone.Kind.GENERALISATION, "generalisation", false);
    list(Tone.Kind.HEDGE, "hedge", true);
    list(Tone.Kind.INTENSIFIER, "intensifier", true);
    out.close("section").line();
  }

  /** The author's own words first, then those of each source that is quoted, in the order in which the sources speak. */
  private void list(Tone.Kind kind, String what, boolean folded) {
    List<Integer> own = new ArrayList<>();
    Map<Sources.One, List<Integer>> quoted = new TreeMap<>(Comparator.comparingInt(Sources.One::index));
    int count = 0;
    for (int i = 0; i < reading.tone().size(); i++) {
      Tone tone = reading.tone().get(i);
      if (tone.kind() == kind) {
        Entry entry = sources.entry(tone.attribution());
        (entry == null ? own : quoted.computeIfAbsent(sources.of(entry), key -> new ArrayList<>())).add(i);
        count++;
      }
    }
    if (count == 0) {
      return;
    }
    out.open(folded ? "details" : "div").element(folded ? "summary" : "h3", Words.count(count, what));
    words(own);
    quoted.forEach((one, tones) -> {
      out.open("p").text("In the words of ").element("bdi", Words.cut(one.name(), WIDEST)).close("p");
      words(tones);
    });
    out.close(folded ? "details" : "div").line();
  }

  /** Each word once, in the order of the text, with the lines that it stands on. */
  private void words(List<Integer> tones) {
    Map<String, List<Integer>> byWords = new LinkedHashMap<>();
    for (int i : tones) {
      byWords.computeIfAbsent(words.of(List.of(reading.tone().get(i).span())).toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(i);
    }
    if (!byWords.isEmpty()) {
      out.open("ul");
      byWords.values().forEach(this::item);
      out.close("ul");
    }
  }

  private void item(List<Integer> same) {
    out.open("li").element("bdi", Words.cut(words.of(List.of(reading.tone().get(same.get(0)).span())), WIDEST)).text(" ");
    out.element("span", "line", "class", "from");
    for (int i : same) {
      String line = String.valueOf(words.line(reading.tone().get(i).span().start()));
      out.text(" ").element("a", line, "class", "num", "href", "#" + id(i), "aria-label", "line " + line);
    }
    out.close("li");
  }
}
