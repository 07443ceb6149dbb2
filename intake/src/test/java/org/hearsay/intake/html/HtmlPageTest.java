package org.hearsay.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.intake.Given;
import org.hearsay.intake.Intake;
import org.hearsay.intake.bytes.Content;
import org.hearsay.intake.extract.Table;
import org.hearsay.model.Block;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Document.Found;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;
import org.hearsay.model.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HtmlPageTest {
  private static final String FIRST = "The mayor said on Monday that the bridge, which was closed in May, would open again before the winter.";
  private static final String SECOND = "“We have mended what we could,” she told the council, “and the rest will have to wait until there is money.”";
  private static final String PAGE = """
      <!doctype html><html><head><meta charset="utf-8"><title>Bridge to open | The Town Paper</title>
      <meta property="og:site_name" content="The Town Paper"><meta property="og:title" content="Bridge to open again">
      <meta name="author" content="By A. Writer"><meta property="article:published_time" content="2019-11-18T10:00:00+01:00">
      <style>p { color: red }</style></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport, and all that happened on the fields today</a></li></ul></nav>
      <div class="page"><article><h1>Bridge to open again</h1><p class="byline">By A. Writer, who has written about bridges for the paper for years.</p>
      <figure><img src="b.jpg"><figcaption>The bridge, as it was seen from the river on the day on which it was closed.</figcaption></figure>
      <p>%s</p>
      <div class="share-tools">Share this story with everybody you know, on all the networks that you use.</div>
      <h2>What it costs</h2><blockquote><p>%s</p></blockquote>
      <ul><li>Two million for the stones</li><li>One million for the steel</li></ul>
      <p>Read more: <a href="/x">What the river did</a></p>
      <p>No <b>date</b> was<br>given &amp; none is known, said <a href="/q">a member of the council</a>.</p>
      <h2>Related stories</h2><ul><li><a href="/y">Another bridge falls into another river</a></li></ul>
      </article>
      <div id="comments"><p>I never liked that bridge, and I said so to anybody who would listen, for all those years.</p></div></div>
      <footer><p>All rights reserved, and nothing of this page may be copied without the consent of the paper.</p></footer>
      <script>var text = "<p>not text, though it is long enough to be taken for a paragraph of an article</p>";</script></body></html>
      """.formatted(FIRST, SECOND);

  @Test
  void theArticleIsTakenOutOfThePageWithItsLayoutAndWithoutItsHeadline() {
    Document document = takenIn(PAGE).document();
    assertThat(document.text()).isEqualTo(String.join("\n\n", FIRST, "What it costs", SECOND, "Two million for the stones",
        "One million for the steel", "No date was\ngiven & none is known, said a member of the council."));
    assertThat(document.blocks()).extracting(Block::kind).containsExactly(
        Kind.PARAGRAPH, Kind.HEADING, Kind.QUOTE, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.PARAGRAPH);
    assertThat(document.blocks()).extracting(block -> block.span().of(document.text()))
        .containsExactly(document.text().split("\n\n"));
    assertThat(document.blocks().get(1).level()).isEqualTo(2);
    assertThat(document.mediaType()).isEqualTo("text/html");
  }

  @Test
  void whatThePageSaysAboutItselfIsKeptWithWhereItStands() {
    Document document = takenIn(PAGE).document();
    assertThat(document.title()).isEqualTo("Bridge to open again");
    assertThat(document.byline()).isEqualTo("A. Writer");
    assertThat(document.publisher()).isEqualTo("The Town Paper");
    assertThat(document.published()).isEqualTo("2019-11-18T10:00:00+01:00");
    assertThat(document.from()).isEqualTo(new Facts(Found.OPENGRAPH, Found.META, Found.OPENGRAPH, Found.OPENGRAPH));
  }

  @Test
  void jsonLdGoesBeforeOtherMetadataAndWhatIsGivenBeforeAll() {
    String page = PAGE.replace("</head>", """
        <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Town"},
        {"@type": ["NewsArticle"], "headline": "Bridge &amp; river", "author": [{"name": "A. Writer"}, {"name": "B. \\u00C9crit"}],
         "publisher": {"@type": "Organization", "name": "Town Press"}, "datePublished": "2019-11-18",}]}</script></head>""");
    Document document = takenIn(page).document();
    assertThat(document.title()).isEqualTo("Bridge & river");
    assertThat(document.byline()).isEqualTo("A. Writer, B. Écrit");
    assertThat(document.publisher()).as("the name of the site goes first").isEqualTo("The Town Paper");
    assertThat(document.published()).as("the same day, more precisely").isEqualTo("2019-11-18T10:00:00+01:00");
    assertThat(document.from().title()).isEqualTo(Found.JSON_LD);
    TakenIn given = (TakenIn) new Intake().take(stream(page.getBytes(UTF_8)), new Given("2020-01-01", null, null, null, null, null));
    assertThat(given.document().published()).isEqualTo("2020-01-01");
    assertThat(given.document().from().published()).isEqualTo(Found.GIVEN);
  }

  @TestFactory
  List<DynamicTest> datesAreReadAsPagesWriteThem() {
    String[][] dates = {
      {"2019-11-18T20:06:29-05:00", "2019-11-18T20:06:29-05:00"}, {"2019-11-18 20:06:29 -0500", "2019-11-18T20:06:29-0500"},
      {"2019-11-18T20:06:29", "2019-11-18"}, {"November 18, 2019 10:46 AM", "2019-11-18"}, {"Mon, 18 Nov 2019 09:00:00 GMT", "2019-11-18T09:00:00Z"},
      {"2019/11/18", "2019-11-18"}, {"20191118", "2019-11-18"}, {"11/12/2019", null}, {"0001-01-01T00:00:00Z", null}, {"soon", null}};
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] date : dates) {
      tests.add(DynamicTest.dynamicTest(date[0], () -> assertThat(PageDate.of(date[0])).isEqualTo(date[1])));
    }
    tests.add(DynamicTest.dynamicTest("in an address", () ->
        assertThat(PageDate.ofAddress("https://example.org/news/2014/03/09/rain")).isEqualTo("2014-03-09")));
    return tests;
  }

  @TestFactory
  List<DynamicTest> theExampleOfEachLineThatIsNoTextIsLeftOut() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Table.rows("asides.tsv")) {
      tests.add(DynamicTest.dynamicTest(row[2], () -> assertThat(ArticleTrim.asideKind(row[2])).isEqualTo(row[1])));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> theExampleOfEachNameOfWhatStandsAroundAnArticleIsMatched() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Table.rows("surroundings.tsv")) {
      tests.add(DynamicTest.dynamicTest(row[2], () ->
          assertThat(SurroundingNames.names().of(row[2])).hasToString(row[1].toUpperCase(Locale.ROOT))));
    }
    tests.add(DynamicTest.dynamicTest("whole words only", () ->
        assertThat(SurroundingNames.names().of("readable-adapted-navigator article-body")).isNull()));
    return tests;
  }

  @Test
  void breaksPartParagraphsOnPagesThatHaveNoParagraphElements() {
    String text = "<html><body><font>" + FIRST + "<br><br>" + SECOND + "</font></body></html>";
    assertThat(takenIn(text).document().text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void cellsOfATableKnowTheirRowAndColumn() {
    String page = "<html><body><article><p>" + FIRST + "</p><table><tr><th>Town</th><th>Votes</th></tr><tr><td>Ashby</td><td>1,204</td></tr></table></article>";
    Document document = takenIn(page).document();
    assertThat(document.blocks().subList(1, 5)).extracting(
        block -> block.span().of(document.text()) + " " + block.kind() + " " + block.row() + " " + block.column())
        .containsExactly("Town TABLE_CELL 1 1", "Votes TABLE_CELL 1 2", "Ashby TABLE_CELL 2 1", "1,204 TABLE_CELL 2 2");
  }

  @Test
  void aPageWithoutAnArticleIsReadWholeAndThatIsTold() {
    TakenIn taken = takenIn("<html><body><ul><li><a href='/'>Home page</a></li><li><a href='/n'>News of the day</a></li></ul></body></html>");
    assertThat(taken.document().text()).isEqualTo("Home page\n\nNews of the day");
    assertThat(taken.notices()).extracting(Notice::code).containsExactly(Code.ARTICLE_NOT_FOUND);
  }

  @Test
  void aPageThatAScriptWouldFillIsRefused() {
    assertThat(((Refused) take("<html><body><div id='app'></div><script>go()</script></body></html>")).reason())
        .startsWith("is a page without text, perhaps one that a script fills in");
  }

  @Test
  void theCharacterSetThatThePageDeclaresHolds() {
    String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1250'></head><body><p>"
        + FIRST + " Říp.</p></body></html>";
    TakenIn taken = (TakenIn) new Intake().take(stream(page.getBytes(Charset.forName("windows-1250"))), Given.NOTHING);
    assertThat(taken.document().text()).endsWith("winter. Říp.");
    assertThat(taken.notices()).isEmpty();
  }

  @Test
  void malformedBytesOfAPageAreToldWhereTheyStandInTheArticle() {
    byte[] page = PAGE.replace("closed in May", "closed in \u0001").getBytes(UTF_8);
    for (int i = 0; i < page.length; i++) {
      page[i] = page[i] == 1 ? (byte) 0xFF : page[i];
    }
    TakenIn taken = (TakenIn) new Intake().take(stream(page), Given.NOTHING);
    assertThat(taken.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.code()).isEqualTo(Code.MALFORMED_BYTES);
      assertThat(notice.span().start()).isEqualTo(FIRST.indexOf("May"));
    });
  }

  @Test
  void pagesAreToldByTheirFirstTagAndNotByTagsInTheText() {
    for (String page : List.of("<!DOCTYPE html><p>a", "\n <HTML><body>a", "<!-- x --><head><title>a", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>")) {
      assertThat(Content.isHtml(page.getBytes(UTF_8))).as(page).isTrue();
    }
    for (String text : List.of("The tag <html> opens a page, and <body> its text.", "<3 is a heart", "<sighs> he said", "", "<")) {
      assertThat(Content.isHtml(text.getBytes(UTF_8))).as(text).isFalse();
    }
  }

  @Test
  void pagesThatAreCutAndShuffledNeverThrow() {
    List<String> parts = List.of(PAGE.split("(?=<)"));
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder page = new StringBuilder("<html>");
      for (int i = 0; i < 40; i++) {
        String part = parts.get(random.nextInt(parts.size()));
        page.append(random.nextInt(5) > 0 ? part : part.substring(0, random.nextInt(part.length() + 1)));
      }
      Intaken taken = take(page.toString());
      if (taken instanceof TakenIn in) {
        int end = 0;
        for (Block block : in.document().blocks()) {
          assertThat(block.span().start()).as("seed %d", seed).isEqualTo(end == 0 ? 0 : end + 2);
          end = block.span().end();
        }
        assertThat(end).as("seed %d", seed).isEqualTo(in.document().text().length());
      } else {
        assertThat(((Refused) taken).reason()).as("seed %d", seed).matches("is a page without text.*|holds no words.*");
      }
    }
  }

  private static Intaken take(String page) {
    return new Intake().take(stream(page.getBytes(UTF_8)), Given.NOTHING);
  }

  private static TakenIn takenIn(String page) {
    return (TakenIn) take(page);
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
