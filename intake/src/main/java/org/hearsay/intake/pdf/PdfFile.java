package org.hearsay.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.extract.TextWithBlocks;
import org.hearsay.model.Block.Kind;
import org.hearsay.model.Notice;

/**
 * Reads the text of a PDF in the order in which people read it: columns told by the white between them, lines joined to
 * paragraphs over columns and pages, words parted at ends of lines made whole; without running heads, page numbers,
 * footnote marks and what stands across. Each block has the page where it begins, from 1.
 *
 * <p>The title is the document's property where it makes sense, else the largest heading of the first page; the byline is
 * a line "By ..." under the headline, else the author's property where it is a person's name; the date of publication is
 * one that stands under the headline, and never the date when the file was made, which says nothing of the article.
 * What serves as one of these is left out of the text.
 *
 * <p>Nothing that a PDF names outside itself is opened, and no script in it runs. Safe for use by several threads.
 */
public final class PdfFile {
  private static final String MEDIA_TYPE = "application/pdf";
  /** Bytes of memory for what a file unpacks to; more goes to a temporary file, up to the other limit. */
  private static final long MEMORY = 64L << 20;
  private static final long STORAGE = 1L << 30;
  /** Held, since loggers that nobody holds lose their level. */
  private static final List<Logger> SILENT = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    prepare();
  }

  private PdfFile() {}

  /** Keeps PDFBox from reporting each oddity of a file on standard error, and from the fonts of the system. */
  static void prepare() {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new NoSystemFonts());
  }

  /** The text of a PDF within what it may cost; throws {@link Budget.Spent} when that is spent. */
  public static Extract read(byte[] pdf, Budget budget) throws Refusal {
    return read(pdf, budget.maxPages(), budget::check);
  }

  /**
   * The text of a PDF. Pages that are pictures without text, or are damaged, become notices.
   *
   * @param pulse called between pages and after each few letters; what it throws ends the reading and passes
   *     through unchanged
   * @throws Refusal if it is damaged, locked, too long, or holds no text
   */
  public static Extract read(byte[] pdf, int maxPages, Runnable pulse) throws Refusal {
    Pulse beat = new Pulse(pulse);
    try (PDDocument document = Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache)) {
      return read(document, maxPages, beat);
    } catch (InvalidPasswordException e) {
      throw new Refusal("is locked with a password; save it without one");
    } catch (IOException e) {
      throw damaged(e.getMessage());
    } catch (StackOverflowError e) {
      throw damaged("its parts are nested without end");
    } catch (OutOfMemoryError e) {
      throw new Refusal("unpacks to more than the memory holds; print it to a new PDF file");
    } catch (RuntimeException e) {
      // PDFBox meets some damage with whatever its code runs into.
      beat.rethrow();
      throw damaged(e.getClass().getSimpleName());
    } catch (NoClassDefFoundError e) {
      throw new Refusal("is locked with a certificate; save it without one");
    }
  }

  private static Extract read(PDDocument document, int maxPages, Pulse pulse) throws Refusal, IOException {
    int count = document.getNumberOfPages();
    if (count > maxPages) {
      throw new Refusal("has " + count + " pages, more than the " + maxPages + " that are read; split it");
    }
    PageReader reader = new PageReader(pulse);
    List<PageWords> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(reader.read(document.getPage(i), i + 1));
    }
    checkHoldsText(pages);
    List<Passage> passages = Untagged.passages(RunningHeads.without(pages), pulse);
    FrontMatter matter = new FrontMatter(passages, PdfProperties.of(document.getDocumentInformation()));
    return extract(matter).with(notices(pages));
  }

  private static List<Notice> notices(List<PageWords> pages) {
    List<Notice> notices = new ArrayList<>();
    for (PageWords page : pages) {
      String what = !page.whole() ? " is damaged and was read as far as it goes; save or fetch the file again"
          : page.words().isEmpty() && !page.pictures().isEmpty()
              ? " is a picture without text and was not read; a text recognition program (OCR) can read it" : null;
      if (what != null) {
        notices.add(new Notice(Notice.Code.NO_TEXT_ON_PAGE, "page " + page.number() + what, null));
      }
    }
    return notices;
  }

  private static void checkHoldsText(List<PageWords> pages) throws Refusal {
    long letters = pages.stream().mapToLong(PageWords::letters).sum();
    long unknown = pages.stream().mapToLong(PageWords::unknown).sum();
    if (letters == 0 && pages.stream().anyMatch(p -> !p.whole())) {
      throw damaged("none of its pages can be read");
    } else if (letters == 0) {
      throw new Refusal(pages.stream().allMatch(p -> p.pictures().isEmpty())
          ? "is a PDF without text; check that its text was saved"
          : "is a PDF of pictures without text (a scan); run it through a text recognition program (OCR), or paste its text");
    } else if (unknown * 2 > letters) {
      throw new Refusal(
          "is a PDF whose fonts do not say which letters they show; run it through a text recognition program (OCR), or paste its text");
    }
  }

  private static Extract extract(FrontMatter matter) {
    TextWithBlocks text = new TextWithBlocks();
    for (Passage passage : matter.body()) {
      String words = passage.kind == Kind.LIST_ITEM ? Marker.withoutBullet(passage.text) : passage.text;
      text.add(passage.kind, passage.level, passage.page(), passage.row, passage.cell, words);
    }
    return new Extract(
        MEDIA_TYPE, text.text(), text.blocks(), matter.title(), matter.byline(), Fact.UNKNOWN, matter.published(), true);
  }

  private static Refusal damaged(String why) {
    String reason = why == null ? "it ends too early" : why.lines().findFirst().orElse("").strip();
    return new Refusal("is a damaged PDF file (" + reason + "); save or fetch it again");
  }
}
