package org.hearsay.intake.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What bytes are, told by themselves and not by a file's name. */
public final class Content {
  private static final int HEAD = 4096;
  private static final int ARCHIVE_HEAD = 65_536;

  private Content() {}

  /** True for a gzip stream. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length >= 3 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B && bytes[2] == 8;
  }

  /** The kind of document, or null for what is no document that can be read; {@link #binaryKind} then says what it is. */
  public static Kind kind(byte[] bytes) {
    String head = latin1(bytes, 16);
    if (head.startsWith("%PDF-") || head.startsWith("\u00EF\u00BB\u00BF%PDF-")) {
      return Kind.PDF;
    } else if (head.startsWith("{\\rtf")) {
      return Kind.RTF;
    } else if (head.startsWith("PK\u0003\u0004")) {
      return packedKind(bytes);
    } else if (binaryKind(bytes) != null) {
      return null;
    } else if (isHtml(bytes)) {
      return Kind.HTML;
    } else if (Headers.begin(bytes)) {
      return Kind.MAIL;
    }
    return isFlatDocument(bytes) ? Kind.FODT : Kind.TEXT;
  }

  /** Names of parts stand uncompressed in an archive; those that tell the kind are among the first, or in the list at the end. */
  private static Kind packedKind(byte[] bytes) {
    String archive = latin1(bytes, ARCHIVE_HEAD) + latin1(bytes, Math.max(0, bytes.length - ARCHIVE_HEAD), bytes.length);
    boolean unnamed = archive.contains("content.xml") && !archive.contains("mimetypeapplication/"); // packed against the rule that it stands unpacked
    if (archive.contains("mimetypeapplication/vnd.oasis.opendocument.text") || unnamed && archive.contains("mimetype")) {
      return Kind.ODT;
    }
    return archive.contains("word/document.xml") ? Kind.DOCX : null;
  }

  private static boolean isFlatDocument(byte[] bytes) {
    return bytes.length > 0 && (bytes[0] == '<' || bytes[0] == (byte) 0xEF) && latin1(bytes, HEAD).contains("office:document ")
        && latin1(bytes, HEAD).contains("opendocument.text");
  }

  /** For people, the kind of a file that is no text, such as "a PDF file", by its magic number; null for others. */
  public static String binaryKind(byte[] bytes) {
    String head = latin1(bytes, 16);
    String kind = documentKind(head);
    return kind != null ? kind : mediaKind(head);
  }

  private static String documentKind(String head) {
    if (head.startsWith("%PDF-")) {
      return "a PDF file";
    } else if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return "a ZIP archive, a spreadsheet or slides";
    } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return "an old Microsoft Office document, or one that is locked with a password";
    } else if (head.startsWith("{\\rtf")) {
      return "an RTF document";
    } else if (head.startsWith("SQLite format 3\0")) {
      return "an SQLite database";
    } else if (head.startsWith("\u001F\u008B")) {
      return "a gzip archive";
    } else if (head.startsWith("BZh") && head.startsWith("1AY&SY", 4)) {
      return "a bzip2 archive";
    } else if (head.startsWith("\u00FD7zXZ\0")) {
      return "an xz archive";
    } else if (head.startsWith("7z\u00BC\u00AF\u0027\u001C")) {
      return "a 7z archive";
    } else if (head.startsWith("Rar!\u001A\u0007")) {
      return "a RAR archive";
    }
    return head.startsWith("\u0028\u00B5\u002F\u00FD") ? "a Zstandard archive" : null;
  }

  private static String mediaKind(String head) {
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return "a PNG picture";
    } else if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return "a JPEG picture";
    } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return "a GIF picture";
    } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return "a TIFF picture";
    } else if (head.startsWith("RIFF") && head.length() >= 12) {
      return head.startsWith("WEBP", 8) ? "a WebP picture" : "a sound or film file";
    } else if (head.startsWith("ftyp", 4) || head.startsWith("ID3") && head.indexOf('\0') > 0
        || head.startsWith("OggS\0") || head.startsWith("fLaC\0")) {
      return "a sound or film file";
    } else if (head.startsWith("\u007FELF") || head.startsWith("\u00CA\u00FE\u00BA\u00BE")) {
      return "a program";
    }
    return head.startsWith("MZ") && head.indexOf('\0') > 0 ? "a program" : null;
  }

  /** True for text of which more than one character in twenty is a control character, or that was mostly malformed. */
  public static boolean isRubbish(Decoded decoded) {
    String text = decoded.text();
    int controls = 0;
    int malformed = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c >= 0x7F && c < 0xA0 && c != 0x85) {
        controls++;
      }
    }
    for (var span : decoded.malformed()) {
      malformed += span.length();
    }
    return controls >= 3 && controls * 20L > text.length() || malformed >= 8 && malformed * 10L > text.length() * 3L;
  }

  /** True if the first thing in the text, after comments and an XML declaration, is a tag with which pages begin. */
  public static boolean isHtml(byte[] bytes) {
    // Zeros of UTF-16 are dropped: the tags that matter are ASCII.
    String head = latin1(bytes, HEAD).replace("\0", "").toLowerCase(Locale.ROOT);
    boolean wideMark = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    int at = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : wideMark ? 2 : 0;
    while (true) {
      while (at < head.length() && head.charAt(at) <= ' ') {
        at++;
      }
      String closing = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : null;
      int close = closing == null ? -1 : head.indexOf(closing, at);
      if (close < 0) {
        return closing != null && head.contains("<html") || startsPage(head, at);
      }
      at = close + closing.length();
    }
  }

  private static boolean startsPage(String head, int at) {
    if (!head.startsWith("<", at)) {
      return false;
    }
    int end = at + 1;
    while (end < head.length() && (Character.isLetterOrDigit(head.charAt(end)) || head.charAt(end) == '!')) {
      end++;
    }
    return switch (head.substring(at + 1, end)) {
      case "!doctype" -> head.startsWith("html", end + 1);
      case "html", "head", "body", "title", "meta", "link", "style", "script", "article", "main", "div", "p" -> true;
      default -> false;
    };
  }

  /** The first bytes, each as the character of its number. */
  static String latin1(byte[] bytes, int limit) {
    return latin1(bytes, 0, Math.min(bytes.length, limit));
  }

  private static String latin1(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
