package org.hearsay.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Check;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.EntityNames;
import org.hearsay.model.Mention;
import org.hearsay.model.Quantity;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.model.Tone;

/**
 * Readings as a table for spreadsheets and statistics: one attribution, entity, time, quantity, check or tone a row, the facts of its document first
 * (RFC 4180, UTF-8, lines that end in CR LF). What each column holds: {@code docs/table.md}.
 *
 * <p>Words of a field in several parts are joined by " … ", hedges and names by "; ", and runs of blanks and line ends are one space.
 * {@code line} is the line of the text that the cue stands on, from 1. A start and an end go from the beginning of the first part to the end of the last; like the
 * offsets of hearsay-reading/1 they count Unicode code points of the text, half open. What is unknown is an empty cell.
 *
 * <p>The header begins with a byte-order mark: without it Excel takes the file for one in the code page of the machine, and every curly
 * quotation mark for three other characters. LibreOffice, pandas, R's readr and csvkit know it; Python's own module wants {@code utf-8-sig}.
 *
 * <p>Spreadsheets take a cell that begins with {@code =}, {@code +}, {@code -}, {@code @} (or one of them in full width), a tab or a line end
 * for a formula, and a document may hold one on purpose. Such a cell gets an apostrophe before it, as OWASP advises: a program that wants the
 * exact words takes it off again, or reads the JSON.
 *
 * <p>Equal readings give equal bytes.
 */
public final class Csv {

  private static final List<String> FACTS = List.of("origin", "title", "byline", "publisher", "published", "language", "document");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";
  private static final String FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final int DECIMALS = 4;

  /** What the rows of a table are. */
  public enum Table {
    /** Who said what, on whose word. */
    ATTRIBUTIONS("id", "kind", "quotation", "source", "source_type", "cue", "cue_lemma", "stance", "content", "hedges", "polarity", "via", "within",
        "confidence", "line", "source_start", "source_end", "cue_start", "cue_end", "content_start", "content_end", "time", "time_value",
        "source_entities", "about"),
    /** Who and what the text speaks of. */
    ENTITIES("id", "name", "type", "aliases", "roles", "mentions", "sentences", "line"),
    /** What the text dates. */
    TIMES("id", "type", "value", "begins", "words", "sentence", "line", "start", "end"),
    /** Numbers with what they count. */
    QUANTITIES("id", "kind", "value", "low", "high", "unit", "approximate", "words", "sentence", "line", "start", "end"),
    /** Whether figures and dates agree. */
    CHECKS("kind", "verdict", "explanation", "evidence", "line", "start", "end"),
    /** Words that colour. */
    TONE("kind", "words", "target", "sentence", "line", "start", "end", "attribution", "source");

    private final List<String> columns;

    Table(String... own) {
      columns = Stream.concat(FACTS.stream(), Stream.of(own)).toList();
    }

    /** Names of the columns in order. */
    public List<String> columns() {
      return columns;
    }
  }

  private final Reading reading;
  private final Words words;
  private final Offsets offsets;
  private final Map<String, Time> times;
  private final EntityNames names;
  private final StringBuilder out = new StringBuilder();
  private boolean begun;

  private Csv(Reading reading) {
    this.reading = reading;
    this.words = new Words(reading.document().text());
    this.offsets = new Offsets(reading);
    this.times = reading.times().stream().collect(Collectors.toMap(Time::id, time -> time, (first, second) -> first));
    this.names = new EntityNames(reading);
  }

  /** Writes the attributions of a reading, see {@link #write(Reading, Table, OutputStream, boolean)}. */
  public static void write(Reading reading, OutputStream out, boolean header) throws IOException {
    write(reading, Table.ATTRIBUTIONS, out, header);
  }

  /**
   * Writes one table of a reading; where it has nothing of the kind there are no rows. The stream stays open.
   *
   * @param header whether the byte-order mark and the names of the columns come first: once in a file of several readings
   * @throws IOException if the stream can't be written
   * @throws IllegalArgumentException if a span ends outside the text or cuts a character in two; then nothing has been written
   */
  public static void write(Reading reading, Table table, OutputStream out, boolean header) throws IOException {
    Csv csv = new Csv(Objects.requireNonNull(reading, "reading"));
    if (header) {
      csv.out.append(BYTE_ORDER_MARK);
      table.columns().forEach(csv::cell);
      csv.endRow();
    }
    switch (table) {
      case ATTRIBUTIONS -> reading.attributions().forEach(csv::row);
      case ENTITIES -> reading.entities().forEach(csv::row);
      case TIMES -> reading.times().forEach(csv::row);
      case QUANTITIES -> reading.quantities().forEach(csv::row);
      case CHECKS -> reading.checks().forEach(csv::row);
      case TONE -> csv.tones();
    }
    out.write(Utf8.bytes(csv.out.toString()));
  }

  private void facts() {
    Document d = reading.document();
    cells(d.origin(), d.title(), d.byline(), d.publisher(), d.published(), d.language(), d.id());
  }

  private void row(Attribution a) {
    facts();
    cells(a.id(), Words.term(a.kind()), Words.term(a.quotation()));
    cells(words.of(a.source().spans()), Words.term(a.source().type()));
    cells(words.of(a.cue().spans()), a.cue().lemma(), a.cue().stance() == null ? null : Words.term(a.cue().stance()));
    cells(words.of(a.content()), words.joined(a.hedges(), "; "), Words.term(a.polarity()));
    cells(a.via() == null ? null : words.of(a.via().spans()), a.within());
    cells(Words.share(a.confidence(), DECIMALS), String.valueOf(words.line(a.place())));
    places(a.source().spans());
    places(a.cue().spans());
    places(a.content());
    Time time = times.get(a.time());
    cells(time == null ? null : words.of(List.of(time.span())), time == null ? null : time.value());
    cells(names(a.source().entities()), names(a.about()));
    endRow();
  }

  private String names(List<String> ids) {
    return listed(names.all(ids).stream().map(Entity::name));
  }

  private static String listed(Stream<String> all) {
    return all.map(Words::folded).collect(Collectors.joining("; "));
  }

  private void row(Entity entity) {
    facts();
    List<Mention> mentions = entity.mentions();
    cells(entity.id(), Words.folded(entity.name()), Words.term(entity.type()));
    cells(listed(entity.aliases().stream()), listed(names.posts(entity).stream()));
    cells(String.valueOf(mentions.size()), String.valueOf(reading.profile().byEntity().getOrDefault(entity.id(), 0)));
    cell(mentions.isEmpty() ? null : String.valueOf(words.line(mentions.get(0).span().start())));
    endRow();
  }

  private void row(Time time) {
    When when = time.type() == Time.Type.SET ? null : When.of(time.value());
    facts();
    cells(time.id(), Words.term(time.type()).toUpperCase(Locale.ROOT), time.value(), when == null ? null : when.day().toString());
    inSentence(time.span());
  }

  private void row(Quantity q) {
    facts();
    cells(q.id(), Words.term(q.kind()), q.value(), q.low(), q.high(), q.unit(), String.valueOf(q.approximate()));
    inSentence(q.span());
  }

  /** The author's own first, then those of each source that is quoted, in the order in which they are first. */
  private void tones() {
    Map<String, Attribution> byId = reading.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a, (first, second) -> first));
    List<Tone> own = new ArrayList<>();
    Map<String, List<Tone>> quoted = new LinkedHashMap<>();
    for (Tone tone : reading.tone()) {
      Attribution by = byId.get(tone.attribution());
      (by == null ? own : quoted.computeIfAbsent(speaker(by), key -> new ArrayList<>())).add(tone);
    }
    own.forEach(tone -> row(tone, null));
    quoted.forEach((speaker, tones) -> tones.forEach(tone -> row(tone, speaker)));
  }

  private String speaker(Attribution a) {
    String names = names(a.source().entities());
    return names.isEmpty() ? words.of(a.source().spans()) : names;
  }

  private void row(Tone tone, String speaker) {
    facts();
    cells(Words.term(tone.kind()), words.of(List.of(tone.span())), tone.target() == null ? null : words.of(List.of(tone.target())));
    sentenceOf(tone.span());
    cells(tone.attribution(), speaker);
    endRow();
  }

  private void inSentence(Span span) {
    cell(words.of(List.of(span)));
    sentenceOf(span);
    endRow();
  }

  private void sentenceOf(Span span) {
    cells(words.of(List.of(Sentences.around(reading.sentences(), span))), String.valueOf(words.line(span.start())));
    places(List.of(span));
  }

  private void row(Check check) {
    facts();
    cells(Words.term(check.kind()), Words.term(check.verdict()), check.explanation(), words.of(check.evidence()));
    cell(check.evidence().isEmpty() ? null : String.valueOf(words.line(check.evidence().get(0).start())));
    places(check.evidence());
    endRow();
  }

  private void places(List<Span> spans) {
    if (spans.isEmpty()) {
      cells("", "");
    } else {
      cells(String.valueOf(offsets.outside(spans.get(0).start())), String.valueOf(offsets.outside(spans.get(spans.size() - 1).end())));
    }
  }

  private void cells(String... values) {
    for (String value : values) {
      cell(value);
    }
  }

  private void cell(String value) {
    if (begun) {
      out.append(',');
    }
    begun = true;
    String safe = value == null ? "" : !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    if (safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')) {
      out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    } else {
      out.append(safe);
    }
  }

  private void endRow() {
    out.append(LINE_END);
    begun = false;
  }
}
