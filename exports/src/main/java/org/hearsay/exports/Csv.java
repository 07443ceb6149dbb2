package org.hearsay.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Attribution;
import org.hearsay.model.Document;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/**
 * Readings as a table for spreadsheets and statistics: one attribution a row, the facts of its document first (RFC 4180, UTF-8, lines that end
 * in CR LF). What each column holds: {@code docs/table.md}.
 *
 * <p>Words of a field in several parts are joined by " … ", hedges by "; ", and runs of blanks and line ends are one space. {@code line} is the
 * line of the text that the cue stands on, from 1. A start and an end go from the beginning of the first part to the end of the last; like the
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

  private static final List<String> COLUMNS = List.of("origin", "title", "byline", "publisher", "published", "language", "document", "id", "kind",
      "quotation", "source", "source_type", "cue", "cue_lemma", "stance", "content", "hedges", "polarity", "via", "within", "confidence", "line",
      "source_start", "source_end", "cue_start", "cue_end", "content_start", "content_end");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";
  private static final String FORMULAS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final int DECIMALS = 4;

  private final Reading reading;
  private final Words words;
  private final Offsets offsets;
  private final StringBuilder out = new StringBuilder();
  private boolean begun;

  private Csv(Reading reading) {
    this.reading = reading;
    this.words = new Words(reading.document().text());
    this.offsets = new Offsets(reading);
  }

  /**
   * Writes a reading; a reading without attributions has no rows. The stream stays open.
   *
   * @param header whether the byte-order mark and the names of the columns come first: once in a file of several readings
   * @throws IOException if the stream can't be written
   * @throws IllegalArgumentException if a span ends outside the text or cuts a character in two; then nothing has been written
   */
  public static void write(Reading reading, OutputStream out, boolean header) throws IOException {
    Csv csv = new Csv(Objects.requireNonNull(reading, "reading"));
    if (header) {
      csv.out.append(BYTE_ORDER_MARK);
      COLUMNS.forEach(csv::cell);
      csv.endRow();
    }
    reading.attributions().forEach(csv::row);
    out.write(Utf8.bytes(csv.out.toString()));
  }

  private void row(Attribution a) {
    Document d = reading.document();
    cells(d.origin(), d.title(), d.byline(), d.publisher(), d.published(), d.language(), d.id());
    cells(a.id(), Words.term(a.kind()), Words.term(a.quotation()));
    cells(words.of(a.source().spans()), Words.term(a.source().type()));
    cells(words.of(a.cue().spans()), a.cue().lemma(), a.cue().stance() == null ? null : Words.term(a.cue().stance()));
    cells(words.of(a.content()), words.joined(a.hedges(), "; "), Words.term(a.polarity()));
    cells(a.via() == null ? null : words.of(a.via().spans()), a.within());
    cells(Words.share(a.confidence(), DECIMALS), String.valueOf(words.line(a.place())));
    places(a.source().spans());
    places(a.cue().spans());
    places(a.content());
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
