package org.hearsay.evaluation.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Time;

/** What a value of TIMEX3 may look like (TimeML 1.2.1, its value attribute after ISO 8601), and that it is one of the calendar. */
final class TimexForm {
  private static final String CLOCK = "T(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?";
  private static final String PART = "T(?:MO|MI|AF|EV|NI|DT)";
  private static final Pattern POINT = Pattern.compile("PAST_REF|PRESENT_REF|FUTURE_REF|[\\dX]{1,4}|FY(?:\\d{4}|XXXX)|BC\\d{2}|BC\\d{4}"
      + "|(?:\\d{4}|XXXX)-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI|XX|(?:W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)(?:-WE|-[1-7])?))"
      + "|(?:\\d{4}|XXXX)-(?:0[1-9]|1[0-2])"
      + "|((?:\\d{4}|XXXX)-(?:0[1-9]|1[0-2]|XX)-(?:0[1-9]|[12]\\d|3[01]|XX))(?:" + CLOCK + "|" + PART + ")?"
      + "|XXXX-WXX-[1-7](?:" + CLOCK + "|" + PART + ")|XXXX-(?:SP|SU|FA|WI)");
  private static final String AMOUNT = "(?:\\d+(?:\\.\\d+)?|X)";
  private static final Pattern LENGTH = Pattern.compile("P(?:" + AMOUNT + "(?:ML|CE|DE|Y|Q|SE|M|W|WE|D))*(?:T(?:" + AMOUNT + "[HMS])+)?");
  private static final Pattern FULL = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

  private TimexForm() {}

  static boolean valid(Time time) {
    String value = time.value();
    int slash = value.indexOf('/');
    if (slash > 0) {
      return time.type() == Time.Type.DURATION && point(value.substring(0, slash)) && point(value.substring(slash + 1));
    }
    return switch (time.type()) {
      case DURATION -> length(value);
      case SET -> length(value) || point(value);
      case DATE -> point(value) && value.indexOf('T') < 0 || value.endsWith("_REF");
      case TIME -> point(value) && value.indexOf('T') > 0;
    };
  }

  private static boolean length(String value) {
    return value.length() > 2 && LENGTH.matcher(value).matches();
  }

  private static boolean point(String value) {
    Matcher m = POINT.matcher(value);
    return m.matches() && (m.group(1) == null || calendar(m.group(1)));
  }

  private static boolean calendar(String day) {
    Matcher m = FULL.matcher(day);
    try {
      return !m.matches() || LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
