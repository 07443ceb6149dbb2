package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One invented report, written as a page and saved by LibreOffice 7.4 in each of its formats. */
class OfficeFilesTest {

  /** What stands in the report, by hand. */
  private static final List<String> BLOCKS = List.of(
      "PARAGRAPH The mayor said on Tuesday that “nothing is settled”.\nSecond line – naïve café \uD83D\uDE00.", "HEADING 2 What next", "LIST_ITEM First item",
      "LIST_ITEM Second item", "LIST_ITEM Numbered", "QUOTE Quoted block.", "TABLE_CELL 1,1 A1", "TABLE_CELL 1,2 B1", "TABLE_CELL 2,1 A2",
      "TABLE_CELL 2,2 B2", "PARAGRAPH The end here.");

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "fodt", "rtf"})
  void what_libreoffice_saved_comes_back_with_its_layout_and_without_its_headline(String format) throws IOException {
    Document document = taken("harbour-board." + format).document();
    assertThat(blocks(document)).isEqualTo(BLOCKS);
    assertThat(document.text()).startsWith("The mayor said").contains("”.\nSecond line").contains("\n\nWhat next\n\nFirst item");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "fodt", "rtf"})
  void the_lines_above_the_first_sentence_become_facts_that_say_where_they_came_from(String format) throws IOException {
    Document document = taken("harbour-board." + format).document();
    assertThat(document.title()).isEqualTo("Harbour board splits");
    assertThat(document.byline()).isEqualTo("Jane Roe");
    assertThat(document.published()).isEqualTo("2014-03-09");
    assertThat(document.publisher()).isNull();
    assertThat(List.of(document.from().title(), document.from().byline(), document.from().published())).containsOnly(Found.TEXT);
  }

  static List<String> blocks(Document document) {
    List<String> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      String place = block.level() != null ? " " + block.level() : block.row() != null ? " " + block.row() + "," + block.column() : "";
      blocks.add(block.kind() + place + " " + block.span().of(document.text()));
    }
    return blocks;
  }

  static TakenIn taken(byte[] bytes) {
    Intaken taken = new Intake().take(new ByteArrayInputStream(bytes), Given.NOTHING);
    assertThat(taken).isInstanceOf(TakenIn.class);
    return (TakenIn) taken;
  }

  private static TakenIn taken(String resource) throws IOException {
    try (InputStream in = OfficeFilesTest.class.getResourceAsStream(resource)) {
      return taken(in.readAllBytes());
    }
  }
}
