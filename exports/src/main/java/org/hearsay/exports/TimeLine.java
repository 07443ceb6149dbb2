package org.hearsay.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.exports.Anchors.Anchor;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Time;

/** What the text dates, in the order of the calendar, each with its sentence and a way to its words. */
final class TimeLine {

  /** Characters of the sentence before and after a time; more would bury the date. */
  private static final int BEFORE = 110;
  private static final int AFTER = 130;

  private final Reading reading;
  private final String text;
  private final Words words;
  private final Markup out;
  private final List<Dated> dated = new ArrayList<>();
  private final List<Dated> undated = new ArrayList<>();

  /** A time, its number on the page, and where it stands on the calendar or null. */
  private record Dated(Time time, int number, When when) {}

  TimeLine(Reading reading, Words words, Markup out) {
    this.reading = reading;
    this.text = reading.document().text();
    this.words = words;
    this.out = out;
    int number = 0;
    for (Time time : reading.times()) {
      number++;
      When when = When.of(time.value());
      boolean date = time.type() == Time.Type.DATE || time.type() == Time.Type.TIME;
      if (when != null && time.type() != Time.Type.SET) {
        dated.add(new Dated(time, number, when));
      } else if (date && !time.value().endsWith("_REF")) {
        undated.add(new Dated(time, number, null));
      }
    }
    dated.sort(Comparator.comparing(Dated::when));
  }

  boolean isEmpty() {
    return dated.isEmpty() && undated.isEmpty();
  }

  /** How many times have a place on the calendar. */
  int count() {
    return dated.size();
  }

  /** The words that the time line leads to. */
  List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>();
    for (List<Dated> some : List.of(dated, undated)) {
      some.forEach(one -> anchors.add(new Anchor(one.time().span().start(), one.time().span().end(), "w" + one.number(), "w")));
    }
    return anchors;
  }

  /** Writes nothing where the text tells no time. */
  void write() {
    if (isEmpty()) {
      return;
    }
    out.open("section", "id", "times", "class", "times", "tabindex", "-1", "aria-labelledby", "times-title");
    out.element("h2", "Time line", "id", "times-title").line();
    if (!dated.isEmpty()) {
      dates();
    }
    if (!undated.isEmpty()) {
      out.open("p", "class", "undated").text("Without a date of the calendar: ");
      for (int i = 0; i < undated.size(); i++) {
        out.text(i == 0 ? "" : ", ");
        link(undated.get(i));
      }
      out.close("p");
    }
    out.close("section").line();
  }

  private void dates() {
    Map<String, List<Dated>> byDate = new LinkedHashMap<>();
    dated.forEach(one -> byDate.computeIfAbsent(one.when().told(), told -> new ArrayList<>()).add(one));
    String published = reading.document().published();
    When day = published == null || published.length() < 10 ? null : When.of(published.substring(0, 10));
    out.open("ol").line();
    for (Map.Entry<String, List<Dated>> date : byDate.entrySet()) {
      When when = date.getValue().get(0).when();
      if (day != null && when.compareTo(day) > 0) {
        published(day);
        day = null;
      }
      boolean same = day != null && when.told().equals(day.told());
      out.open("li").open("p", "class", "date").text(when.told()).text(same ? ", when the text was published" : "").close("p").open("ul");
      date.getValue().forEach(this::told);
      out.close("ul").close("li").line();
      day = same ? null : day;
    }
    if (day != null) {
      published(day);
    }
    out.close("ol");
  }

  private void published(When day) {
    out.open("li", "class", "published").element("p", day.told(), "class", "date");
    out.element("p", "The text was published.").close("li").line();
  }

  private void told(Dated one) {
    Span time = one.time().span();
    Span sentence = Sentences.around(reading.sentences(), time);
    int from = Math.max(sentence.start(), time.start() - BEFORE);
    if (from > sentence.start()) {
      int blank = text.indexOf(' ', from);
      from = blank >= 0 && blank < time.start() ? blank + 1 : time.start();
    }
    int to = Math.min(sentence.end(), time.end() + AFTER);
    if (to < sentence.end()) {
      to = Math.max(time.end(), text.lastIndexOf(' ', to));
    }
    out.open("li").open("bdi").text(from > sentence.start() ? "… " : "").text(joined(from, time.start()));
    link(one);
    out.text(joined(time.end(), to)).text(to < sentence.end() ? " …" : "").close("bdi");
    out.text(" ").element("span", "line " + words.line(time.start()), "class", "from").close("li").line();
  }

  /** Words of the text on one line, with the blanks at their ends. */
  private String joined(int from, int to) {
    String folded = Words.folded(text.substring(from, to));
    boolean before = from < to && Character.isWhitespace(text.charAt(from));
    boolean after = from < to && Character.isWhitespace(text.charAt(to - 1));
    return folded.isEmpty() ? before ? " " : "" : (before ? " " : "") + folded + (after ? " " : "");
  }

  private void link(Dated one) {
    out.open("a", "href", "#w" + one.number()).element("bdi", words.of(List.of(one.time().span()))).close("a");
  }
}
