package org.hearsay.intake.html;

import java.util.List;
import java.util.Locale;
import org.hearsay.intake.extract.IsoDate;

/** Dates as pages write them, to ISO dates; what could be two dates, such as 03/09/2014, is none. */
final class PageDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PageDate() {}

  /** An ISO date, or date and time if its offset is told, or null. */
  static String of(String written) {
    String date = iso(written);
    // Programs write year 1 where they know no date, and 1970 where they lost it.
    return date == null || date.startsWith("000") || date.startsWith("1970-01-01") ? null : date;
  }

  private static String iso(String written) {
    String value = written.strip();
    if (value.length() > 11 && value.charAt(10) == ' ') {
      value = value.substring(0, 10) + "T" + value.substring(11).replace(" ", "");
    }
    if (IsoDate.isValid(value)) {
      return value;
    } else if (IsoDate.startsWithDate(value)) {
      // A time without its offset is no point in time.
      return value.substring(0, 10);
    } else if (value.length() >= 10 && value.charAt(4) == '/') {
      return valid(value.substring(0, 10).replace('/', '-'));
    }
    String named = withNamedMonth(value);
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
      int named = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
      month = month == 0 ? named : month;
      int number = number(word);
      if (number >= 1900 && number < 2200 && year == 0) {
        year = number;
      } else if (number >= 1 && number <= 31 && day == 0) {
        day = number;
      }
    }
    return month == 0 || day == 0 || year == 0 ? null : valid(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
  }

  /** The number at the start of {@code 9} or {@code 9th}, or -1. */
  private static int number(String word) {
    int end = 0;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    boolean whole = end == word.length() || end + 2 == word.length() && Character.isLetter(word.charAt(end));
    return end > 0 && end <= 4 && whole ? Integer.parseInt(word.substring(0, end)) : -1;
  }

  private static String compact(String value) {
    return value.substring(0, 4) + "-" + value.substring(4, 6) + "-" + value.substring(6, 8);
  }

  private static String valid(String date) {
    return IsoDate.isValid(date) ? date : null;
  }
}
