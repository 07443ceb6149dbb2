package org.hearsay.intake.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/** The character set that a page names in its first bytes, in a meta element or an XML declaration. */
public final class DeclaredCharset {
  /** HTML asks for it within 1,024 bytes; old pages have long heads. */
  private static final int HEAD = 8192;

  private DeclaredCharset() {}

  /** The declared character set, or null if there is none that Java has. */
  public static Charset of(byte[] bytes) {
    String head = Content.latin1(bytes, HEAD).toLowerCase(Locale.ROOT);
    String name = head.startsWith("<?xml") ? valueAfter(head, "encoding", head.indexOf("?>")) : null;
    for (int meta = head.indexOf("<meta"); name == null && meta >= 0; meta = head.indexOf("<meta", meta + 5)) {
      int end = head.indexOf('>', meta);
      name = valueAfter(head.substring(meta, end < 0 ? head.length() : end), "charset", Integer.MAX_VALUE);
    }
    return name == null ? null : named(name);
  }

  private static String valueAfter(String text, String key, int before) {
    int at = text.indexOf(key);
    if (at < 0 || at > before) {
      return null;
    }
    int start = at + key.length();
    while (start < text.length() && "= \t\r\n\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end > start ? text.substring(start, end) : null;
  }

  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      // The encoding standard of the web reads these three as windows-1252, since pages mean that.
      boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return western ? Charset.forName("windows-1252") : charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }
}
