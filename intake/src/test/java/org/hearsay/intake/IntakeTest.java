package org.hearsay.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.intake.language.LanguageTable;
import org.hearsay.model.Block;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;
import org.hearsay.model.Refused;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String FRENCH = LanguageTable.table().languages().get(2).example();

  @TempDir Path folder;

  @Test
  void aPlainTextIsItsCharactersLineEndsIncludedWithTheHashOfItsBytes() throws IOException {
    Path file = write("a.txt", "One 😀\r\n\r\n  Two\nlines \n\t\nThree");
    Document document = takenIn(file, Given.NOTHING).document();
    assertThat(document.text()).isEqualTo("One 😀\r\n\r\n  Two\nlines \n\t\nThree");
    assertThat(document.blocks()).extracting(block -> block.span().of(document.text())).containsExactly("One 😀", "Two\nlines", "Three");
    assertThat(document.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    assertThat(document.id()).isEqualTo("sha256:bed48c68b1518e0cda64161cb29d28d7dd9048b53a23658ffca3097b3ab3758a");
    assertThat(document.origin()).isEqualTo(file.toString());
    assertThat(document.mediaType()).isEqualTo("text/plain");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.from()).isEqualTo(new Facts(null, null, null, null));
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheTextButOfTheHash() throws IOException {
    Document plain = takenIn(write("a.txt", "Rain fell."), Given.NOTHING).document();
    Document marked = takenIn(write("b.txt", "\uFEFFRain fell."), Given.NOTHING).document();
    assertThat(marked.text()).isEqualTo("Rain fell.");
    assertThat(marked.id()).isNotEqualTo(plain.id());
  }

  @Test
  void whatIsGivenIsKeptAndMarkedAsGiven() throws IOException {
    Given given = new Given("2014-03-09T15:30+08:00", "Rain", "A. Writer", "The Paper", "en-GB", "https://example.org/rain");
    Document document = takenIn(write("a.txt", "Rain fell."), given).document();
    assertThat(document.published()).isEqualTo("2014-03-09T15:30+08:00");
    assertThat(document.title()).isEqualTo("Rain");
    assertThat(document.byline()).isEqualTo("A. Writer");
    assertThat(document.publisher()).isEqualTo("The Paper");
    assertThat(document.language()).isEqualTo("en-GB");
    assertThat(document.origin()).isEqualTo("https://example.org/rain");
    assertThat(document.from()).isEqualTo(new Facts(Found.GIVEN, Found.GIVEN, Found.GIVEN, Found.GIVEN));
  }

  @Test
  void whatIsGivenBeforeGoesFirst() {
    Given title = new Given(null, "Rain", null, null, null, null);
    Given other = new Given("2014-03-09", "Snow", " ", null, null, null);
    assertThat(title.or(other)).isEqualTo(new Given("2014-03-09", "Rain", null, null, null, null));
  }

  @Test
  void aDateThatIsNoneIsMisuseThatNamesIt() {
    for (String date : List.of("2014-02-30", "09/03/2014", "2014-03-09T15:30", "2014-03-09 15:30Z", "2014-3-9", "2014-03-09T25:00Z",
        "2014-03-09T15:30+99:00", "2014-03-09x", "+014-03-09", "2014-03-09T15:30:00.Z", "2014-03-09TZ", "2014-03-09T15-08")) {
      assertThatThrownBy(() -> new Given(date, null, null, null, null, null))
          .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"" + date + "\"");
    }
    for (String date : List.of("2012-02-29", "2014-03-09T15:30Z", "2014-03-09T15:30:59.123-0500", "2014-03-09T00:00:00+05:30")) {
      assertThat(new Given(date, null, null, null, null, null).published()).isEqualTo(date);
    }
  }

  @Test
  void standardInputHasTheOriginDash() {
    Intaken taken = new Intake().take(new ByteArrayInputStream("Rain fell.".getBytes(UTF_8)), Given.NOTHING);
    assertThat(taken.origin()).isEqualTo("-");
    assertThat(taken).isInstanceOf(TakenIn.class);
  }

  @Test
  void aPackedTextIsUnpackedWhateverItsNameAndItsHashIsThatOfThePackedBytes() throws IOException {
    Path packed = Files.write(folder.resolve("a.txt"), gzip("Rain fell.".getBytes(UTF_8)));
    Document document = takenIn(packed, Given.NOTHING).document();
    assertThat(document.text()).isEqualTo("Rain fell.");
    assertThat(document.id()).isNotEqualTo(takenIn(write("b.txt", "Rain fell."), Given.NOTHING).document().id());
  }

  @Test
  void aPackedFileThatWouldFillTheMemoryIsRefused() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(new byte[3_000_000]));
    assertThat(refused(new Intake(new Limits(1_000_000, 1, 1, 1)).take(bomb, Given.NOTHING)))
        .isEqualTo("is too large: it unpacks to more than 1.0 MB, and the limit is 1.0 MB; split it into its articles");
    byte[] packed = gzip("Rain fell.".getBytes(UTF_8));
    Path cut = Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(packed, packed.length - 6));
    assertThat(refused(new Intake().take(cut, Given.NOTHING))).startsWith("is a damaged gzip file");
  }

  @Test
  @Timeout(5)
  void aFileOf200MegabytesIsRefusedByItsSizeWithoutBeingRead() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    assertThat(refused(new Intake().take(large, Given.NOTHING)))
        .isEqualTo("is too large: it holds 200.0 MB, and the limit is 50.0 MB; split it into its articles");
  }

  @Test
  void aLimitThatIsNoneIsMisuse() {
    assertThatThrownBy(() -> new Limits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0");
  }

  @Test
  void whatHoldsNoTextIsRefusedInOneLineThatNamesTheReasonAndTheWayOut() throws IOException {
    assertThat(refused(take(write("empty.txt", "")))).isEqualTo("is empty; check that it was saved");
    assertThat(refused(take(write("blank.txt", " \r\n\t\u00A0\n")))).isEqualTo("holds no more than white space; check that its text was saved");
    assertThat(refused(take(write("mark.txt", "\uFEFF")))).startsWith("holds no more than white space");
    assertThat(refused(take(write("signs.txt", "*** -- ***")))).startsWith("holds no words, only signs");
    assertThat(refused(take(folder.resolve("none.txt")))).isEqualTo("there is no such file; check the path");
    assertThat(refused(take(folder))).startsWith("is a folder, not a file");
  }

  @Test
  void filesThatAreNoTextAreRefusedByTheirKind() throws IOException {
    assertThat(refused(take(bytes("PK\u0003\u0004\u0014\0\6\0")))).startsWith("is a ZIP archive, a spreadsheet or slides, not a text; save");
    assertThat(refused(take(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")))).startsWith("is an old Microsoft Office document, or one that is locked");
    assertThat(refused(take(bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR")))).startsWith("is a PNG picture");
    assertThat(refused(take(bytes("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")))).startsWith("is a JPEG picture");
    assertThat(refused(take(bytes("\u007FELF\u0002\u0001\u0001\0")))).startsWith("is a program");
    assertThat(refused(take(bytes("text \0\1\2\3\4\5\6 more")))).startsWith("holds bytes that are no text");
    byte[] packedTwice = gzip(gzip("Rain".getBytes(UTF_8)));
    assertThat(refused(take(Files.write(folder.resolve("twice.gz"), packedTwice)))).startsWith("is a gzip archive");
  }

  @Test
  void randomBytesAreRefusedAndNeverThrow() throws IOException {
    for (long seed = 0; seed < 200; seed++) {
      byte[] bytes = new byte[2000];
      new Random(seed).nextBytes(bytes);
      assertThat(take(Files.write(folder.resolve("random"), bytes))).as("seed %d", seed).isInstanceOf(Refused.class);
    }
  }

  @Test
  void anEscapeSequenceInAnArticleDoesNotMakeItRubbish() throws IOException {
    assertThat(takenIn(write("a.txt", "Rain fell on the town\u001B all day and nobody went out."), Given.NOTHING).notices()).isEmpty();
  }

  @Test
  void textInAnotherLanguageIsRefusedUnlessTheUserSaysEnglish() throws IOException {
    Path file = write("a.txt", FRENCH + "\n\n" + FRENCH);
    assertThat(refused(take(file))).isEqualTo("is found to be in French, and only English is read; --language en reads it all the same");
    TakenIn taken = takenIn(file, new Given(null, null, null, null, "en", null));
    assertThat(taken.notices()).containsExactly(
        new Notice(Code.LANGUAGE_OVERRIDDEN, "was read as English, as given, though it looks like French", null));
    assertThat(refused(new Intake().take(file, new Given(null, null, null, null, "fr", null))))
        .isEqualTo("is given as being in the language \"fr\", and only English is read; --language en reads it all the same");
  }

  @Test
  void aForeignQuotationInAnEnglishTextIsTold() throws IOException {
    String text = "The minister was asked about the bill that had been promised. “" + FRENCH + "” he said to those who were there.";
    TakenIn taken = takenIn(write("a.txt", text), Given.NOTHING);
    assertThat(taken.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo(Code.FOREIGN_PASSAGE);
      assertThat(notice.span().of(text)).isEqualTo(FRENCH);
    });
  }

  @Test
  void malformedBytesAndAGuessedCharacterSetAreTold() throws IOException {
    TakenIn guessed = takenIn(Files.write(folder.resolve("a.txt"), "The café closed.".getBytes(ISO_8859_1)), Given.NOTHING);
    assertThat(guessed.document().text()).isEqualTo("The café closed.");
    assertThat(guessed.notices()).extracting(Notice::code).containsExactly(Code.CHARSET_GUESSED);
    TakenIn malformed = takenIn(bytes("Rain \u00FF\u00FF fell."), Given.NOTHING);
    assertThat(malformed.notices()).containsExactly(
        new Notice(Code.MALFORMED_BYTES, "bytes that are no text in UTF-8 stand as U+FFFD", new Span(5, 7)));
  }

  @Test
  void aFolderIsWalkedInTheOrderOfNamesWithoutHiddenAndOtherFiles() throws IOException {
    for (String name : List.of("b/2.TXT", "b/1.html.gz", "b/.hidden.txt", ".git/x.txt", "a.text", "c.pdf", "d.htm", "e.csv", "b.txt", "f.md", "g.DOCX",
        "h.eml", "i.jpg", "z.xhtml")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    try (Stream<Path> inputs = Intake.inputs(folder)) {
      assertThat(inputs.map(path -> folder.relativize(path).toString()))
          .containsExactly("a.text", "b/1.html.gz", "b/2.TXT", "b.txt", "c.pdf", "d.htm", "f.md", "g.DOCX", "h.eml", "z.xhtml");
    }
    try (Stream<Path> inputs = Intake.inputs(folder.resolve("c.pdf"))) {
      assertThat(inputs).containsExactly(folder.resolve("c.pdf"));
    }
  }

  @Test
  void aPlainTextLoadsNoClassOfTheHtmlParser() throws Exception {
    Path file = write("a.txt", "Rain fell.");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-verbose:class", "-cp", System.getProperty("java.class.path"),
        PlainRun.class.getName(), file.toString()).redirectErrorStream(true).start();
    String loaded = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(loaded).contains("blocks: 1").contains("org.hearsay.intake.Intake ");
    assertThat(loaded).doesNotContain("org.jsoup.").doesNotContain("org.mozilla.").doesNotContain("java.util.regex.Pattern ")
        .doesNotContain("java.net.http.").doesNotContain("java.lang.management.").doesNotContain("org.commonmark.");
  }

  /** Takes in one file in a Java of its own. */
  static final class PlainRun {
    private PlainRun() {}

    public static void main(String[] files) {
      System.out.println("blocks: " + takenIn(Path.of(files[0]), Given.NOTHING).document().blocks().size());
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path bytes(String latin1) throws IOException {
    return Files.write(folder.resolve("bytes"), latin1.getBytes(ISO_8859_1));
  }

  private static Intaken take(Path file) {
    return new Intake().take(file, Given.NOTHING);
  }

  private static TakenIn takenIn(Path file, Given given) {
    return (TakenIn) new Intake().take(file, given);
  }

  private static String refused(Intaken taken) {
    assertThat(taken).isInstanceOf(Refused.class);
    String reason = ((Refused) taken).reason();
    assertThat(reason).doesNotContain("\n").isNotBlank();
    return reason;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
