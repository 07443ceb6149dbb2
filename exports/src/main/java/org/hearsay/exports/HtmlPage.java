package org.hearsay.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Document;
import org.hearsay.model.Notice;
import org.hearsay.model.ReaderInfo;
import org.hearsay.model.Reading;

/**
 * A reading as one HTML file that needs nothing else: the text with its attributions marked, the ledger beside it, each line tied to its words,
 * checks that fail above it, who and what it speaks of, a time line and the words that colour below. It asks no network for anything, reads without scripts, prints,
 * and can be mailed.
 *
 * <p>Whatever comes from the document is escaped, and the page's own policy forbids every request and every script but the page's: a hostile
 * document stays words. Equal readings give equal bytes.
 */
public final class HtmlPage {

  private final Reading reading;
  private final Document document;
  private final Words words;
  private final List<Entry> entries;
  private final Sources sources;
  private final Markup out = new Markup();
  private final CheckList checks;
  private final TimeLine times;
  private final Cast cast;
  private final ToneList tones;

  private HtmlPage(Reading reading) {
    new Offsets(reading);
    this.reading = reading;
    this.document = reading.document();
    this.words = new Words(document.text());
    this.entries = Entries.of(reading.attributions());
    this.sources = new Sources(reading, entries, words);
    this.checks = new CheckList(reading, words, out);
    this.times = new TimeLine(reading, words, out);
    this.cast = new Cast(reading, entries, sources, words, out);
    this.tones = new ToneList(reading, sources, words, out);
  }

  /**
   * Writes the page in UTF-8. The stream stays open.
   *
   * @throws IOException if the stream can't be written
   * @throws IllegalArgumentException if a span ends outside the text or cuts a character in two; then nothing has been written
   */
  public static void write(Reading reading, OutputStream out) throws IOException {
    out.write(Utf8.bytes(new HtmlPage(Objects.requireNonNull(reading, "reading")).page()));
  }

  private String page() {
    out.raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
    head();
    out.open("body").line();
    out.element("a", "Skip to the text", "class", "skip", "href", "#text").element("a", "Skip to the ledger", "class", "skip", "href", "#ledger");
    out.open("div", "class", "sheet").line();
    masthead();
    out.open("main", "class", "columns").line();
    text();
    ledger();
    out.close("main").line();
    cast.write();
    times.write();
    tones.write();
    colophon();
    out.close("div").line();
    out.raw(Parts.HELP);
    out.open("script").raw(Parts.SCRIPT).close("script").line();
    return out.close("body").close("html").line().toString();
  }

  private void head() {
    out.open("head").line();
    out.open("meta", "charset", "utf-8").line();
    out.open("meta", "http-equiv", "Content-Security-Policy", "content", Parts.POLICY).line();
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    out.open("meta", "name", "color-scheme", "content", "light dark").line();
    out.open("meta", "name", "referrer", "content", "no-referrer").line();
    // phones would make links of what looks like a number or an address
    out.open("meta", "name", "format-detection", "content", "telephone=no, date=no, address=no, email=no").line();
    out.open("meta", "name", "generator", "content", reading.reader().name() + " " + reading.reader().version()).line();
    out.element("title", title() + " · Hearsay").line();
    out.open("link", "rel", "icon", "href", Parts.ICON).line();
    out.open("style").raw(Parts.STYLE).close("style").line();
    out.close("head").line();
  }

  private String title() {
    if (document.title() != null && !document.title().isBlank()) {
      return Words.folded(document.title());
    }
    String origin = document.origin();
    String file = Words.folded(origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1));
    return origin.equals("-") ? "Standard input" : file.isEmpty() ? Words.folded(origin) : file;
  }

  private void masthead() {
    out.open("header", "class", "masthead").open("div", "class", "bar-top").open("p", "class", "house").element("b", "Hearsay")
        .text(" who says so").close("p");
    out.open("p", "class", "tools", "hidden", "").element("button", "Marks", "id", "marks", "type", "button", "aria-pressed", "true");
    out.element("button", "Help", "id", "help-open", "type", "button", "aria-haspopup", "dialog").close("p").close("div").line();
    out.open("h1", "dir", "auto").text(title()).close("h1");
    List<String> facts = new ArrayList<>();
    for (String fact : new String[] {document.byline(), document.publisher(), document.published()}) {
      if (fact != null && !fact.isBlank()) {
        facts.add(Words.folded(fact));
      }
    }
    if (!facts.isEmpty()) {
      out.open("p", "class", "facts");
      facts.forEach(fact -> out.quoted("span", fact));
      out.close("p");
    }
    sum();
    new SourceMix(reading.profile(), sources).write(out);
    notices();
    checks.write();
    ways();
    out.close("header").line();
  }

  private void sum() {
    out.open("p", "class", "sum");
    if (entries.isEmpty()) {
      out.text("Nothing in this text is laid at anybody’s door.");
    } else {
      out.element("b", Words.count(entries.size(), "attribution")).text(" on the word of ").element("b", Words.count(sources.count(), "source"))
          .text(". Of " + Words.count(reading.profile().sentences(), "sentence") + ", ").element("b", String.valueOf(reading.profile().author()))
          .text(" in the author’s own voice.");
    }
    if (!cast.isEmpty()) {
      out.text(" ").element("a", "Who and what", "href", "#who");
    }
    if (!times.isEmpty()) {
      out.text(cast.isEmpty() ? " " : " · ");
      out.element("a", times.count() == 0 ? "Times" : "Time line of " + Words.count(times.count(), "date"), "href", "#times");
    }
    if (!tones.isEmpty()) {
      out.text(cast.isEmpty() && times.isEmpty() ? " " : " · ").element("a", "Tone", "href", "#tone");
    }
    out.close("p");
  }

  /** For windows too narrow to show text and ledger side by side. */
  private void ways() {
    out.open("nav", "class", "ways", "aria-label", "Parts of the page").element("a", "Text", "href", "#text").element("a", "Ledger", "href", "#ledger");
    if (!cast.isEmpty()) {
      out.element("a", "Who", "href", "#who");
    }
    if (!times.isEmpty()) {
      out.element("a", "Times", "href", "#times");
    }
    if (!tones.isEmpty()) {
      out.element("a", "Tone", "href", "#tone");
    }
    out.element("a", "About", "href", "#about").close("nav").line();
  }

  private void notices() {
    if (reading.notices().isEmpty()) {
      return;
    }
    out.open("section", "class", "notices", "aria-label", "Notices").open("ul");
    for (Notice notice : reading.notices()) {
      boolean placed = notice.span() != null && notice.span().end() <= document.text().length();
      out.quoted("li", (placed ? "Line " + words.line(notice.span().start()) + ": " : "") + Words.folded(notice.message()));
    }
    out.close("ul").close("section");
  }

  private void text() {
    out.open("article", "aria-label", "Text");
    key();
    out.open("div", "id", "text", "tabindex", "-1", "lang", document.language(), "dir", "auto");
    List<Anchors.Anchor> anchors = new ArrayList<>(checks.anchors());
    anchors.addAll(times.anchors());
    anchors.addAll(cast.anchors());
    anchors.addAll(tones.anchors());
    MarkedText.write(document, entries, anchors, out);
    out.close("div").close("article").line();
  }

  private void key() {
    if (entries.isEmpty() && tones.isEmpty()) {
      return;
    }
    out.open("p", "class", "key");
    if (!entries.isEmpty()) {
      parts();
    }
    if (!tones.isEmpty()) {
      out.open("span").element("span", "tone", "class", "o").text(" words that judge, weaken or stress ");
      out.element("button", "Show tone", "id", "tones", "type", "button", "aria-pressed", "true", "hidden", "").close("span");
    }
    out.close("p").line();
  }

  private void parts() {
    out.open("span").element("b", "Source", "class", "s").text(" who vouches").close("span");
    out.open("span").element("i", "cue", "class", "c").text(" the words that attribute").close("span");
    out.open("span").element("span", "content", "class", "t1 b e").text(" what is attributed").close("span");
    out.open("span").open("span", "class", "t1 b").text("one ").element("span", "within", "class", "t2 b e").text(" ").close("span")
        .element("span", "another", "class", "t1 e").close("span");
    out.open("span").element("span", "hedge", "class", "h").text(" ").element("span", "via", "class", "v").close("span");
  }

  private void ledger() {
    out.open("section", "id", "ledger", "tabindex", "-1", "aria-labelledby", "ledger-title").line();
    if (entries.isEmpty()) {
      out.element("h2", "Ledger", "id", "ledger-title").line();
      out.element("p", "No attributions.", "class", "empty");
    } else {
      new Filters(entries, sources, out).write();
      new LedgerList(reading, entries, sources, words, out).write();
    }
    out.close("section").line();
  }

  private void colophon() {
    out.open("footer", "id", "about", "tabindex", "-1").element("h2", "About this document").open("dl").line();
    fact("Title", document.title(), document.from().title());
    fact("Byline", document.byline(), document.from().byline());
    fact("Publisher", document.publisher(), document.from().publisher());
    fact("Published", document.published(), document.from().published());
    fact("Language", document.language(), null);
    // words and no link: nothing on the page leads anywhere
    fact("Origin", document.origin(), null);
    fact("Media type", document.mediaType(), null);
    fact("SHA-256", document.id().replaceFirst("^sha256:", ""), null);
    ReaderInfo reader = reading.reader();
    fact("Read by", reader.name() + " " + reader.version(), null);
    fact("Model", reader.model() == null ? null : reader.model() + " " + Objects.requireNonNullElse(reader.modelVersion(), ""), null);
    fact("Model’s SHA-256", reader.modelSha256(), null);
    out.close("dl").element("p", "Hearsay shows who vouches; it does not say that a claim is true. A program found these lines: of those with "
        + "confidence 0.80, four in five are right.").close("footer").line();
  }

  private void fact(String name, String value, Document.Found from) {
    if (value != null && !value.isBlank()) {
      out.open("div").element("dt", name).open("dd").element("bdi", Words.folded(value));
      if (from != null) {
        out.text(" ").element("span", from == Document.Found.GIVEN ? "as given" : "from " + Words.term(from), "class", "from");
      }
      out.close("dd").close("div").line();
    }
  }
}
