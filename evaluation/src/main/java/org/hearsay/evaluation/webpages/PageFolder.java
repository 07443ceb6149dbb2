package org.hearsay.evaluation.webpages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.model.Document;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Refused;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The folder of pages that both commands take. */
final class PageFolder {

  /** What is measured is the page and not its language, so pages in all languages are taken in as English ones are. */
  private static final Given READ_ALL = new Given(null, null, null, null, "en", null);

  @Parameters(
      index = "0",
      paramLabel = "PAGES",
      description = "Folder with gold.json ({NAME: {articleBody}}) and NAME.html.gz beside it.")
  private Path folder;

  @Option(names = "--tuned-only", description = "Take in no page of the half that is set aside (names 8 to f).")
  private boolean tunedOnly;

  private JsonNode gold;

  /** A page, with the article's text as it should be and what was made of it; without a document it was refused. */
  record Page(String name, String wanted, Document document, String refusal) {

    /** Its half, told by the name. */
    Half half() {
      return Half.of(name);
    }

    String text() {
      return document == null ? "" : document.text();
    }
  }

  /** Takes in every page, in the order of their names. */
  List<Page> pages() throws IOException {
    Intake intake = new Intake();
    List<Page> pages = new ArrayList<>();
    for (Path file : files()) {
      String name = name(file);
      Intaken taken = intake.take(file, READ_ALL);
      Document document = taken instanceof TakenIn in ? in.document() : null;
      pages.add(new Page(name, wanted(name), document, taken instanceof Refused refused ? refused.reason() : null));
    }
    return pages;
  }

  /** The pages' files that are to be taken in. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    gold().fieldNames().forEachRemaining(name -> {
      if (!tunedOnly || Half.of(name) == Half.TUNED) {
        files.add(folder.resolve(name + ".html.gz"));
      }
    });
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new IllegalArgumentException("gold.json names a page that is not there: " + file);
      }
    }
    files.sort(Comparator.comparing(PageFolder::name));
    return files;
  }

  /** The halves that are measured. */
  List<Half> halves() {
    return tunedOnly ? List.of(Half.TUNED) : List.of(Half.values());
  }

  static String name(Path file) {
    return file.getFileName().toString().replace(".html.gz", "");
  }

  private String wanted(String name) throws IOException {
    return gold().path(name).path("articleBody").asText();
  }

  private JsonNode gold() throws IOException {
    if (gold == null) {
      gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    }
    return gold;
  }
}
