package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.Test;

/** Runs over public news texts that lie beside the project; without them it skips and says so. */
class SharedTextsTest {

  @Test
  void everyEnglishNewsTextOfPolnearIsTakenInCharacterForCharacter() throws IOException {
    List<String> faults = new ArrayList<>();
    int read = 0;
    for (String part : List.of("train", "dev")) {
      for (Path file : files(shared("data/polnear/" + part + "/text"))) {
        Intaken taken = new Intake().take(file, Given.NOTHING);
        if (!(taken instanceof TakenIn in)) {
          faults.add(taken.toString());
        } else if (!in.document().text().equals(Files.readString(file).replaceFirst("^\uFEFF", ""))
            || !in.document().mediaType().equals("text/plain")) {
          faults.add(file + ": not its text");
        } else if (!in.notices().isEmpty()) {
          faults.add(file + ": " + in.notices());
        }
        read++;
      }
    }
    assertThat(faults).isEmpty();
    assertThat(read).isGreaterThan(900);
  }

  @Test
  void everyEnglishClimateArticleIsTakenInWithoutANotice() throws IOException {
    Path table = shared("data/climate-articles/all/articles_metadata.tsv");
    List<String> faults = new ArrayList<>();
    List<String> rows = Files.readAllLines(table);
    for (String row : rows.subList(1, rows.size())) {
      byte[] text = row.split("\t")[4].getBytes(StandardCharsets.UTF_8);
      Intaken taken = new Intake().take(new java.io.ByteArrayInputStream(text), Given.NOTHING);
      if (!(taken instanceof TakenIn in) || !in.notices().isEmpty()) {
        faults.add(row.substring(0, 60) + taken);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(rows).hasSizeGreaterThan(400);
  }

  @Test
  void noEnglishWebPageIsRefusedAndOnlyThoseInOtherLanguagesAre() throws IOException {
    List<String> refused = new ArrayList<>();
    try (Stream<Path> pages = Intake.inputs(shared("data/webpages"))) {
      for (Path page : (Iterable<Path>) pages::iterator) {
        Intaken taken = new Intake().take(page, Given.NOTHING);
        if (taken instanceof Refused no) {
          refused.add(page.getFileName().toString().substring(0, 4) + " " + no.reason().split(",")[0]);
        }
      }
    }
    assertThat(refused).containsExactly(
        "0ec9 is found to be in Korean",
        "20b2 is found to be in Italian",
        "2148 is found to be in Indonesian or Malay",
        "23aa is found to be in Portuguese",
        "8543 is found to be in Japanese",
        "c4a3 is found to be in Russian or another language in Cyrillic script",
        "c82b is found to be in Russian or another language in Cyrillic script",
        "cc03 is found to be in Portuguese");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** A path under shared/, which lies beside the repository or where HEARSAY_SHARED says. */
  static Path shared(String name) {
    String given = System.getenv("HEARSAY_SHARED");
    Path shared = given != null ? Path.of(given) : Path.of(System.getProperty("hearsay.root", "..")).resolveSibling("shared");
    assumeTrue(Files.exists(shared.resolve(name)), () -> "skipped: " + shared.resolve(name) + " is absent; set HEARSAY_SHARED");
    return shared.resolve(name);
  }
}
