package org.hearsay.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.model.Block;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
  private static final String[] LEFT = {"The mayor of Ostrand said on", "Monday that the bridge would be", "closed until the autumn, and that",
      "nobody was going to be hurt by it.", "She declined to say more."};
  private static final String[] RIGHT = {"Residents disagreed. They said", "that their shops would suffer,", "and asked for a ferry that would",
      "run day and night at no charge.", "None was promised to them."};
  private static final String LEFT_TEXT = String.join(" ", LEFT);
  private static final String RIGHT_TEXT = String.join(" ", RIGHT);

  private static Extract read(Drawing drawing) throws Refusal {
    return PdfFile.read(drawing.pdf(), 100, () -> {});
  }

  private static List<String> texts(Extract extract) {
    return extract.blocks().stream().map(b -> extract.text().substring(b.span().start(), b.span().end())).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"office-two-columns", "office-three-columns-tagged", "chromium-two-columns", "chromium-one-column"})
  void files_of_other_programs_give_the_text_that_was_laid_out(String name) throws Exception {
    List<String> wanted = List.of(new String(resource("ferry.txt"), StandardCharsets.UTF_8).strip().split("\n\n"));

    Extract extract = PdfFile.read(resource("ferry-" + name + ".pdf"), 100, () -> {});

    assertThat(texts(extract)).containsExactlyElementsOf(wanted.subList(3, wanted.size()));
    assertThat(extract.title()).isEqualTo(new Fact(wanted.get(0), Found.PROPERTIES));
    assertThat(extract.byline()).isEqualTo(new Fact("Nora Winslow", Found.TEXT));
    assertThat(extract.published()).isEqualTo(new Fact("2014-03-09", Found.TEXT));
    assertThat(extract.blocks()).allMatch(b -> b.page() == 1 && b.kind() == Kind.PARAGRAPH);
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = PdfFileTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  @Test
  void columns_under_a_headline_are_read_one_after_the_other() throws Refusal {
    Extract extract = read(new Drawing().line(Drawing.BOLD, 72, 700, 24, "Bridge over the Ost to be closed for months")
        .lines(72, 660, 11, LEFT).lines(260, 660, 11, RIGHT));

    assertThat(extract.title()).isEqualTo(new Fact("Bridge over the Ost to be closed for months", Found.TEXT));
    assertThat(extract.text()).isEqualTo(LEFT_TEXT + "\n\n" + RIGHT_TEXT);
  }

  @Test
  void columns_that_are_drawn_row_by_row_are_read_one_after_the_other() throws Refusal {
    Drawing drawing = new Drawing();
    for (int i = 0; i < LEFT.length; i++) {
      drawing.lines(72, 660 - 13.2 * i, 11, LEFT[i]).lines(260, 660 - 13.2 * i, 11, RIGHT[i]);
    }

    assertThat(read(drawing).text()).isEqualTo(LEFT_TEXT + "\n\n" + RIGHT_TEXT);
  }

  @Test
  void a_column_that_begins_under_a_picture_comes_in_its_turn() throws Refusal {
    Extract extract = read(new Drawing().picture(72, 560, 160, 110).lines(72, 540, 11, LEFT)
        .lines(260, 660, 11, RIGHT).lines(260, 580, 11, RIGHT));

    assertThat(extract.text()).startsWith(LEFT_TEXT).contains(RIGHT_TEXT);
  }

  @Test
  void a_line_under_a_picture_in_smaller_letters_is_a_caption() throws Refusal {
    Extract extract = read(new Drawing().picture(72, 600, 200, 90).lines(72, 588, 8, "The old bridge in spring.").lines(72, 540, 11, LEFT));

    assertThat(extract.blocks()).extracting(Block::kind).containsExactly(Kind.CAPTION, Kind.PARAGRAPH);
  }

  @Test
  void a_paragraph_goes_on_over_a_page_and_its_running_head_and_numbers() throws Refusal {
    String[][] parts = {{"The commission heard that the", "mayor knew of it, and that she"}, {"told the council of Ostrand of it", "in May, while the engineers"},
        {"who were asked said they had", "not been told."}};
    Drawing drawing = new Drawing();
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        drawing.page();
      }
      drawing.lines(72, 760, 8, "Report of the Ostrand Commission " + (2010 + page)).lines(300, 40, 9, "Page " + page + " of 3");
      drawing.lines(72, 700, 11, parts[page - 1]);
    }

    Extract extract = read(drawing);

    assertThat(extract.text()).isEqualTo("The commission heard that the mayor knew of it, and that she told the council of Ostrand "
        + "of it in May, while the engineers who were asked said they had not been told.");
    assertThat(extract.blocks()).extracting(Block::page).containsExactly(1);
  }

  @Test
  void what_browsers_print_at_the_edges_is_no_text() throws Refusal {
    Extract extract = read(new Drawing().lines(24, 776, 8, "3/9/14, 4:05 PM").lines(250, 776, 8, "Ostrand Post")
        .lines(72, 700, 11, LEFT).lines(24, 16, 8, "https://example.org/bridge").lines(580, 16, 8, "1/1"));

    assertThat(extract.text()).isEqualTo(LEFT_TEXT);
    assertThat(extract.published()).isEqualTo(Fact.UNKNOWN);
  }

  @Test
  void letters_drawn_twice_count_once_and_what_stands_across_does_not_count() throws Refusal {
    Extract extract = read(new Drawing().lines(72, 700, 11, LEFT).lines(72.3, 700, 11, LEFT)
        .matrix(Drawing.PLAIN, 60, Matrix.getRotateInstance(Math.toRadians(45), 150, 300), "DRAFT")
        .matrix(Drawing.PLAIN, 8, Matrix.getRotateInstance(Math.toRadians(90), 30, 300), "Printed in Ostrand"));

    assertThat(extract.text()).isEqualTo(LEFT_TEXT);
  }

  @Test
  void a_page_that_lies_on_its_side_is_read_upright() throws Refusal {
    Drawing drawing = new Drawing().turned(90);
    for (int i = 0; i < LEFT.length; i++) {
      drawing.matrix(Drawing.PLAIN, 11, Matrix.getRotateInstance(Math.toRadians(90), 100 + 13.2f * i, 72), LEFT[i]);
    }

    assertThat(read(drawing).text()).isEqualTo(LEFT_TEXT);
  }

  @Test
  void words_parted_at_the_end_of_a_line_are_joined_and_compounds_keep_their_hyphen() throws Refusal {
    Extract extract = read(new Drawing().lines(72, 700, 11, "A well-known engineer said that the go-", "vernment had looked at a once well-",
        "known report by the Kowalski-", "Meyer group, and a 71-year-", "old witness and the so-", "called experts agreed on the inves-",
        "tigation."));

    assertThat(extract.text()).isEqualTo("A well-known engineer said that the government had looked at a once well-known report by the "
        + "Kowalski-Meyer group, and a 71-year-old witness and the so-called experts agreed on the investigation.");
  }

  @Test
  void a_drop_cap_begins_its_word_and_footnote_marks_are_left_out() throws Refusal {
    Extract extract = read(new Drawing().line(Drawing.PLAIN, 72, 672, 40, "T").lines(100, 700, 11, "he mayor said on Monday that", "nobody would be hurt")
        .line(Drawing.PLAIN, 100 + Drawing.width("nobody would be hurt", 11), 690.5, 6, "3").lines(100, 673.6, 11, "by the closure of the bridge").lines(72, 660.4, 11, "over the river."));

    assertThat(extract.text()).isEqualTo("The mayor said on Monday that nobody would be hurt by the closure of the bridge over the river.");
  }

  @Test
  void paragraphs_are_told_by_their_indent() throws Refusal {
    Drawing drawing = new Drawing();
    double y = 700;
    for (int i = 0; i < 4; i++) {
      drawing.lines(84, y, 11, "The mayor said on Monday that the").lines(72, y - 13.2, 11, "bridge over the river would stay closed", "for some months and weeks, to the end.");
      y -= 39.6;
    }

    assertThat(texts(read(drawing))).hasSize(4)
        .allMatch(t -> t.equals("The mayor said on Monday that the bridge over the river would stay closed for some months and weeks, to the end."));
  }

  @Test
  void headings_lists_and_quotes_are_told_from_paragraphs() throws Refusal {
    Extract extract = read(new Drawing().properties("A bridge closes", null).lines(72, 720, 20, "Bridge").lines(72, 680, 11, LEFT)
        .line(Drawing.BOLD, 72, 600, 11, "What the council asks for").lines(72, 580, 11, "\u2022 a ferry by day", "\u2022 a ferry by night")
        .lines(100, 540, 11, "We were told in March that the", "bridge was safe.").lines(72, 500, 11, LEFT));

    assertThat(extract.blocks()).extracting(Block::kind, Block::level).containsExactly(tuple(Kind.HEADING, 1), tuple(Kind.PARAGRAPH, null),
        tuple(Kind.HEADING, 2), tuple(Kind.LIST_ITEM, null), tuple(Kind.LIST_ITEM, null), tuple(Kind.QUOTE, null), tuple(Kind.PARAGRAPH, null));
    assertThat(texts(extract)).contains("a ferry by day", "a ferry by night", "We were told in March that the bridge was safe.");
  }

  @Test
  void a_sensible_property_is_the_title_and_a_file_name_is_none() throws Refusal {
    assertThat(read(new Drawing().properties("Bridge closes", "Jane Roe").lines(72, 700, 11, LEFT)))
        .returns(new Fact("Bridge closes", Found.PROPERTIES), Extract::title).returns(new Fact("Jane Roe", Found.PROPERTIES), Extract::byline);
    for (String senseless : List.of("Microsoft Word - bridge.doc", "bridge_final_2", "untitled", "bridge.indd", "")) {
      assertThat(read(new Drawing().properties(senseless, "admin").lines(72, 700, 11, LEFT)))
          .returns(Fact.UNKNOWN, Extract::title).returns(Fact.UNKNOWN, Extract::byline);
    }
  }

  @Test
  void pages_of_pictures_among_pages_of_text_are_told() throws Refusal {
    Extract extract = PdfFile.read(new Drawing().lines(72, 700, 11, LEFT).page().picture(0, 0, 612, 792).page().lines(72, 700, 11, RIGHT).pdf(), 9, () -> {});

    assertThat(extract.notices()).extracting(Notice::code, Notice::message).containsExactly(tuple(Notice.Code.NO_TEXT_ON_PAGE,
        "page 2 is a picture without text and was not read; a text recognition program (OCR) can read it"));
    assertThat(extract.blocks()).extracting(Block::page).containsExactly(1, 3);
  }
}
