package org.hearsay.intake.html;

import java.util.Locale;
import java.util.Set;

/** Lines that tell no more than when a page was written or changed, or how long it takes to read. */
final class DateLine {
  private static final int LONGEST = 100;
  private static final Set<String> WORDS = Set.of(
      "published", "posted", "updated", "modified", "created", "last", "first", "on", "at", "date", "time", "of", "a", "to", "the",
      "min", "mins", "minute", "minutes", "read", "reading", "hour", "hours", "day", "days", "ago", "h", "m",
      "am", "pm", "noon", "midnight", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt",
      "bst", "cet", "cest", "ist", "st", "nd", "rd", "th");

  private DateLine() {}

  /** True for "Updated at 1:23 p.m." and "20 Nov, 2019 05:47"; a number has to be in it. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    boolean number = false;
    for (String word : line.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{Nd}]+")) {
      boolean digit = !word.isEmpty() && Character.isDigit(word.charAt(0));
      number |= digit;
      if (!isWord(word)) {
        return false;
      }
    }
    // A number alone is the heading of a chapter, or an answer.
    return number && line.length() >= 6;
  }

  /** True for a number, and for a word that stands beside dates and times. */
  static boolean isWord(String word) {
    int letters = 0;
    while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    String rest = word.substring(letters);
    return rest.isEmpty() || WORDS.contains(rest) || PageByline.CALENDAR.contains(rest);
  }
}
