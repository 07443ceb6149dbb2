package org.hearsay.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.exports.Readings.csv;
import static org.hearsay.exports.Readings.said;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CsvTest {

  private static final String HEADER = "origin,title,byline,publisher,published,language,id,kind,quotation,source,source_type,cue,cue_lemma,stance,"
      + "content,hedges,polarity,via,within,confidence,line,start,end\r\n";

  /** Rows of a file by the grammar of RFC 4180, and nothing that the grammar does not allow. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int i = 0;
    while (i < csv.length()) {
      StringBuilder cell = new StringBuilder();
      if (csv.charAt(i) == '"') {
        for (i++; csv.charAt(i) != '"' || csv.startsWith("\"\"", i); i++) {
          cell.append(csv.charAt(i));
          i += csv.charAt(i) == '"' ? 1 : 0;
        }
        i++;
      } else {
        for (; csv.charAt(i) != ',' && !csv.startsWith("\r\n", i); i++) {
          assertThat(csv.charAt(i)).isNotIn('"', '\r', '\n');
          cell.append(csv.charAt(i));
        }
      }
      row.add(cell.toString());
      if (csv.charAt(i) == ',') {
        i++;
      } else {
        assertThat(csv.substring(i, i + 2)).isEqualTo("\r\n");
        i += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  private static String cell(String csv, int row, String column) {
    return parsed(csv).get(row).get(List.of(HEADER.strip().split(",")).indexOf(column));
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
    assertThat(parsed(csv(reading, true))).hasSize(reading.attributions().size() + 1).allSatisfy(row -> assertThat(row).hasSize(23));
    assertThat(csv(Readings.of("Rain."), true)).isEqualTo(HEADER);
    assertThat(csv(Readings.of("Rain."), false)).isEmpty();
  }

  @Test
  void commas_quotation_marks_and_line_ends_are_quoted_and_words_stand_on_one_line() {
    String text = "\"Rain,\" said\nAnn \"the vane\" Roe, \"and\r\n\r\nsnow.\"";
    Attribution a = said("a1", text).by("Ann \"the vane\" Roe").cue("said").that("\"Rain,\"", "\"and\r\n\r\nsnow.\"");
    String csv = csv(odd("in\nto.txt", "a, b", text, a), true);
    assertThat(csv).contains("\"in\nto.txt\",\"a, b\",,,,en,a1,statement,indirect,\"Ann \"\"the vane\"\" Roe\",person,said,say,neutral,");
    assertThat(cell(csv, 1, "content")).isEqualTo("\"Rain,\" … \"and snow.\"");
    assertThat(cell(csv, 1, "line")).isEqualTo("1");
    assertThat(cell(csv, 1, "origin")).isEqualTo("in\nto.txt");
  }

  @Test
  void a_cell_that_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() {
    for (String formula : List.of("=HYPERLINK(\"http://example.org\",\"x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1")) {
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
    assertThat(cell(csv, 1, "start")).isEqualTo("12");
    assertThat(cell(csv, 1, "end")).isEqualTo("14");
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
  void any_text_gives_a_file_that_the_grammar_allows() {
    for (long seed = 1; seed <= 300; seed++) {
      Reading reading = RandomTexts.reading(seed);
      assertThat(parsed(csv(reading, true))).as("seed " + seed).hasSize(reading.attributions().size() + 1)
          .allSatisfy(row -> assertThat(row).hasSize(23));
    }
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
