package org.hearsay.intake.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.intake.extract.IsoDate;
import org.hearsay.intake.extract.Properties;

/** The lines {@code key: value} between two lines {@code ---} with which some programs begin a file. */
final class FrontMatter {
  private static final String FENCE = "---";

  private final Map<String, String> values = new HashMap<>();
  private String rest;

  FrontMatter(String text) {
    rest = text;
    if (!text.startsWith(FENCE + "\n") && !text.startsWith(FENCE + "\r\n")) {
      return;
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length());
    int close = end < 0 ? -1 : text.indexOf('\n', end + 1);
    if (end < 0 || close >= 0 && !text.substring(end + 1, close).strip().equals(FENCE)) {
      return;
    }
    for (String line : text.substring(FENCE.length(), end).split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith(" ") && !line.startsWith("#")) {
        values.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), unquoted(line.substring(colon + 1).strip()));
      }
    }
    rest = close < 0 ? "" : text.substring(close + 1);
  }

  /** What follows. */
  String rest() {
    return rest;
  }

  Properties properties() {
    String date = values.getOrDefault("date", values.getOrDefault("published", ""));
    String iso = IsoDate.isValid(date) ? date : IsoDate.startsWithDate(date) ? date.substring(0, 10) : null;
    return new Properties(some("title"), values.containsKey("author") ? some("author") : some("byline"), iso);
  }

  private String some(String key) {
    String value = values.get(key);
    return value == null || value.isBlank() ? null : value;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
