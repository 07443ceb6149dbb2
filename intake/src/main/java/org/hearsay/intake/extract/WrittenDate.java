package org.hearsay.intake.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line that is nothing but a date, such as {@code Published on Sunday, March 9, 2014}. What could be two dates, such as 03/09/2014, is none. Read
 * by hand, since plain texts are asked too and regular expressions would hold up a cold start.
 */
public final class WrittenDate {
  private static final int LONGEST = 60;
  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december");
  private static final List<String> LEADS = List.of("published", "posted", "updated", "issued", "released", "date", "first", "on", "at", "monday", "tuesday", "wednesday",
      "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

  private WrittenDate() {}

  /** The ISO date that the line is, or null. */
  public static String of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    List<String> words = words(line);
    while (!words.isEmpty() && LEADS.contains(words.get(0))) {
      words.remove(0);
    }
    if (words.size() == 1) {
      return IsoDate.isValid(words.get(0)) ? words.get(0) : null;
    } else if (words.size() != 3) {
      return null;
    }
    int month = month(words.get(0)) > 0 ? 0 : 1;
    int day = number(words.get(1 - month), 2);
    int year = words.get(2).length() == 4 ? number(words.get(2), 4) : 0;
    if (month(words.get(month)) == 0 || day == 0 || year == 0) {
      return null;
    }
    String date = two(year / 100) + two(year % 100) + "-" + two(month(words.get(month))) + "-" + two(day);
    return IsoDate.isValid(date) ? date : null;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    String lower = line.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      boolean between = i == lower.length() || lower.charAt(i) == ',' || lower.charAt(i) == ':' || Paragraphs.isSpace(lower.charAt(i));
      if (between) {
        String word = lower.substring(start, i);
        word = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** From 1, of a name that is whole or cut off, or 0. */
  private static int month(String word) {
    for (int i = 0; i < MONTHS.size() && word.length() >= 3; i++) {
      if (MONTHS.get(i).startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The number of {@code 9}, {@code 09} or {@code 9th}, or 0. */
  private static int number(String word, int digits) {
    int value = 0;
    int at = 0;
    while (at < word.length() && at < digits && word.charAt(at) >= '0' && word.charAt(at) <= '9') {
      value = value * 10 + word.charAt(at++) - '0';
    }
    String rest = word.substring(at);
    return at > 0 && (rest.isEmpty() || rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th")) ? value : 0;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
