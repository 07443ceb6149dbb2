package org.hearsay.evaluation.times;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Time;

/**
 * Values in the dialect of Recognizers-Text against TIMEX3's. They are the same if written the same; if they cover the same stretch of the calendar (theirs
 * ends before the last named unit or after it: "2014 to 2018" ends in 2018 with its first day there, with its last in TIMEX3); if a clock says the same hour, whether with its
 * day or without; if a length has as many seconds. "In two months" is a day there and a month in TIMEX3, which keeps the unit of the text: the month of that day is right.
 */
final class RecognizerValues {
  private static final Pattern LENGTH = Pattern.compile("P(?:([\\d.]+)DE)?(?:([\\d.]+)Y)?(?:([\\d.]+)Q)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)WE)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?");
  private static final double[] SECONDS = {315360000, 31536000, 7776000, 2592000, 604800, 172800, 86400, 3600, 60, 1};
  private static final Pattern EDGE = Pattern.compile("(?i).*\\b(early|mid|late|later|end|beginning|middle|start|rest|remaining|remainder|to date|(?:less|more) than)\\b.*");
  private static final Pattern OFFSET = Pattern.compile("(?i).*\\b(year|month|week|fortnight|quarter|decade|yr)s?\\b.*");

  private RecognizerValues() {}

  static boolean same(Time time, JsonNode result, String input) {
    String type = result.path("TypeName").asText().replace("datetimeV2.", "");
    for (JsonNode value : result.path("Resolution").path("values")) {
      if (same(time, type, value, input)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Time time, String type, JsonNode value, String input) {
    String timex = value.path("timex").asText();
    String read = time.value();
    if (clock(read).equals(clock(timex))) {
      return true;
    }
    boolean part = timex.matches("XXXX.*T[A-Z]{2}") && read.endsWith(timex.substring(timex.lastIndexOf('T')))
        && value.path("start").asText().startsWith(read.substring(0, read.length() - 3) + " ");
    if (part) {
      return true;
    }
    int comma = timex.lastIndexOf(',');
    boolean length = comma > 0 && seconds(read) > 0 && seconds(read) == seconds(timex.substring(comma + 1, timex.length() - 1));
    if (length) {
      return true; // "the last two quarters" is their length in TIMEX3
    }
    return switch (type) {
      case "duration" -> seconds(read) > 0 && seconds(read) == seconds(timex);
      case "set" -> clock(read.replace("XXXX-XX-XX", "")).equals(clock(timex)) || seconds(read) > 0 && seconds(read) == seconds(timex);
      case "time" -> read.indexOf('T') > 0 && clock(timex).equals(clock(read.substring(read.indexOf('T'))));
      case "date" -> date(read, value.path("value").asText(), time, input);
      case "datetime" -> clock(read).equals(clock(value.path("value").asText().replace(' ', 'T'))) || edge(read, value, input);
      case "timerange" -> range(read, timex, value);
      default -> stretch(read, value) || range(read, timex, value) || edge(read, value, input);
    };
  }

  private static boolean date(String read, String day, Time time, String input) {
    if (read.equals(day)) {
      return true;
    }
    Interval interval = Interval.of(read);
    boolean offset = OFFSET.matcher(time.span().of(input)).matches();
    return offset && interval != null && day.matches("\\d{4}-\\d\\d-\\d\\d") && !LocalDate.parse(day).atStartOfDay().isBefore(interval.start())
        && LocalDate.parse(day).atStartOfDay().isBefore(interval.end());
  }

  private static boolean stretch(String read, JsonNode value) {
    LocalDateTime start = at(value.path("start").asText());
    LocalDateTime end = at(value.path("end").asText());
    Interval interval = Interval.of(read);
    if (interval == null || start == null && end == null) {
      return seconds(read) > 0 && start != null && end != null && java.time.Duration.between(start, end).getSeconds() == (long) seconds(read);
    }
    int slash = read.indexOf('/');
    Interval last = slash < 0 ? interval : Interval.of(read.substring(slash + 1));
    if (start == null || end == null) {
      LocalDateTime one = start == null ? end : start;
      return one.equals(interval.start()) || one.equals(interval.end());
    }
    return start.equals(interval.start()) && (end.equals(interval.end()) || slash > 0 && end.equals(last.start()));
  }

  /** "Late July" is July in TIMEX3, "the end of the day" that day, "less than 3 days after Monday" a Thursday: it tells the rest in another attribute. */
  private static boolean edge(String read, JsonNode value, String input) {
    LocalDateTime start = at(value.path("start").asText());
    LocalDateTime end = at(value.path("end").asText());
    Interval interval = Interval.of(read);
    LocalDateTime one = start == null ? end == null ? at(value.path("value").asText()) : end : start;
    boolean either = interval != null && input.contains(" than ") && (interval.start().equals(start) || interval.start().equals(end));
    return either || EDGE.matcher(input).matches() && interval != null && one != null && !one.isBefore(interval.start()) && !(end == null ? one : end).isAfter(interval.end());
  }

  private static LocalDateTime at(String written) {
    if (written.length() == 10) {
      return LocalDate.parse(written).atStartOfDay();
    }
    return written.length() == 19 ? LocalDateTime.parse(written.replace(' ', 'T')) : null;
  }

  /** Times of the clock without their day: "T17:00/T18:00" against "(T17,T18,PT1H)", and a single one against an open range. */
  private static boolean range(String read, String timex, JsonNode value) {
    int slash = read.indexOf('/');
    if (slash < 0) {
      int t = read.indexOf('T');
      return t > 0 && (clock(timex).equals(clock(read.substring(t))) || clock(timex).equals(clock(read)));
    }
    String a = read.substring(0, slash);
    String b = read.substring(slash + 1);
    String start = value.path("start").asText();
    String end = value.path("end").asText();
    boolean days = start.length() == 19;
    return days ? clock(a).equals(clock(start.replace(' ', 'T'))) && clock(b).equals(clock(end.replace(' ', 'T')))
        : a.indexOf('T') > 0 && b.indexOf('T') > 0 && clock(a.substring(a.indexOf('T'))).equals(clock("T" + start))
            && clock(b.substring(b.indexOf('T'))).equals(clock("T" + end));
  }

  /** "T08" and "T08:00:00" are T08:00; a zone is left off. */
  private static String clock(String value) {
    String out = value.replaceAll("T(\\d\\d)$", "T$1:00").replaceAll("T(\\d)$", "T0$1:00");
    return out.replaceAll("(T\\d\\d:\\d\\d):00.*$", "$1").replaceAll("(T\\d\\d:\\d\\d)(Z|[+-]\\d\\d:\\d\\d)$", "$1");
  }

  private static double seconds(String length) {
    Matcher m = LENGTH.matcher(length);
    double sum = 0;
    if (m.matches()) {
      for (int i = 0; i < SECONDS.length; i++) {
        sum += m.group(i + 1) == null ? 0 : Double.parseDouble(m.group(i + 1)) * SECONDS[i];
      }
    }
    return sum;
  }
}
