package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.csv;
import static org.hearsay.exports.Readings.said;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CsvTest {

  private static final String MARK = "\uFEFF";
  private static final String HEADER = MARK + "origin,title,byline,publisher,published,language,document,id,kind,quotation,source,source_type,cue,"
      + "cue_lemma,stance,content,hedges,polarity,via,within,confidence,line,source_start,source_end,cue_start,cue_end,content_start,content_end,"
      + "time,time_value,source_entities,about\r\n";
  private static final int COLUMNS = 32;

  /** A cell and what must follow it, by the grammar of RFC 4180, which readers are more patient with than it is itself. */
  private static final Pattern CELL = Pattern.compile("(?:\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^\",\r\n]*+)(?:,|\r\n)");

  /** Rows of a file as another program reads them. */
  private static List<CSVRecord> parsed(String csv) {
    String rows = csv.startsWith(MARK) ? csv.substring(MARK.length()) : csv;
    int end = 0;
    for (Matcher cell = CELL.matcher(rows); cell.find() && cell.start() == end; ) {
      end = cell.end();
    }
    assertThat(rows.substring(end)).as("what the grammar does not allow").isEmpty();
    try (CSVParser parser = CSVParser.parse(rows, CSVFormat.RFC4180)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(String csv, int row, String column) {
    return parsed(csv).get(row).get(List.of(HEADER.substring(1).strip().split(",")).indexOf(column));
  }

  private static Reading odd(String origin, String title, String text, Attribution a) {
    return Readings.of(Readings.document(text, title, null, null, null, origin), List.of(a), List.of());
  }

  @Test
  void the_table_of_the_example_is_the_one_kept_beside_it() throws IOException {
    try (InputStream kept = Objects.requireNonNull(CsvTest.class.getResourceAsStream("leaked-memo.csv"))) {
      String expected = new String(kept.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(csv(Readings.example(), true)).isEqualTo(expected.contains("\r\n") ? expected : expected.replace("\n", "\r\n"));
    }
  }

  @Test
  void every_row_has_every_column_and_the_header_comes_only_when_asked_for() {
    Reading reading = Readings.example();
    assertThat(csv(reading, true)).isEqualTo(HEADER + csv(reading, false));
    assertThat(parsed(csv(reading, true))).hasSize(reading.attributions().size() + 1).allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    assertThat(csv(Readings.of("Rain."), true)).isEqualTo(HEADER);
    assertThat(csv(Readings.of("Rain."), false)).isEmpty();
  }

  @Test
  void commas_quotation_marks_and_line_ends_are_quoted_and_words_stand_on_one_line() {
    String text = "\"Rain,\" said\nAnn \"the vane\" Roe, \"and\r\n\r\nsnow.\"";
    Attribution a = said("a1", text).by("Ann \"the vane\" Roe").cue("said").that("\"Rain,\"", "\"and\r\n\r\nsnow.\"");
    String csv = csv(odd("in\nto.txt", "a, b", text, a), true);
    assertThat(csv).contains("\"in\nto.txt\",\"a, b\",,,,en,sha256:" + Readings.HASH + ",a1,statement,indirect,\"Ann \"\"the vane\"\" Roe\",person,said,say,neutral,");
    assertThat(cell(csv, 1, "content")).isEqualTo("\"Rain,\" … \"and snow.\"");
    assertThat(cell(csv, 1, "line")).isEqualTo("1");
    assertThat(cell(csv, 1, "origin")).isEqualTo("in\nto.txt");
  }

  @Test
  void a_cell_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() {
    for (String formula : List.of("=HYPERLINK(\"http://example.org\",\"x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x")) {
      String text = "He said " + formula;
      String csv = csv(odd("x", formula, text, said("a1", text).that(formula.strip())), true);
      assertThat(cell(csv, 1, "title")).isEqualTo("'" + formula);
      assertThat(cell(csv, 1, "content")).isEqualTo("'" + formula.strip());
    }
    String text = "It is 1-1=0 said Roe";
    assertThat(cell(csv(odd("x", "a=b", text, said("a1", text).that("1-1=0")), true), 1, "content")).isEqualTo("1-1=0");
  }

  @Test
  void offsets_count_code_points_as_in_the_json_format() {
    String text = "🐎🐎 Roe said 𝔥i.";
    String csv = csv(Readings.of(text, said("a1", text).by("Roe").cue("said").that("𝔥i")), true);
    assertThat(cell(csv, 1, "content_start")).isEqualTo("12");
    assertThat(cell(csv, 1, "content_end")).isEqualTo("14");
    assertThat(text.codePointCount(0, text.indexOf("𝔥i"))).isEqualTo(12);
  }

  @Test
  void chains_hedges_and_confidence_have_their_columns() {
    String csv = csv(Readings.chain(), true);
    assertThat(cell(csv, 3, "within")).isEqualTo("a2");
    assertThat(cell(csv, 3, "hedges")).isEqualTo("could");
    assertThat(cell(csv, 3, "confidence")).isEqualTo("0.4000");
    assertThat(cell(csv, 4, "polarity")).isEqualTo("denied");
    assertThat(cell(csv, 1, "source_type")).isEqualTo("organization");
  }

  @Test
  void times_quantities_and_checks_have_tables_of_their_own_with_the_sentence_they_stand_in() {
    Reading reading = Readings.figures();
    List<CSVRecord> times = parsed(csv(reading, Csv.Table.TIMES, true));
    assertThat(times).hasSize(5);
    assertThat(times.get(3).toList().subList(7, 16)).containsExactly("t3", "DATE", "1931", "1931-01-01", "1931", "It was the worst storm since 1931.", "1",
        "124", "128");
    assertThat(times.get(4).get(10)).as("no day of the calendar").isEmpty();
    List<CSVRecord> quantities = parsed(csv(reading, Csv.Table.QUANTITIES, true));
    assertThat(quantities.get(2).toList().subList(7, 16)).containsExactly("q2", "money", "50", "", "", "USD", "true", "$50",
        "She sold one for $50 or so.");
    List<CSVRecord> checks = parsed(csv(reading, Csv.Table.CHECKS, true));
    assertThat(checks.get(3).toList().subList(7, 14)).containsExactly("sum", "fails", "9 + 4 = 13, but the text says 14.", "Fourteen … 9 red … 4 blue", "1", "0",
        "32");
    assertThat(cell(csv(reading, true), 1, "time")).isEqualTo("Tuesday morning");
    assertThat(cell(csv(reading, true), 1, "time_value")).isEqualTo("2024-05-07TMO");
    for (Csv.Table table : Csv.Table.values()) {
      assertThat(parsed(csv(reading, table, true))).allSatisfy(row -> assertThat(row).hasSize(table.columns().size()));
    }
  }

  @Test
  void tones_have_a_table_with_what_a_hedge_weakens() {
    Reading reading = Readings.with(Readings.tones(), List.of(), List.of(), List.of());
    List<CSVRecord> tones = parsed(csv(Readings.with(reading, Readings.tones().tone()), Csv.Table.TONE, true));
    assertThat(tones).hasSize(11).allSatisfy(row -> assertThat(row).hasSize(Csv.Table.TONE.columns().size()));
    assertThat(tones.get(2).toList().subList(7, 14)).containsExactly("intensifier", "utterly", "",
        "Ann Roe blasted what she called an utterly hopeless council.", "1", "35", "42");
    assertThat(tones.get(6).toList().subList(7, 10)).containsExactly("hedge", "reportedly", "late");
    assertThat(tones.get(8).toList().subList(7, 9)).containsExactly("scare-quote", "“new rails”");
    assertThat(csv(Readings.of("Rain."), Csv.Table.TONE, false)).isEmpty();
  }

  @Test
  void the_authors_own_tones_come_first_then_those_in_the_quotations_of_each_source() {
    List<CSVRecord> rows = parsed(csv(Readings.quotedTones(), Csv.Table.TONE, false));
    assertThat(rows).extracting(row -> String.join("|", row.get(8), row.get(14), row.get(15)))
        .containsExactly("disastrous||", "disgrace|a1|Ann Roe", "may|a1|Ann Roe", "scandal|a1|Ann Roe", "disgrace|a2|a driver");
  }

  @Test
  void who_vouches_and_what_it_is_about_have_names_and_entities_a_table_of_their_own() {
    Reading reading = Readings.people();
    List<CSVRecord> entities = parsed(csv(reading, Csv.Table.ENTITIES, true));
    assertThat(entities.get(1).toList().subList(7, 15)).containsExactly("e1", "Jane Roe", "person", "Roe",
        "treasurer of the Blue Party until 2011; mayor since 2012", "4", "3", "1");
    assertThat(entities.get(3).toList().subList(7, 15)).containsExactly("e3", "Ben Poe", "person", "", "", "1", "1", "1");
    assertThat(cell(csv(reading, true), 2, "source")).isEqualTo("She");
    assertThat(cell(csv(reading, true), 2, "source_entities")).isEqualTo("Jane Roe");
    assertThat(cell(csv(reading, true), 2, "about")).isEqualTo("Blue Party");
    assertThat(cell(csv(reading, true), 3, "source_entities")).isEqualTo("Jane Roe; Ben Poe");
    assertThat(csv(Readings.of("Rain."), Csv.Table.ENTITIES, false)).isEmpty();
  }

  @Test
  void any_text_gives_a_file_that_the_grammar_allows() {
    for (long seed = 1; seed <= 300; seed++) {
      Reading reading = RandomTexts.reading(seed);
      assertThat(parsed(csv(reading, true))).as("seed " + seed).hasSize(reading.attributions().size() + 1)
          .allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    }
  }

  @Test
  void a_part_that_is_not_there_has_no_offsets() {
    String csv = csv(Readings.of("Rain.", said("a1", "Rain.").that("Rain.")), true);
    assertThat(List.of(cell(csv, 1, "source_start"), cell(csv, 1, "source_end"), cell(csv, 1, "cue_start"), cell(csv, 1, "cue_end")))
        .containsOnly("");
    assertThat(cell(csv, 1, "content_end")).isEqualTo("5");
  }

  @Test
  void the_documentation_of_the_table_names_every_column_in_order() throws IOException {
    String documented = Files.readString(Path.of(System.getProperty("hearsay.root"), "docs", "table.md"));
    List<String> named = Pattern.compile("^\\| `(\\w+)`(?:, `(\\w+)`)?", Pattern.MULTILINE).matcher(documented).results()
        .flatMap(row -> Stream.of(row.group(1), row.group(2))).filter(Objects::nonNull).toList();
    List<String> columns = new ArrayList<>(List.of(HEADER.substring(1).strip().split(",")));
    for (Csv.Table table : List.of(Csv.Table.ENTITIES, Csv.Table.TIMES, Csv.Table.QUANTITIES, Csv.Table.CHECKS, Csv.Table.TONE)) {
      columns.addAll(table.columns().subList(7, table.columns().size())); // the facts of the document are told once
    }
    assertThat(named).isEqualTo(columns);
  }

  @Test
  void a_span_that_the_text_does_not_have_is_refused() {
    assertThatThrownBy(() -> csv(Readings.of("Rain.", said("a7", "Rain.").of(List.of(new Span(2, 9)))), true))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a7");
  }

  @Test
  void a_surrogate_without_its_partner_becomes_a_replacement_character() {
    assertThat(cell(csv(odd("x", "a\uD83Db", "Rain.", said("a1", "Rain.").that("Rain.")), true), 1, "title")).isEqualTo("a\uFFFDb");
  }
}
