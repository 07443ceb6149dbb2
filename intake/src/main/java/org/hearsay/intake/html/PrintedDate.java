package org.hearsay.intake.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date inside a printed line: a day with a named month, and the time that stands beside it. */
final class PrintedDate {
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?"
          + "|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern DAY = Pattern.compile(
      "\\b(?:" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+(?:19|20)\\d{2}"
          + "|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/(?:(?:19|20)\\d{2}|\\d{2}))\\b",
      Pattern.CASE_INSENSITIVE);
  /** A time stands no further from its day. */
  private static final int NEAR = 40;
  /** What stands before it may be a time: "11:11 PM EST Nov 19, 2019". */
  private static final Pattern TIME_BEFORE = Pattern.compile(
      "\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[A-Z]{2,4})?[\\s,|\u00B7\u2022-]*(?:on\\s+)?(?:[A-Za-z]{3,9},?\\s+)?$", Pattern.CASE_INSENSITIVE);

  private PrintedDate() {}

  /** The ISO date, with the time if its offset is told; null if no date stands in the line. */
  static String in(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.find()) {
      return null;
    }
    String before = line.substring(Math.max(0, day.start() - NEAR), day.start());
    String after = line.substring(day.end(), Math.min(line.length(), day.end() + NEAR));
    String date = PageDate.of(day.group());
    Matcher time = TIME_BEFORE.matcher(before);
    String clock = date == null ? null : PageTime.of(time.find() ? time.group() : after, date);
    String both = clock == null ? null : PageDate.of(date + "T" + clock);
    return both == null ? date : both;
  }
}
