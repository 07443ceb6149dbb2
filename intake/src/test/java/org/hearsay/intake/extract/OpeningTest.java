package org.hearsay.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Document.Found;
import org.junit.jupiter.api.Test;

class OpeningTest {

  @Test
  void a_line_that_is_a_date_is_read_in_the_usual_orders_and_nothing_else_is() {
    Map<String, String> dates = Map.of("9 March 2014", "2014-03-09", "March 9, 2014", "2014-03-09", "Published on Sunday, March 9th, 2014", "2014-03-09",
        "Sept. 30 2019", "2019-09-30", "2014-03-09", "2014-03-09", "POSTED: 1 JAN 2020", "2020-01-01", "Mon, Feb 3, 2020", "2020-02-03");
    dates.forEach((line, date) -> assertThat(WrittenDate.of(line)).as(line).isEqualTo(date));
    for (String line : List.of("03/09/2014", "March 2014", "31 February 2014", "March 9, 2014 was a Sunday", "Mayor 9, 2014", "9 March 14", "", ",,,", "On", "1 2 3")) {
      assertThat(WrittenDate.of(line)).as(line).isNull();
    }
  }

  @Test
  void a_byline_is_names_and_no_sentence() {
    for (String line : List.of("By Jane Roe", "BY JANE ROE", "by Jane van der Roe and John Doe", "By Jane Roe in Port Ilse")) {
      assertThat(PlainOpening.isByline(line)).as(line).isTrue();
    }
    for (String line : List.of("By Tuesday", "By then the board had met", "By Jane Roe's account it rained.", "Bystanders Jane Roe")) {
      assertThat(PlainOpening.isByline(line)).as(line).isFalse();
    }
  }

  @Test
  void a_plain_text_keeps_every_character_and_gives_facts_only_where_its_first_lines_are_plainly_such() {
    String text = "Harbour board splits\nBy Jane Roe\nMarch 9, 2014\n\nThe mayor said no.";
    Extract extract = Extract.ofPlainText(text);
    assertThat(extract.text()).isEqualTo(text);
    assertThat(extract.title()).isEqualTo(new Fact("Harbour board splits", Found.TEXT));
    assertThat(extract.byline()).isEqualTo(new Fact("Jane Roe", Found.TEXT));
    assertThat(extract.published()).isEqualTo(new Fact("2014-03-09", Found.TEXT));
    assertThat(Extract.ofPlainText("Harbour board splits\n\nThe mayor said no.").title()).isEqualTo(Fact.UNKNOWN);
    assertThat(Extract.ofPlainText("It rained.\n\nMarch 9, 2014\n\nThe mayor said no.").title()).isEqualTo(Fact.UNKNOWN);
  }

  @Test
  void headline_byline_and_date_leave_the_text_of_a_document_and_other_lines_stay() {
    Extract extract = Opening.of(List.of(Piece.of(Kind.HEADING, 1, "Harbour board splits"), Piece.of(Kind.PARAGRAPH, null, "A vote at night"),
        Piece.of(Kind.PARAGRAPH, null, "By Jane Roe"), Piece.of(Kind.PARAGRAPH, null, "9 March 2014"), Piece.of(Kind.PARAGRAPH, null, "The mayor said no."),
        Piece.of(Kind.PARAGRAPH, null, "10 March 2014"))).extract("x/y", new Properties("Other title", "Other Person", "2013-01-01"));
    assertThat(extract.text()).isEqualTo("A vote at night\n\nThe mayor said no.\n\n10 March 2014");
    assertThat(extract.published().value()).isEqualTo("2014-03-09");
    assertThat(extract.title().from()).isEqualTo(Found.TEXT);
  }

  @Test
  void names_of_files_and_programs_are_no_facts() {
    assertThat(Properties.of("Microsoft Word - draft2.doc", "Administrator", null, null)).isEqualTo(Properties.NONE);
    assertThat(Properties.of("report_final.docx", "user", "2020-01-01", null)).isEqualTo(Properties.NONE);
    assertThat(Properties.of("Rain over Port Ilse", "Mara Quint", "2020-01-01", "2020-01-01")).isEqualTo(new Properties("Rain over Port Ilse", "Mara Quint", "2020-01-01"));
  }
}
