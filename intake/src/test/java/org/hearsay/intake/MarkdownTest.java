package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Intaken.TakenIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  private static final String TEXT = "# Harbour board splits\n\nBy Jane Roe\n\nThe mayor said that “nothing is **settled**”,\nshe *said*.\n\n## What next\n\n"
      + "- First [item](https://example.org/x)\n- Second\n\n> Quoted block.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n";

  @Test
  void marks_become_layout_and_words_stay() {
    Document document = OfficeFilesTest.taken(TEXT.getBytes(UTF_8)).document();
    assertThat(document.mediaType()).isEqualTo("text/markdown");
    assertThat(document.title()).isEqualTo("Harbour board splits");
    assertThat(document.byline()).isEqualTo("Jane Roe");
    assertThat(OfficeFilesTest.blocks(document)).containsExactly("PARAGRAPH The mayor said that “nothing is settled”, she said.", "HEADING 2 What next",
        "LIST_ITEM First item", "LIST_ITEM Second", "QUOTE Quoted block.", "TABLE_CELL 1,1 A", "TABLE_CELL 1,2 B", "TABLE_CELL 2,1 1", "TABLE_CELL 2,2 2");
  }

  @Test
  void front_matter_gives_facts() {
    Document document = OfficeFilesTest.taken("---\ntitle: \"Rain: a chronicle\"\nauthor: Mara Quint\ndate: 2021-04-03\n---\nIt rained, she said.\n".getBytes(UTF_8)).document();
    assertThat(List.of(document.title(), document.byline(), document.published(), document.text()))
        .containsExactly("Rain: a chronicle", "Mara Quint", "2021-04-03", "It rained, she said.");
  }

  @Test
  void plain_text_stays_what_it_is_character_for_character(@TempDir Path folder) throws IOException {
    for (String plain : List.of("---\nThe mayor said no.\n---\n", "# 1 on the list, she said\n\nand so on", "a * b * c\n\n## \n", "x](http nothing")) {
      assertThat(OfficeFilesTest.taken(plain.getBytes(UTF_8)).document().text()).isEqualTo(plain);
    }
    Path named = Files.writeString(folder.resolve("a.txt"), TEXT);
    assertThat(((TakenIn) new Intake().take(named, Given.NOTHING)).document().text()).isEqualTo(TEXT);
  }
}
