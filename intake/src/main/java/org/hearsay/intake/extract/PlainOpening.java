package org.hearsay.intake.extract;

import java.util.List;
import org.hearsay.model.Document.Found;

/**
 * What the first lines of a plain text say of it. The text itself stays as it is, so only what is sure is taken: a line that is a date, a "By" line,
 * and the line above them as headline.
 */
final class PlainOpening {
  private static final int LINES = 6;
  private static final int LONGEST = 160;
  private static final int LONGEST_BYLINE = 100;

  private Fact title = Fact.UNKNOWN;
  private Fact byline = Fact.UNKNOWN;
  private Fact published = Fact.UNKNOWN;

  PlainOpening(String text) {
    String first = null;
    int at = 0;
    for (int n = 0; n < LINES && at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at > LONGEST) {
        break; // the article has begun
      }
      String line = text.substring(at, end).strip();
      at = end + 1;
      if (line.isEmpty()) {
        continue;
      }
      n++;
      String date = published.value() == null ? WrittenDate.of(line) : null;
      if (date != null) {
        published = new Fact(date, Found.TEXT);
      } else if (byline.value() == null && isByline(line)) {
        byline = new Fact(line.substring(3).strip(), Found.TEXT);
      } else if (first == null) {
        first = line;
      }
    }
    boolean told = byline.value() != null || published.value() != null;
    boolean headline = told && first != null && !first.endsWith(".") && text.stripLeading().startsWith(first);
    title = headline ? new Fact(first, Found.TEXT) : Fact.UNKNOWN;
  }

  Extract extract(String text) {
    return new Extract("text/plain", text, Paragraphs.of(text), title, byline, Fact.UNKNOWN, published, true, List.of());
  }

  /** True for "By Jane Roe and John Doe": all words but joining ones begin with a capital letter. */
  static boolean isByline(String line) {
    if (line.length() > LONGEST_BYLINE || !line.regionMatches(true, 0, "by ", 0, 3) || line.endsWith(".")) {
      return false;
    }
    int names = 0;
    int start = 3;
    for (int i = start; i <= line.length(); i++) {
      if (i < line.length() && line.charAt(i) != ' ') {
        continue;
      }
      String word = line.substring(start, i);
      start = i + 1;
      boolean joins = word.isEmpty() || List.of("and", "&", "de", "van", "von", "der", "la", "al", "bin", "in", "of", "for", "the").contains(word);
      if (!joins && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      names += joins ? 0 : 1;
    }
    return names >= 2;
  }
}
