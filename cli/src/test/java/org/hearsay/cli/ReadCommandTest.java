package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  private static final String TEXT = "The harbour master said on Monday that the bar was too shallow for the ferry.\n\n"
      + "\"Nobody told us,\" Orla Quint said.\n";

  @TempDir
  private Path folder;

  private final PrintStream realOut = System.out;
  private final PrintStream realErr = System.err;
  private final InputStream realIn = System.in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void capture() {
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void release() {
    System.setOut(realOut);
    System.setErr(realErr);
    System.setIn(realIn);
    System.clearProperty("hearsay.columns");
    System.clearProperty("hearsay.terminal");
  }

  private int run(Object... words) {
    return Main.run(Stream.of(words).map(Object::toString).toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void a_text_is_printed_as_a_table_by_source_with_the_line_of_each_cue() throws IOException {
    assertThat(run("read", file("a.txt", TEXT))).isZero();
    assertThat(printed()).contains("Orla Quint", "    3  said", "\"Nobody told us,\"").doesNotContain("\u001b");
    assertThat(complained()).isEmpty();
  }

  @Test
  void the_table_fits_the_terminal_whatever_its_width() throws IOException {
    for (int columns : new int[] {40, 60, 100, 200}) {
      System.setProperty("hearsay.columns", String.valueOf(columns));
      out.reset();
      run("read", file("a.txt", TEXT + "\nA spokeswoman said that ÜberlangeWörterOhneEndeUndOhneLeerzeichenUndNochLängerAlsDieZeile were 中文字 here.\n"));
      assertThat(printed().lines()).allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void json_holds_the_text_to_the_last_character_and_what_the_user_knows_about_it() throws IOException {
    String text = "\tRoe said \uD83D\uDE00 that e\u0301 it\u00a0rained.\r\n\r\n\u200FThe end said the mayor.\r\n";
    Path file = file("a.txt", text);
    assertThat(run("read", file, "--format", "json", "--published", "2024-05-06", "--title", "Rain", "--byline", "Ann Poe", "--publisher",
        "The Orsava Review", "--origin", "https://example.org/rain")).isZero();
    Reading reading = ReadingJson.parse(printed());
    assertThat(reading.document().text()).isEqualTo(text);
    assertThat(reading.document().published()).isEqualTo("2024-05-06");
    assertThat(reading.document().title()).isEqualTo("Rain");
    assertThat(reading.document().byline()).isEqualTo("Ann Poe");
    assertThat(reading.document().publisher()).isEqualTo("The Orsava Review");
    assertThat(reading.document().origin()).isEqualTo("https://example.org/rain");
  }

  @Test
  void standard_input_is_read_and_its_file_is_called_stdin() throws IOException {
    System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
    Path to = folder.resolve("out");
    assertThat(run("read", "-", "--format", "json", "--out", to)).isZero();
    assertThat(ReadingJson.parse(to.resolve("stdin.json")).document().text()).isEqualTo(TEXT);
  }

  @Test
  void a_folder_is_read_with_all_in_it_and_every_input_has_one_line_of_jsonl_in_their_order() throws IOException {
    file("in/b.txt", TEXT);
    file("in/a/z.txt", TEXT);
    file("in/c.txt", TEXT);
    assertThat(run("read", folder.resolve("in"), "--format", "jsonl")).isZero();
    List<String> origins = printed().lines().map(line -> ReadingJson.parse(line).document().origin()).toList();
    assertThat(origins).containsExactly(folder.resolve("in/a/z.txt").toString(), folder.resolve("in/b.txt").toString(),
        folder.resolve("in/c.txt").toString());
  }

  @Test
  void what_cannot_be_read_gets_one_line_each_and_the_others_are_read() throws IOException {
    Path empty = file("empty.txt", "");
    Path rubbish = folder.resolve("rubbish.txt");
    Files.write(rubbish, new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xFF, (byte) 0xFE, 0, 7, 7, 7, 0, 0, 0, 0});
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile big = new RandomAccessFile(huge.toFile(), "rw")) {
      big.setLength(200_000_000);
    }
    Path german = file("de.txt", "Der Minister sagte am Montag, dass die Brücke nicht mehr sicher sei und dass sie deshalb gesperrt werden müsse.\n");
    Path missing = folder.resolve("missing.txt");
    Path good = file("good.txt", TEXT);
    assertThat(run("read", empty, rubbish, huge, german, missing, good)).isEqualTo(1);
    List<String> lines = complained().lines().toList();
    assertThat(lines).hasSize(5);
    Path[] refused = {empty, rubbish, huge, german, missing};
    for (int i = 0; i < refused.length; i++) {
      assertThat(lines.get(i)).startsWith("hearsay: " + refused[i] + ": ");
    }
    assertThat(complained()).doesNotContain("Exception");
    assertThat(printed()).contains("Orla Quint");
  }

  @Test
  void a_foreign_text_is_read_when_the_user_says_that_it_is_english() throws IOException {
    Path german = file("de.txt", "Der Minister sagte am Montag, dass die Brücke nicht mehr sicher sei und dass sie deshalb gesperrt werden müsse.\n");
    assertThat(run("read", german, "--language", "en", "--format", "json")).isZero();
    assertThat(ReadingJson.parse(printed()).notices()).isNotEmpty();
  }

  @Test
  void several_inputs_as_json_without_a_folder_are_wrong_use_that_names_jsonl() throws IOException {
    assertThat(run("read", file("a.txt", TEXT), file("b.txt", TEXT), "--format", "json")).isEqualTo(2);
    assertThat(complained()).contains("jsonl");
    assertThat(printed()).isEmpty();
  }

  @Test
  void a_page_goes_to_standard_output_for_one_input_and_into_a_folder_for_several() throws IOException {
    Path one = file("one.txt", TEXT);
    Path two = file("two.txt", TEXT);
    assertThat(run("read", one, "--format", "html")).isZero();
    assertThat(printed()).startsWith("<!DOCTYPE html>").contains("Orla Quint").endsWith("</html>\n");
    assertThat(run("read", one, two, "--format", "html")).isEqualTo(2);
    assertThat(complained()).contains("--out");
    Path to = folder.resolve("out");
    assertThat(run("read", one, two, "--format", "html", "--out", to)).isZero();
    assertThat(to.resolve("one.html")).content().startsWith("<!DOCTYPE html>");
    assertThat(to.resolve("two.html")).exists();
  }

  @Test
  void several_inputs_make_one_table_with_one_header_and_every_file_of_a_folder_has_its_own() throws IOException {
    Path one = file("one.txt", TEXT);
    Path two = file("two.txt", TEXT);
    assertThat(run("read", file("empty.txt", ""), one, two, "--format", "csv")).isEqualTo(1);
    assertThat(printed().lines().filter(line -> line.startsWith("\uFEFForigin,title,"))).hasSize(1);
    assertThat(printed()).startsWith("\uFEFForigin,title,").contains("\r\n" + one + ",", "\r\n" + two + ",");
    Path to = folder.resolve("out");
    assertThat(run("read", one, two, "--format", "csv", "--out", to)).isZero();
    assertThat(to.resolve("one.csv")).content().startsWith("\uFEFForigin,title,").contains("Orla Quint");
    assertThat(to.resolve("two.csv")).content().startsWith("\uFEFForigin,title,");
  }

  @Test
  void what_does_not_add_up_stands_first_and_a_claim_tells_when_it_was_made() throws IOException {
    Path file = file("a.txt", TEXT + "\nFourteen people (9 women and 4 men) were hurt on Sunday, 6 May 2024.\n");
    assertThat(run("read", file, "--published", "2024-05-09")).isZero();
    assertThat(printed()).contains("fails             9 + 4 = 13, but the text says 14.", "6 May 2024 was a Monday, but the text says Sunday.",
        "when: Monday (2024-05-06)");
    assertThat(printed().indexOf("9 + 4 = 13")).isLessThan(printed().indexOf("\nOrla Quint"));
    assertThat(run("read", file, "--format", "csv", "--table", "checks")).isZero();
    assertThat(printed()).contains("sum,fails,\"9 + 4 = 13, but the text says 14.\"");
    assertThat(run("read", file, "--table", "times")).isEqualTo(2);
    assertThat(complained()).contains("--format csv");
  }

  @Test
  void two_inputs_of_one_name_are_wrong_use_that_names_both_and_nothing_is_read() throws IOException {
    Path one = file("one/a.txt", TEXT);
    Path two = file("two/a.html", TEXT);
    Path to = folder.resolve("out");
    assertThat(run("read", one, two, "--format", "json", "--out", to)).isEqualTo(2);
    assertThat(complained()).contains(one.toString(), two.toString());
    assertThat(Files.exists(to)).isFalse();
    assertThat(run("read", one, two, "--format", "json", "--out", to, "--keep-folders")).isZero();
    try (Stream<Path> files = Files.walk(to)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString())).containsExactly("a.json", "a.json");
    }
  }

  @Test
  void facts_for_one_input_are_wrong_use_for_several_and_a_table_serves_many() throws IOException {
    Path one = file("one.txt", TEXT);
    Path two = file("two.txt", TEXT);
    assertThat(run("read", one, two, "--title", "Rain", "--format", "jsonl")).isEqualTo(2);
    assertThat(complained()).contains("--metadata");
    Path table = file("facts.csv", "file,title,published\none.txt,\"Rain, again\",2024-01-02\ntwo.txt,Sun,2024-01-03\n");
    assertThat(run("read", one, two, "--metadata", table, "--format", "jsonl")).isZero();
    assertThat(printed().lines().map(line -> ReadingJson.parse(line).document().title())).containsExactly("Rain, again", "Sun");
  }

  @Test
  void color_is_for_terminals_only() throws IOException {
    Path file = file("a.txt", TEXT);
    System.setProperty("hearsay.terminal", "out");
    run("read", file);
    boolean forbidden = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty() || "dumb".equals(System.getenv("TERM"));
    assertThat(printed().contains("\u001b[")).isEqualTo(!forbidden);
    assertThat(Terminal.of(java.util.Map.of("NO_COLOR", "1")).color()).isFalse();
  }

  @Test
  void wrong_words_on_the_command_line_are_one_line_and_status_two() {
    assertThat(run("read")).isEqualTo(2);
    assertThat(run("read", "x.txt", "--nosuch")).isEqualTo(2);
    assertThat(run("read", "x.txt", "--threads", "0")).isEqualTo(2);
    assertThat(run("read", "x.txt", "--format", "xml")).isEqualTo(2);
    assertThat(run("read", "x.txt", "--model", "nosuch")).isEqualTo(2);
    assertThat(run("read", "x.txt", "--published", "yesterday")).isEqualTo(2);
    assertThat(complained().lines()).hasSize(6).allSatisfy(line -> assertThat(line).startsWith("hearsay: "));
  }

  @Test
  void a_file_name_with_a_line_end_does_not_break_the_line_of_its_error() throws IOException {
    Path odd = file("a\nb.txt", "");
    assertThat(run("read", odd)).isEqualTo(1);
    assertThat(complained().lines()).hasSize(1);
  }

  @Test
  void the_version_names_the_model_and_its_hash() {
    assertThat(run("--version")).isZero();
    assertThat(printed()).containsPattern("hearsay \\d+\\.\\d+\\.\\d+").containsPattern("model default .*sha256 [0-9a-f]{64}");
  }

  @Test
  void the_completion_script_knows_the_options() {
    assertThat(run("completion")).isZero();
    assertThat(printed()).contains("--keep-folders", "jsonl");
  }
}
