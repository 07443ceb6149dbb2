package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Found;
import org.junit.jupiter.api.Test;

class DocxTest {

  private static String p(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static List<String> blocks(byte[] file) {
    return OfficeFilesTest.blocks(OfficeFilesTest.taken(file).document());
  }

  @Test
  void deleted_and_hidden_words_are_not_read_and_inserted_ones_are() {
    assertThat(blocks(Packed.docx(p(r("The board ") + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        + "<w:ins>" + r("finally ") + "</w:ins><w:moveFrom>" + r("today ") + "</w:moveFrom>" + r("said yes")
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> in secret</w:t></w:r>" + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t> aloud.</w:t></w:r>"))))
        .containsExactly("PARAGRAPH The board finally said yes aloud.");
  }

  @Test
  void links_fields_and_breaks_keep_their_words_and_instructions_are_left_out() {
    assertThat(blocks(Packed.docx(p("<w:hyperlink>" + r("Ms. Roe") + "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + "<w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>" + r(" agreed") + "<w:r><w:br/><w:t>at once,</w:t><w:tab/><w:t>co</w:t>"
        + "<w:noBreakHyphen/><w:t>op.</w:t></w:r>"))))
        .containsExactly("PARAGRAPH Ms. Roe agreed\nat once, co-op.");
  }

  @Test
  void a_text_box_is_read_once_and_notes_come_after_the_body() {
    String box = "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + p(r("In the box.")) + "</w:txbxContent></wps:txbx></mc:Choice>"
        + "<mc:Fallback><w:txbxContent>" + p(r("In the box.")) + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
    byte[] file = new Packed()
        .with("word/document.xml", Packed.word("<w:body>" + p(box + r("Around the box.")) + p(r("Last.")) + "</w:body>", "document"))
        .with("word/footnotes.xml", Packed.word("<w:footnote w:type=\"separator\">" + p(r("---")) + "</w:footnote><w:footnote>" + p(r("A note.")) + "</w:footnote>",
            "footnotes"))
        .with("word/header1.xml", Packed.word(p(r("HEAD")), "hdr")).done();
    assertThat(blocks(file)).containsExactly("PARAGRAPH In the box.", "PARAGRAPH Around the box.", "PARAGRAPH Last.", "PARAGRAPH A note.");
  }

  @Test
  void headings_are_told_by_outline_level_and_by_the_style_they_are_based_on() {
    byte[] file = new Packed()
        .with("word/document.xml", Packed.word("<w:body>" + p("<w:pPr><w:pStyle w:val=\"Rubrik\"/></w:pPr>" + r("One")) + p(r("Words."))
            + p("<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>" + r("Two")) + p("<w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>" + r("Three"))
            + p("<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>" + r("Four")) + p("<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + r("Five"))
            + "</w:body>", "document"))
        .with("word/styles.xml", Packed.word("<w:style w:styleId=\"Rubrik\"><w:name w:val=\"heading 2\"/></w:style>"
            + "<w:style w:styleId=\"Own\"><w:name w:val=\"Mine\"/><w:basedOn w:val=\"Rubrik\"/></w:style>", "styles")).done();
    assertThat(blocks(file)).containsExactly("HEADING 2 One", "PARAGRAPH Words.", "HEADING 3 Two", "HEADING 2 Three", "LIST_ITEM Four", "PARAGRAPH Five");
  }

  @Test
  void a_table_of_one_column_only_lays_the_page_out() {
    assertThat(blocks(Packed.docx("<w:tbl><w:tr><w:tc>" + p(r("First.")) + p(r("Second.")) + "</w:tc></w:tr></w:tbl>")))
        .containsExactly("PARAGRAPH First.", "PARAGRAPH Second.");
  }

  @Test
  void properties_of_the_file_count_where_the_text_is_silent_and_its_day_only_if_nobody_changed_it_later() {
    String core = "<cp:coreProperties xmlns:cp=\"cp\" xmlns:dc=\"dc\" xmlns:dcterms=\"dcterms\"><dc:title>Rain over Port Ilse</dc:title>"
        + "<dc:creator>Mara Quint</dc:creator><dcterms:created>2019-05-02T08:00:00Z</dcterms:created><dcterms:modified>%s</dcterms:modified></cp:coreProperties>";
    String body = Packed.word("<w:body>" + p(r("It rained.")) + "</w:body>", "document");
    Document same = OfficeFilesTest.taken(new Packed().with("word/document.xml", body).with("docProps/core.xml", core.formatted("2019-05-02T09:30:00Z")).done()).document();
    assertThat(List.of(same.title(), same.byline(), same.published())).containsExactly("Rain over Port Ilse", "Mara Quint", "2019-05-02T08:00:00Z");
    assertThat(same.from().published()).isEqualTo(Found.PROPERTIES);
    Document later = OfficeFilesTest.taken(new Packed().with("word/document.xml", body).with("docProps/core.xml", core.formatted("2021-01-01T09:30:00Z")).done()).document();
    assertThat(later.published()).isNull();
  }
}
