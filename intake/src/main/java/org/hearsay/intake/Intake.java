package org.hearsay.intake;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.intake.bytes.Content;
import org.hearsay.intake.bytes.InputBytes;
import org.hearsay.intake.extract.Budget;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.Guarded;
import org.hearsay.intake.extract.Paragraphs;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.fetch.Address;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.WebPage;
import org.hearsay.intake.language.Foreign;
import org.hearsay.intake.language.Language;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;
import org.hearsay.model.Refused;

/**
 * Takes in plain texts, web pages, PDF, DOCX, ODT and RTF files, mails and Markdown, packed with gzip or not. What an input is, is told by its bytes;
 * its name counts only where a text could be plain or Markdown. An input that cannot be read becomes a {@link Refused}, never an exception. Safe for
 * use by several threads.
 *
 * <pre>{@code
 * Intaken taken = new Intake().take(Path.of("article.txt"), Given.NOTHING);
 * }</pre>
 */
public final class Intake {
  /** The origin of standard input. */
  public static final String STANDARD_INPUT = "-";
  private final Limits limits;
  private final InputBytes bytes;

  /** Takes inputs within the usual limits. */
  public Intake() {
    this(Limits.USUAL);
  }

  /** Takes inputs within these limits. */
  public Intake(Limits limits) {
    this.limits = limits;
    bytes = new InputBytes(limits.maxBytes());
  }

  /** Takes in a file; its origin is the path as it stands, unless another is given. */
  public Intaken take(Path path, Given given) {
    String origin = given.origin() != null ? given.origin() : path.toString();
    try {
      return take(bytes.read(path), null, String.valueOf(path.getFileName()), origin, given);
    } catch (Refusal e) {
      return new Refused(origin, e.getMessage());
    }
  }

  /** Takes in what a stream holds until its end, without closing it; its origin is {@code -}, unless another is given. */
  public Intaken take(InputStream in, Given given) {
    String origin = given.origin() != null ? given.origin() : STANDARD_INPUT;
    try {
      return take(bytes.read(in), null, null, origin, given);
    } catch (Refusal e) {
      return new Refused(origin, e.getMessage());
    }
  }

  /** Fetches a page of the web, that one alone, and takes it in; its origin is the address, unless another is given. */
  public Intaken fetch(String address, Given given) {
    String origin = given.origin() != null ? given.origin() : address;
    try {
      Budget budget = budget();
      Fetched page = Guarded.run(() -> WebPage.get(address, budget), budget);
      return take(page.bytes(), page.charset(), null, origin, given);
    } catch (Refusal e) {
      return new Refused(origin, e.getMessage());
    }
  }

  /** True for an input that is no path but the address of a page: it begins with {@code http://} or {@code https://}. */
  public static boolean isAddress(String input) {
    return Address.is(input);
  }

  /**
   * The inputs in a folder and the folders in it, in the order of their names, read as the stream is; close it. These
   * are the visible files with an ending of a format that is read, such as {@code .txt}, {@code .html} or {@code .pdf}, in any case,
   * with or without {@code .gz}. Folders that are links are not entered. A folder that may not be opened stands in the
   * stream itself, and {@link #take} refuses it. What is no folder is its own only input.
   */
  public static Stream<Path> inputs(Path folder) {
    return InputFiles.in(folder);
  }

  private TakenIn take(byte[] came, Charset declared, String name, String origin, Given given) throws Refusal {
    checkGivenLanguage(given.language());
    byte[] content = Content.isGzip(came) ? bytes.unpack(came) : came;
    Extract extract = Formats.read(content, declared, name, budget());
    checkHoldsWords(extract);
    List<Notice> notices = new ArrayList<>(extract.notices());
    if (!extract.complete()) {
      notices.add(new Notice(
          Code.ARTICLE_NOT_FOUND, "the article could not be told from the rest of the page; all its text was read", null));
    }
    notices.addAll(checkLanguage(extract, given.language()));
    return new TakenIn(document(came, origin, given, extract), notices);
  }

  private Budget budget() {
    return new Budget(limits.maxBytes(), limits.maxPages(), limits.maxSeconds(), limits.maxMemory() * 1_000_000L);
  }

  private static Document document(byte[] came, String origin, Given given, Extract extract) {
    Fact title = Fact.given(given.title(), extract.title());
    Fact byline = Fact.given(given.byline(), extract.byline());
    Fact publisher = Fact.given(given.publisher(), extract.publisher());
    Fact published = Fact.given(given.published(), extract.published());
    return new Document(
        "sha256:" + sha256(came),
        title.value(),
        byline.value(),
        publisher.value(),
        published.value(),
        new Facts(title.from(), byline.from(), publisher.from(), published.from()),
        given.language() != null ? given.language() : "en",
        origin,
        extract.mediaType(),
        extract.text(),
        extract.blocks());
  }

  private static void checkHoldsWords(Extract extract) throws Refusal {
    // Loops and not streams: the first lambda of a run costs a cold start more than all that happens here.
    boolean blank = true;
    String text = extract.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at))) {
        return;
      }
      blank &= Paragraphs.isSpace(c);
    }
    if (!blank) {
      throw new Refusal("holds no words, only signs; check that its text was saved");
    }
    throw new Refusal(extract.mediaType().equals("text/html")
        ? "is a page without text, perhaps one that a script fills in; save it from the browser after it is shown"
        : extract.mediaType().equals("text/plain") ? "holds no more than white space; check that its text was saved"
        : "is a document without text; if it holds pictures of text, run it through a text recognition program (OCR)");
  }

  private static void checkGivenLanguage(String language) throws Refusal {
    if (language != null && !isEnglish(language)) {
      throw new Refusal("is given as being in the language \"" + language
          + "\", and only English is read; --language en reads it all the same");
    }
  }

  private static boolean isEnglish(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.equals("en") || lower.startsWith("en-");
  }

  private static List<Notice> checkLanguage(Extract extract, String given) throws Refusal {
    Language foreign = Foreign.languageOf(extract.text());
    if (foreign == null) {
      return Foreign.passages(extract.text(), extract.blocks());
    } else if (given == null) {
      throw new Refusal(
          "is found to be in " + foreign.name() + ", and only English is read; --language en reads it all the same");
    }
    return List.of(new Notice(
        Code.LANGUAGE_OVERRIDDEN, "was read as English, as given, though it looks like " + foreign.name(), null));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
