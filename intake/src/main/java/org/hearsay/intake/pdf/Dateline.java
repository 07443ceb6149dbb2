package org.hearsay.intake.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.extract.IsoDate;

/** The date in a line under a headline; what could be two dates, such as 03/09/2014, is none. */
final class Dateline {
  private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
      + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DAY_FIRST = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b");
  private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
  private static final Pattern REST = Pattern.compile("(?i)(?:(?:first )?published|posted|updated|date|last|on|at|mon|tues?|wed(?:nes)?|thurs?|fri"
      + "|sat(?:ur)?|sun|day|\\d{1,2}[:.]\\d{2}|a\\.?m|p\\.?m|gmt|utc|bst|[ecmp][sd]?t|[\\s,.:|/()\u2013\u2014\u2022\u00B7-])*");
  /** A place in capitals before the date, and a dash behind it. */
  private static final Pattern START = Pattern.compile("^(?:\\p{Lu}{3,}[\\p{Lu} ,.'-]*)?,? ?(.{8,24}?)(?: \\([\\p{L} ]+\\))? ?[\u2013\u2014-]+ ");
  private static final int LONGEST = 120;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Dateline() {}

  /** The date, if the line tells nothing else, or if it may tell something else too; else null. */
  static String ofLine(String line, boolean besideOther) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST, ISO}) {
      Matcher found = pattern.matcher(line);
      if (found.find()) {
        String rest = line.substring(0, found.start()) + " " + line.substring(found.end());
        return besideOther || REST.matcher(rest).matches() ? date(found) : null;
      }
    }
    return null;
  }

  /** The date in "LONDON, 9 March 2014 - ...", or null. */
  static String atStart(String text) {
    Matcher start = START.matcher(text.substring(0, Math.min(80, text.length())));
    return start.find() ? ofLine(start.group(1), false) : null;
  }

  /** True for "Friday" and "March 3": what is no name. */
  static boolean hasCalendarWord(String text) {
    return text.matches("(?i).*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
  }

  private static String date(Matcher found) {
    String date = found.groupCount() == 1 ? found.group(1)
        : found.pattern() == DAY_FIRST ? iso(found.group(3), found.group(2), found.group(1))
        : iso(found.group(3), found.group(1), found.group(2));
    return IsoDate.isValid(date) ? date : null;
  }

  private static String iso(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, number, Integer.parseInt(day));
  }
}
