package org.hearsay.intake.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * ISO 8601 calendar dates, alone or with a time and its offset. Read by hand: java.time's formatters cost a cold start
 * some twenty milliseconds that a plain text with a given date would pay for nothing else.
 */
public final class IsoDate {
  private IsoDate() {}

  /** True for {@code 2014-03-09} and {@code 2014-03-09T15:30[:12[.5]]} with {@code Z}, {@code +08:00} or {@code +0800}. */
  public static boolean isValid(String value) {
    if (!startsWithDate(value)) {
      return false;
    }
    return value.length() == 10 || isTimeWithOffset(value, 10);
  }

  /** True if the first ten characters are a day of the calendar. */
  public static boolean startsWithDate(String value) {
    if (value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-' || number(value, 0, 4) < 1) {
      return false;
    }
    try {
      LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isTimeWithOffset(String value, int from) {
    int offset = Math.max(value.indexOf('Z', from), Math.max(value.indexOf('+', from), value.indexOf('-', from)));
    return offset > from
        && value.charAt(from) == 'T'
        && isTime(value.substring(from + 1, offset))
        && isOffset(value.substring(offset));
  }

  private static boolean isTime(String time) {
    int dot = Math.max(time.indexOf('.'), time.indexOf(','));
    String whole = dot < 0 ? time : time.substring(0, dot);
    boolean seconds = whole.length() == 8;
    if (!seconds && (whole.length() != 5 || dot >= 0) || whole.charAt(2) != ':' || seconds && whole.charAt(5) != ':') {
      return false;
    }
    if (dot >= 0 && (time.length() - dot > 10 || number(time, dot + 1, time.length()) < 0)) {
      return false;
    }
    try {
      LocalTime.of(number(whole, 0, 2), number(whole, 3, 5), seconds ? number(whole, 6, 8) : 0);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isOffset(String offset) {
    if (offset.equals("Z")) {
      return true;
    }
    boolean colon = offset.length() == 6 && offset.charAt(3) == ':';
    if (!colon && offset.length() != 5) {
      return false;
    }
    int hours = number(offset, 1, 3);
    int minutes = number(offset, colon ? 4 : 3, offset.length());
    try {
      ZoneOffset.ofHoursMinutes(hours, minutes);
      return hours >= 0 && minutes >= 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** The number that the ASCII digits write, or -1, which no part of a date or time may be. */
  private static int number(String value, int start, int end) {
    int number = end > start ? 0 : -1;
    for (int i = start; i < end && number >= 0; i++) {
      int digit = value.charAt(i) - '0';
      number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
    }
    return number;
  }
}
