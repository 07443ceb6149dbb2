package org.hearsay.reading.check;

import org.hearsay.reading.quantity.Tokens;

/**
 * A date with a year as the text writes it.
 *
 * @param from its first token
 * @param to after its last token
 * @param year from 1000 to 2100
 * @param month from 1, or 0 where none is told
 * @param day from 1, or 0
 */
record CalendarDate(int from, int to, int year, int month, int day) {

  /** "March 9, 2014", "9 March 2014", "the 9th of March 2014", "March 2014", "2014"; null if none begins at the token. */
  static CalendarDate at(Sentence s, int from) {
    Tokens t = s.tokens;
    int at = t.is(from, "the") ? from + 1 : from;
    int day = day(t, at);
    int month;
    if (day > 0 && month(s, afterOf(t, afterDay(t, at))) > 0) {
      at = afterOf(t, afterDay(t, at));
      month = month(s, at);
      at = t.is(at + 1, ".") ? at + 2 : at + 1;
    } else {
      month = month(s, at);
      day = 0;
      if (month > 0) {
        at = t.is(at + 1, ".") && t.isDigits(at + 2) ? at + 2 : at + 1;
        day = day(t, at);
        at = day > 0 ? afterDay(t, at) : at;
      }
    }
    at = month > 0 && t.is(at, ",") ? at + 1 : at;
    int year = year(s, at);
    return year == 0 ? null : new CalendarDate(from, at + 1, year, month, day);
  }

  private static int afterDay(Tokens t, int at) {
    return t.touches(at) && t.isWord(at + 1) ? at + 2 : at + 1;
  }

  private static int afterOf(Tokens t, int at) {
    return t.is(at, "of") ? at + 1 : at;
  }

  private static int day(Tokens t, int at) {
    String raw = t.raw(at);
    if (!t.isDigits(at) || raw.length() > 2) {
      return 0;
    }
    boolean whole = Character.isDigit(raw.charAt(0)) && Character.isDigit(raw.charAt(raw.length() - 1));
    int day = whole ? Integer.parseInt(raw) : 0;
    return day <= 31 ? day : 0;
  }

  private static int month(Sentence s, int at) {
    String month = s.tokens.isCapital(at) ? s.words.value(s.tokens.lower(at), CheckRole.MONTH) : null;
    return month == null ? 0 : Integer.parseInt(month);
  }

  /** The year that a token is, or 0. */
  static int year(Sentence s, int at) {
    Tokens t = s.tokens;
    String raw = t.raw(at);
    boolean glued = t.touches(at) && t.isWord(at + 1) || t.touches(at - 1) && (t.isWord(at - 1) || t.is(at - 1, "$") || t.is(at - 1, "#"));
    if (!t.isDigits(at) || raw.length() != 4 || glued || s.inFigure(at)) {
      return 0;
    }
    for (int i = 0; i < 4; i++) {
      if (!Character.isDigit(raw.charAt(i))) {
        return 0;
      }
    }
    int year = Integer.parseInt(raw);
    return year >= 1000 && year <= 2100 ? year : 0;
  }

  /** Negative, zero or positive as this is before, the same as or after the other, as far as both tell. */
  int compare(CalendarDate other) {
    if (year != other.year || month == 0 || other.month == 0) {
      return Integer.compare(year, other.year);
    }
    return month != other.month || day == 0 || other.day == 0 ? Integer.compare(month, other.month) : Integer.compare(day, other.day);
  }
}
