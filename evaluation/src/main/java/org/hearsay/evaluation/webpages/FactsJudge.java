package org.hearsay.evaluation.webpages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says whether a fact is right, by the rules of the table's README. */
final class FactsJudge {

  private static final int DAY = "2019-11-18".length();
  private static final int MINUTE = "2019-11-18T10:00".length();
  private static final int SECOND = "2019-11-18T10:00:00".length();
  private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
      .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
      .optionalStart().appendOffset("+HH:MM", "Z").optionalEnd()
      .optionalStart().appendOffset("+HHMM", "Z").optionalEnd()
      .toFormatter(Locale.ROOT);

  private FactsJudge() {}

  /** Quotation marks, dashes, case, white space and a final full stop make no difference. */
  static boolean isTitle(String got, List<String> right) {
    return got != null && right.stream().anyMatch(each -> folded(each).equals(folded(got)));
  }

  /** The same names, in any order; none where none is right. */
  static boolean isByline(String got, List<String> right) {
    return right.stream().anyMatch(each -> names(each).equals(names(got == null ? "" : got)));
  }

  /** Case, a leading "The" and ".com" make no difference. */
  static boolean isPublisher(String got, List<String> right) {
    return got != null && right.stream().anyMatch(each -> outlet(each).equals(outlet(got)));
  }

  /** The same day of the calendar, as each is written. */
  static boolean isDay(String got, List<String> right) {
    return got != null && right.stream().anyMatch(each -> each.regionMatches(0, got, 0, DAY));
  }

  /** The same instant at the coarser of the two precisions; a bare date is enough only where a bare date is right. */
  static boolean isInstant(String got, List<String> right) {
    return got != null && right.stream().anyMatch(each -> isInstant(got, each));
  }

  private static boolean isInstant(String got, String right) {
    if (right.length() == DAY || got.length() == DAY) {
      return right.length() == DAY && got.startsWith(right);
    }
    ChronoUnit unit = precision(got).compareTo(precision(right)) > 0 ? precision(got) : precision(right);
    Object one = point(got, unit);
    Object other = point(right, unit);
    // Without an offset only the clocks can be compared.
    return one.getClass() == other.getClass() ? one.equals(other) : clock(got, unit).equals(clock(right, unit));
  }

  private static ChronoUnit precision(String value) {
    int end = DAY;
    while (end < value.length() && "T:.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    return end <= MINUTE ? ChronoUnit.MINUTES : end <= SECOND ? ChronoUnit.SECONDS : ChronoUnit.NANOS;
  }

  private static Object point(String value, ChronoUnit unit) {
    return WRITTEN.parseBest(value, OffsetDateTime::from, LocalDateTime::from) instanceof OffsetDateTime point
        ? point.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(unit)
        : clock(value, unit);
  }

  private static LocalDateTime clock(String value, ChronoUnit unit) {
    return LocalDateTime.from(WRITTEN.parse(value)).truncatedTo(unit);
  }

  /** True for what the judge can compare: a date, or a date and time, with or without offset. */
  static boolean isReadable(String value) {
    if (value.length() == DAY) {
      return LocalDate.parse(value).getYear() > 0;
    }
    return clock(value, ChronoUnit.MINUTES).getYear() > 0;
  }

  private static String folded(String title) {
    String folded = title.replaceAll("[\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u0060\u00B4'\"]+", "'")
        .replaceAll("\\s*[\u2010-\u2015\u2212-]+\\s*", "-").replaceAll("[\\s\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static Set<String> names(String byline) {
    Set<String> names = new TreeSet<>();
    for (String name : byline.split("\\s*(?:[;,&]|\\band\\b)\\s*")) {
      if (!name.isBlank()) {
        names.add(name.replaceAll("[\\s\u00A0]+", " ").strip().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private static String outlet(String publisher) {
    String outlet = publisher.replaceAll("[\\s\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    outlet = outlet.startsWith("the ") ? outlet.substring(4) : outlet;
    return outlet.endsWith(".com") ? outlet.substring(0, outlet.length() - 4) : outlet;
  }
}
