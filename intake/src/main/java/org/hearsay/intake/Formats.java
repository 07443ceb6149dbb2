package org.hearsay.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.bytes.Content;
import org.hearsay.intake.bytes.DeclaredCharset;
import org.hearsay.intake.bytes.Decoded;
import org.hearsay.intake.bytes.Decoding;
import org.hearsay.intake.bytes.Kind;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Guarded;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.html.HtmlPage;
import org.hearsay.intake.mail.MailFile;
import org.hearsay.intake.markdown.MarkdownText;
import org.hearsay.intake.office.DocxFile;
import org.hearsay.intake.office.OdtFile;
import org.hearsay.intake.office.RtfFile;
import org.hearsay.intake.pdf.PdfFile;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;
import org.hearsay.model.Span;

/** From unpacked bytes to text: asks what they are and gives them to the format that reads them. */
final class Formats {
  /** Places of malformed bytes that are told one by one; a broken file has millions. */
  private static final int MOST_MALFORMED = 100;

  private Formats() {}

  /**
   * The text of a document.
   *
   * @param declared the character set that whoever sent it names, or null
   * @param name of its file, or null: where a text could be plain or Markdown its ending decides
   */
  static Extract read(byte[] content, Charset declared, String name, Budget budget) throws Refusal {
    if (content.length == 0) {
      throw new Refusal("is empty; check that it was saved");
    }
    Kind kind = Content.kind(content);
    if (kind == null) {
      throw new Refusal("is " + Content.binaryKind(content) + ", not a text; save its text as plain text or HTML");
    } else if (kind == Kind.TEXT) {
      return text(Decoding.decode(content, declared), name, budget);
    }
    return Guarded.run(() -> document(kind, content, declared, budget), budget);
  }

  private static Extract document(Kind kind, byte[] content, Charset declared, Budget budget) throws Refusal {
    return switch (kind) {
      case DOCX -> DocxFile.read(content, budget);
      case ODT -> OdtFile.read(content, budget);
      case FODT -> OdtFile.readFlat(content, budget);
      case RTF -> RtfFile.read(content, budget);
      case MAIL -> MailFile.read(content, budget);
      case PDF -> PdfFile.read(content, budget);
      case HTML -> {
        Decoded decoded = Decoding.decode(content, declared != null ? declared : DeclaredCharset.of(content));
        checkIsText(decoded);
        Extract page = HtmlPage.read(decoded.text());
        yield page.with(decodingNotices(decoded, page.text()));
      }
      case TEXT -> throw new IllegalStateException("plain text is read by itself");
    };
  }

  private static Extract text(Decoded decoded, String name, Budget budget) throws Refusal {
    checkIsText(decoded);
    if (mayBeMarkdown(decoded.text(), name)) {
      Extract extract = Guarded.run(() -> markdown(decoded.text(), name, budget), budget);
      if (extract != null) {
        return extract.with(decodingNotices(decoded, extract.text()));
      }
    }
    return Extract.ofPlainText(decoded.text()).with(decodingNotices(decoded, decoded.text()));
  }

  private static Extract markdown(String text, String name, Budget budget) {
    return MarkdownText.isLikely(text, ends(name, ".md", ".markdown")) ? MarkdownText.read(text, budget) : null;
  }

  /** A quick look, so that plain text does not load what reads Markdown. */
  private static boolean mayBeMarkdown(String text, String name) {
    if (ends(name, ".txt", ".text")) {
      return false;
    }
    return ends(name, ".md", ".markdown") || text.startsWith("# ") || text.startsWith("---") || text.contains("\n## ") || text.contains("](http");
  }

  private static boolean ends(String name, String one, String other) {
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return unpacked.endsWith(one) || unpacked.endsWith(other);
  }

  private static void checkIsText(Decoded decoded) throws Refusal {
    if (Content.isRubbish(decoded)) {
      throw new Refusal("holds bytes that are no text; if it is a document, save it as plain text or HTML");
    }
  }

  private static List<Notice> decodingNotices(Decoded decoded, String text) {
    List<Notice> notices = new ArrayList<>();
    if (decoded.guessed()) {
      notices.add(new Notice(Code.CHARSET_GUESSED,
          "the character set was guessed to be " + decoded.charset().name() + "; save the text as UTF-8 to be sure", null));
    }
    if (decoded.malformed().isEmpty()) {
      return notices;
    }
    String message = "bytes that are no text in " + decoded.charset().name() + " stand as U+FFFD";
    // A page's text is only a part of what was decoded, so the signs are sought where they came to stand.
    List<Span> places = text.equals(decoded.text()) ? decoded.malformed() : replacements(text);
    for (Span place : places.subList(0, Math.min(places.size(), MOST_MALFORMED))) {
      notices.add(new Notice(Code.MALFORMED_BYTES, message, place));
    }
    if (places.size() > MOST_MALFORMED) {
      notices.add(new Notice(Code.MALFORMED_BYTES, message + " in " + (places.size() - MOST_MALFORMED) + " more places", null));
    }
    return notices;
  }

  private static List<Span> replacements(String text) {
    List<Span> spans = new ArrayList<>();
    int at = text.indexOf('\uFFFD');
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && text.charAt(end) == '\uFFFD') {
        end++;
      }
      spans.add(new Span(at, end));
      at = text.indexOf('\uFFFD', end);
    }
    return spans;
  }
}
