package org.hearsay.intake.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.IsoDate;

/** Dates as pages write them, to ISO dates; what could be two dates, such as 03/09/2014, is none. */
final class PageDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june", "july",
      "august", "september", "october", "november", "december", "sept");
  /** No date is told in more. */
  private static final int LONGEST = 200;

  private PageDate() {}

  /** An ISO date, or date and time if its offset is told, or null. */
  static String of(String written) {
    String value = written.strip();
    String date = value.length() > LONGEST ? null : iso(value);
    // Programs write year 1 where they know no date, and 1970 where they lost it.
    return date == null || date.startsWith("000") || date.startsWith("1970-01-01") ? null : date;
  }

  private static String iso(String value) {
    String day = day(value);
    if (day == null || value.equals(day)) {
      return day;
    }
    String rest = value.startsWith(day) ? value.substring(day.length()) : value;
    String time = PageTime.of(rest, day);
    // A time without its offset is no point in time.
    return time != null && IsoDate.isValid(day + "T" + time) ? day + "T" + time : day;
  }

  private static String day(String value) {
    if (IsoDate.startsWithDate(value)) {
      return value.substring(0, 10);
    } else if (value.length() >= 10 && value.charAt(4) == '/') {
      return valid(value.substring(0, 10).replace('/', '-'));
    }
    String named = withNamedMonth(value);
    named = named != null ? named : inNumbers(value);
    return named != null || value.length() < 8 ? named : valid(compact(value));
  }

  /** The date in {@code https://example.org/2014/03/09/rain}, or null. */
  static String ofAddress(String address) {
    for (int at = address.indexOf('/'); at >= 0 && at + 11 < address.length(); at = address.indexOf('/', at + 1)) {
      String part = address.substring(at + 1, at + 11);
      boolean looksLikeDate = address.charAt(at + 11) == '/' && (part.startsWith("19") || part.startsWith("20"));
      String date = looksLikeDate ? valid(part.replace('/', '-')) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static String withNamedMonth(String value) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (String word : value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}:]+")) {
      boolean named = MONTH_NAMES.contains(word) || word.length() == 3 && MONTHS.contains(word);
      month = month == 0 && named ? MONTHS.indexOf(word.substring(0, 3)) + 1 : month;
      int number = number(word);
      if (number >= 1900 && number < 2200 && year == 0) {
        year = number;
      } else if (number >= 1 && number <= 31 && day == 0) {
        day = number;
      }
    }
    return month == 0 || day == 0 || year == 0 ? null : written(year, month, day);
  }

  /** 11/18/2019 and 18.11.19: told where one of the two numbers is too large for a month. */
  private static String inNumbers(String value) {
    for (String word : value.split("[\\s,|]+")) {
      String[] parts = word.split("[/.-]");
      int year = parts.length == 3 ? number(parts[2]) : -1;
      year = year >= 0 && year < 100 && parts[2].length() == 2 ? 2000 + year : year;
      if (year >= 1900 && year < 2200) {
        int one = number(parts[0]);
        int two = number(parts[1]);
        return one > 12 && two <= 12 ? written(year, two, one) : two > 12 && one <= 12 ? written(year, one, two)
            : one == two ? written(year, one, two) : null;
      }
    }
    return null;
  }

  /** The number at the start of {@code 9} or {@code 9th}, or -1. */
  private static int number(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    boolean whole = end == word.length() || end + 2 == word.length() && Character.isLetter(word.charAt(end));
    boolean clock = word.endsWith("am") || word.endsWith("pm");
    return end > 0 && end <= 4 && whole && !clock ? Integer.parseInt(word.substring(0, end)) : -1;
  }

  private static String compact(String value) {
    return value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
  }

  private static String written(int year, int month, int day) {
    return valid(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  private static String valid(String date) {
    return IsoDate.isValid(date) ? date : null;
  }
}
