package org.hearsay.intake.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.extract.IsoDate;

/** The date of a mail (RFC 5322, 3.3) as an ISO date and time that keeps the offset it was written with. */
final class MailDate {
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DATE = Pattern.compile(
      "(?:\\w{2,9},? )?(\\d{1,2}) (\\w{3})\\w* (\\d{4}),? (\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([+-]\\d{4}|GMT|UTC|UT|Z)?.*", Pattern.CASE_INSENSITIVE);

  private MailDate() {}

  /** The date, without its time where no offset tells what that means, or null. */
  static String iso(String header) {
    Matcher m = DATE.matcher(String.join(" ", header.strip().split("\\s+")));
    if (!m.matches() || MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) < 0) {
      return null;
    }
    String day = String.format(Locale.ROOT, "%s-%02d-%02d", m.group(3), MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1, Integer.parseInt(m.group(1)));
    if (m.group(7) == null || m.group(7).equals("-0000")) { // RFC 5322: -0000 says that the offset is not known
      return IsoDate.isValid(day) ? day : null;
    }
    String zone = m.group(7).length() == 5 ? m.group(7).substring(0, 3) + ":" + m.group(7).substring(3) : "Z";
    String time = String.format(Locale.ROOT, "T%02d:%s:%s", Integer.parseInt(m.group(4)), m.group(5), m.group(6) == null ? "00" : m.group(6));
    return IsoDate.isValid(day + time + zone) ? day + time + zone : IsoDate.isValid(day) ? day : null;
  }
}
