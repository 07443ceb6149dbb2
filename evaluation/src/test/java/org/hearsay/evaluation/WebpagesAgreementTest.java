package org.hearsay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Holds the score of web pages equal to the shared Python script, for all pages and for each half. */
class WebpagesAgreementTest {

  @Test
  void every_line_equals_the_scripts_on_the_same_texts(@TempDir Path folder) throws Exception {
    Path script = SharedData.need("eval/article_text.py");
    Path pages = SharedData.need("data/webpages");
    assumeTrue(Scripts.runs("python3", "--version"), "skipped: python3 is not on this machine");
    Path texts = folder.resolve("texts.json");
    List<String> printed = printed("webpages", pages.toString(), "--out", texts.toString());
    assertThat(after(printed, "all pages")).isEqualTo(script(script, pages, texts));
    assertThat(after(printed, "names 0 to 7, tuned on")).isEqualTo(script(script, half(pages, folder.resolve("tuned"), true), texts));
    assertThat(after(printed, "names 8 to f, set aside")).isEqualTo(script(script, half(pages, folder.resolve("aside"), false), texts));
  }

  @Test
  void the_pages_that_rules_were_made_on_stay_as_well_read_as_they_were() {
    Path pages = SharedData.need("data/webpages");
    List<String> text = after(printed("webpages", pages.toString(), "--tuned-only"), "names 0 to 7, tuned on");
    assertThat(number(text.get(2))).as(text.get(2)).isGreaterThanOrEqualTo(0.99);
    assertThat(number(text.get(0).replace(" %", ""))).as(text.get(0)).isGreaterThanOrEqualTo(70);
    List<String> facts = printed("pagefacts", pages.toString(), "--tuned-only");
    assertThat(facts.subList(1, 6)).allSatisfy(line -> assertThat(number(line.replaceAll(" %.*", ""))).as(line).isGreaterThanOrEqualTo(95));
  }

  private static double number(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** The script reads no page, only gold.json. */
  private static Path half(Path pages, Path folder, boolean tuned) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode gold = (ObjectNode) mapper.readTree(pages.resolve("gold.json").toFile());
    gold.retain(gold.properties().stream().map(java.util.Map.Entry::getKey).filter(name -> name.charAt(0) < '8' == tuned).toList());
    Files.createDirectories(folder);
    mapper.writeValue(folder.resolve("gold.json").toFile(), gold);
    return folder;
  }

  private static List<String> after(List<String> printed, String title) {
    int at = printed.indexOf(title);
    return printed.subList(at + 1, at + 4);
  }

  private static List<String> printed(String... arguments) {
    StringWriter out = new StringWriter();
    CommandLine line = EvaluationMain.commandLine().setOut(new PrintWriter(out));
    assertThat(line.execute(arguments)).isZero();
    return out.toString().lines().toList();
  }

  private static List<String> script(Path script, Path gold, Path texts) throws Exception {
    Path out = Files.createTempFile("script", ".out");
    Process process = new ProcessBuilder("python3", script.toString(), gold.toString(), texts.toString())
        .redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(out);
    Files.delete(out);
    return lines;
  }
}
