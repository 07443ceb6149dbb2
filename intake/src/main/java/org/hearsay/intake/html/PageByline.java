package org.hearsay.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names in a line that tells the author, the date, how long it takes to read, and what else a page puts there. */
final class PageByline {
  /** A longer line is a biography. */
  private static final int LONGEST = 200;
  private static final Set<String> ENDS = Set.of("|", "\u2022", "\u00B7", "/", "-", "\u2013", "\u2014");
  static final Set<String> CALENDAR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "posted", "updated", "published");

  private PageByline() {}

  /** The names, or "". */
  static String clean(String line) {
    List<String> words = new ArrayList<>(List.of(line.strip().split("\\s+")));
    if (words.get(0).equalsIgnoreCase("by")) {
      words.remove(0);
    }
    int end = 0;
    while (end < words.size() && !ENDS.contains(words.get(end)) && !words.get(end).startsWith("@") && !isTime(words.get(end))) {
      end++;
    }
    // "April Ryan" and "Jan Smit" are people: a month is a date only where a number follows.
    boolean dated = end < words.size() && isTime(words.get(end));
    while (dated && end > 1 && CALENDAR.contains(bare(words.get(end - 1)))) {
      end--;
    }
    String names = String.join(" ", words.subList(0, end));
    while (names.endsWith(",") || names.endsWith("|") || names.endsWith(":")) {
      names = names.substring(0, names.length() - 1).strip();
    }
    return names.length() > LONGEST ? "" : names;
  }

  private static boolean isTime(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean marked = lower.endsWith(",") || lower.endsWith(".") || lower.endsWith(":");
    return marked ? lower.substring(0, lower.length() - 1) : lower;
  }
}
