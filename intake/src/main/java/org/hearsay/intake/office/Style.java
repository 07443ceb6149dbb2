package org.hearsay.intake.office;

import java.util.Locale;
import org.hearsay.model.Block.Kind;

/**
 * What a paragraph's style makes of it.
 *
 * @param level of a heading, 0 for a document's title, or null
 */
record Style(Kind kind, Integer level) {
  static final Style PLAIN = new Style(Kind.PARAGRAPH, null);
  private static final int DEEPEST = 9;

  /** By the names that Word and LibreOffice give to their own styles in English; null if the name tells nothing. */
  static Style named(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("_20_", " ").replace("-", " ").strip();
    if (lower.startsWith("heading")) {
      String number = lower.substring("heading".length()).strip();
      return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '9' ? heading(number.charAt(0) - '0') : null;
    } else if (lower.equals("title")) {
      return heading(0);
    } else if (lower.equals("subtitle")) {
      return heading(2);
    } else if (lower.contains("quot") || lower.equals("block text")) {
      return new Style(Kind.QUOTE, null);
    } else if (lower.equals("caption") || lower.equals("figure") || lower.equals("illustration")) {
      return new Style(Kind.CAPTION, null);
    }
    return lower.startsWith("list ") && !lower.equals("list contents") ? new Style(Kind.LIST_ITEM, null) : null;
  }

  static Style heading(int level) {
    return new Style(Kind.HEADING, Math.min(level, DEEPEST));
  }
}
