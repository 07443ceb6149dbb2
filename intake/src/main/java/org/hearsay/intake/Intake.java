package org.hearsay.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.intake.bytes.Content;
import org.hearsay.intake.bytes.DeclaredCharset;
import org.hearsay.intake.bytes.Decoded;
import org.hearsay.intake.bytes.Decoding;
import org.hearsay.intake.bytes.InputBytes;
import org.hearsay.intake.extract.Extract;
import org.hearsay.intake.extract.Fact;
import org.hearsay.intake.extract.Paragraphs;
import org.hearsay.intake.extract.Refusal;
import org.hearsay.intake.html.HtmlPage;
import org.hearsay.intake.language.Foreign;
import org.hearsay.intake.language.Language;
import org.hearsay.model.Document;
import org.hearsay.model.Document.Facts;
import org.hearsay.model.Intaken;
import org.hearsay.model.Intaken.TakenIn;
import org.hearsay.model.Notice;
import org.hearsay.model.Notice.Code;
import org.hearsay.model.Refused;
import org.hearsay.model.Span;

/**
 * Takes in plain texts and web pages, packed with gzip or not. What an input is, is told by its bytes and never by its
 * name. An input that cannot be read becomes a {@link Refused}, never an exception. Safe for use by several threads.
 *
 * <pre>{@code
 * Intaken taken = new Intake().take(Path.of("article.txt"), Given.NOTHING);
 * }</pre>
 */
public final class Intake {
  /** Bytes that an input may hold by default, packed or unpacked: 50 MB, some ten thousand articles. */
  public static final int DEFAULT_MAX_BYTES = 50_000_000;
  /** The origin of standard input. */
  public static final String STANDARD_INPUT = "-";
  /** Beyond this an array of characters or bytes cannot be had for sure. */
  private static final int MOST_BYTES = 1_000_000_000;
  /** Places of malformed bytes that are told one by one; a broken file has millions. */
  private static final int MOST_MALFORMED = 100;

  private final InputBytes bytes;

  /** Takes inputs of up to {@link #DEFAULT_MAX_BYTES}. */
  public Intake() {
    this(DEFAULT_MAX_BYTES);
  }

  /**
   * Takes inputs of up to so many bytes, before and after unpacking.
   *
   * @throws IllegalArgumentException if that is less than one, or more than a thousand million
   */
  public Intake(int maxBytes) {
    if (maxBytes < 1 || maxBytes > MOST_BYTES) {
      throw new IllegalArgumentException("limit is not between 1 and " + MOST_BYTES + " bytes: " + maxBytes);
    }
    bytes = new InputBytes(maxBytes);
  }

  /** Takes in a file; its origin is the path as it stands, unless another is given. */
  public Intaken take(Path path, Given given) {
    String origin = given.origin() != null ? given.origin() : path.toString();
    try {
      return take(bytes.read(path), origin, given);
    } catch (Refusal e) {
      return new Refused(origin, e.getMessage());
    }
  }

  /** Takes in what a stream holds until its end, without closing it; its origin is {@code -}, unless another is given. */
  public Intaken take(InputStream in, Given given) {
    String origin = given.origin() != null ? given.origin() : STANDARD_INPUT;
    try {
      return take(bytes.read(in), origin, given);
    } catch (Refusal e) {
      return new Refused(origin, e.getMessage());
    }
  }

  /**
   * The inputs in a folder and the folders in it, in the order of their names, read as the stream is; close it. These
   * are the visible files named {@code .txt}, {@code .text}, {@code .html}, {@code .htm} or {@code .xhtml}, in any case,
   * with or without {@code .gz}. Folders that are links are not entered. A folder that may not be opened stands in the
   * stream itself, and {@link #take} refuses it. What is no folder is its own only input.
   */
  public static Stream<Path> inputs(Path folder) {
    return InputFiles.in(folder);
  }

  private TakenIn take(byte[] came, String origin, Given given) throws Refusal {
    checkGivenLanguage(given.language());
    byte[] content = Content.isGzip(came) ? bytes.unpack(came) : came;
    checkIsText(content);
    boolean html = Content.isHtml(content);
    Decoded decoded = Decoding.decode(content, html ? DeclaredCharset.of(content) : null);
    if (Content.isRubbish(decoded)) {
      throw new Refusal("holds bytes that are no text; if it is a document, save it as plain text or HTML");
    }
    Extract extract = html ? HtmlPage.read(decoded.text()) : Extract.ofPlainText(decoded.text());
    checkHoldsWords(extract);
    List<Notice> notices = new ArrayList<>(decodingNotices(decoded, extract.text()));
    if (!extract.complete()) {
      notices.add(new Notice(
          Code.ARTICLE_NOT_FOUND, "the article could not be told from the rest of the page; all its text was read", null));
    }
    notices.addAll(checkLanguage(extract, given.language()));
    return new TakenIn(document(came, origin, given, extract), notices);
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

  private static void checkIsText(byte[] content) throws Refusal {
    if (content.length == 0) {
      throw new Refusal("is empty; check that it was saved");
    }
    String kind = Content.binaryKind(content);
    if (kind != null) {
      throw new Refusal("is " + kind + ", not a text; save its text as plain text or HTML");
    }
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
        : "holds no more than white space; check that its text was saved");
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
