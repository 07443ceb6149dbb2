package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Intaken;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm: each is refused in one line, or read without harm, within its time and memory. */
@Timeout(300)
class HostileFilesTest {
  private static final int MILLION = 1_000_000;

  private static Intaken take(byte[] bytes) {
    return new Intake().take(new ByteArrayInputStream(bytes), Given.NOTHING);
  }

  private static String refused(Intaken taken) {
    assertThat(taken).isInstanceOf(Refused.class);
    String reason = ((Refused) taken).reason();
    assertThat(reason).isNotBlank().doesNotContain("\n").doesNotContain("Exception in").contains(";");
    return reason;
  }

  @Test
  void a_packed_part_that_unpacks_to_more_than_the_limit_is_refused_before_it_fills_the_memory() {
    byte[] bomb = new Packed().with("word/document.xml", new byte[60 * MILLION]).done();
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(refused(take(bomb))).isEqualTo("unpacks to more than 50 MB; split it, or allow more with --max-size");
  }

  @Test
  void entities_are_neither_multiplied_nor_read_from_files(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the password is swordfish");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
    }
    for (String prolog : List.of(laughs + "]>", "<!DOCTYPE x [<!ENTITY a29 SYSTEM \"" + secret.toUri() + "\">]>",
        "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">")) {
      String part = Packed.word("<w:body><w:p><w:r><w:t>words &a29; here</w:t></w:r></w:p></w:body>", "document");
      byte[] file = new Packed().with("word/document.xml", part.replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\"?>" + prolog)).done();
      Intaken taken = take(file);
      String shown = taken instanceof Refused refused ? refused.reason() : ((Intaken.TakenIn) taken).document().text();
      assertThat(shown).doesNotContain("swordfish").hasSizeLessThan(300);
    }
  }

  @Test
  void nesting_a_million_deep_is_refused_or_read_in_every_format() {
    for (String format : List.of("docx", "fodt", "rtf", "html", "md", "quotes", "lists")) {
      byte[] file = switch (format) {
        case "docx" -> Packed.docx("<w:sdt>".repeat(MILLION) + "</w:sdt>".repeat(MILLION));
        case "fodt" -> ("<office:document xmlns:office=\"o\" office:mimetype=\"application/vnd.oasis.opendocument.text\">" + "<office:a>".repeat(MILLION)).getBytes(UTF_8);
        case "rtf" -> ("{\\rtf1 " + "{".repeat(MILLION) + "words").getBytes(UTF_8);
        case "html" -> ("<html><body>" + "<div>".repeat(MILLION) + "<p>The mayor said no.").getBytes(UTF_8);
        case "md" -> ("# A heading\n\n[a](https://example.org/) " + "[".repeat(MILLION) + " words").getBytes(UTF_8);
        case "quotes" -> ("# A heading\n\n[a](https://example.org/)\n\n" + ">".repeat(MILLION) + " words").getBytes(UTF_8);
        default -> ("# A heading\n\n[a](https://example.org/)\n\n" + "- ".repeat(MILLION) + " words").getBytes(UTF_8);
      };
      long start = System.nanoTime();
      Intaken taken = take(file);
      assertThat(System.nanoTime() - start).as(format).isLessThan(70_000_000_000L);
      if (taken instanceof Refused) {
        refused(taken);
      }
    }
  }

  @Test
  void mails_that_nest_or_multiply_their_parts_end() {
    StringBuilder nested = new StringBuilder("MIME-Version: 1.0\r\nFrom: a@example.org\r\n");
    for (int i = 0; i < 20_000; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\r\n\r\n--b").append(i).append("\r\n");
    }
    Intaken taken = take(nested.append("Content-Type: text/plain\r\n\r\nwords").toString().getBytes(UTF_8));
    if (taken instanceof Refused) {
      refused(taken);
    }
    String many = "MIME-Version: 1.0\r\nFrom: a@example.org\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + "--b\r\nContent-Type: text/plain\r\n\r\nThe mayor said no.\r\n".repeat(20_000) + "--b--\r\n";
    assertThat(take(many.getBytes(UTF_8))).isInstanceOf(Intaken.TakenIn.class);
  }

  @Test
  void a_document_that_costs_more_than_it_may_is_refused_and_says_which_option_allows_more() {
    byte[] long_ = Packed.docx("<w:p><w:r><w:t>The mayor said no.</w:t></w:r></w:p>".repeat(300_000));
    assertThat(refused(new Intake(new Limits(50 * MILLION, 1, 60, 20)).take(new ByteArrayInputStream(long_), Given.NOTHING)))
        .contains("20 MB of memory").contains("--max-memory");
    assertThat(refused(new Intake(new Limits(MILLION, 1, 60, 1000)).take(new ByteArrayInputStream(long_), Given.NOTHING))).contains("--max-size");
  }

  @Test
  void broken_and_encrypted_documents_are_told_apart() {
    byte[] whole = Packed.docx("<w:p><w:r><w:t>The mayor said no.</w:t></w:r></w:p>");
    assertThat(refused(take(java.util.Arrays.copyOf(whole, 80)))).startsWith("is damaged");
    assertThat(refused(take(Packed.docx("<w:p><w:r>")))).startsWith("is damaged");
    byte[] locked = new Packed().with("mimetype", "application/vnd.oasis.opendocument.text")
        .with("META-INF/manifest.xml", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>").with("content.xml", "\0\1\2").done();
    assertThat(refused(take(locked))).contains("password");
  }

  /** The first of these was met by mutating real files: the widths filled the memory on a thread that nobody could stop. */
  @Test
  void a_font_whose_ranges_span_thousands_of_millions_of_codes_does_not_fill_the_memory() {
    String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange\n"
        + "1 beginbfrange <00000000> <7fffffff> <0041> endbfrange\n1 begincidrange <00000000> <7fffffff> 0 endcidrange\nendcmap end end";
    for (String widths : List.of("[0 2147483646 500]", "[0 [500] 1 99999999999 500]", "[-2147483648 2147483647 500]")) {
      String pdf = "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
          + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 6 0 R>> endobj\n"
          + "4 0 obj <</Type/Font/Subtype/Type0/BaseFont/X/Encoding 7 0 R/ToUnicode 7 0 R/DescendantFonts[5 0 R]>> endobj\n"
          + "5 0 obj <</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W" + widths + "/W2[0 2147483646 1 2 3]>> endobj\n"
          + "6 0 obj <</Length 32>> stream\nBT /F1 12 Tf <0041> Tj ET       \nendstream endobj\n7 0 obj <</Length " + map.length() + ">> stream\n" + map
          + "\nendstream endobj\ntrailer <</Root 1 0 R>>\n";
      long start = System.nanoTime();
      Intaken taken = take(pdf.getBytes(UTF_8));
      assertThat(System.nanoTime() - start).as(widths).isLessThan(20_000_000_000L);
      if (taken instanceof Refused) {
        refused(taken);
      }
    }
  }
}
