package org.hearsay.intake.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names who wrote an article: "By Jane Roe and John Doe | 9 March 2014". */
final class Byline {
  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019.-]*(?: (?:\\p{Lu}[\\p{L}'\u2019.-]*|de|van|der|von|bin|al|el|la|le|du|da|di)){1,4}";
  private static final Pattern LINE = Pattern.compile(
      "(?:By|BY|by|Written by|Story by|Reported by):? (" + NAME + "(?:(?:,| and| &|, and) " + NAME + ")*)(.*)");
  private static final int LONGEST = 160;

  private Byline() {}

  static boolean isByline(String text) {
    Matcher line = LINE.matcher(text);
    // "By Friday Jane Roe had left the city." begins a story.
    return text.length() <= LONGEST && line.matches() && !text.endsWith(".") && !Dateline.hasCalendarWord(line.group(1));
  }

  static String names(String text) {
    Matcher line = LINE.matcher(text);
    return line.matches() ? line.group(1) : "";
  }
}
