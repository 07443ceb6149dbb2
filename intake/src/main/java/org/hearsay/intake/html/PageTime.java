package org.hearsay.intake.html;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.extract.Table;

/** Times of the day with their offset, as pages write them: {@code 7:45 am PST}, {@code 02:24:00 UTC}, {@code T10:00:00+01:00}. */
final class PageTime {
  private static final Pattern CLOCK = Pattern.compile(
      "(?<![\\d:+-])(\\d{1,2}):(\\d{2})(?::(\\d{2}([.,]\\d{1,9})?))?\\s*([ap]\\.?m\\b\\.?)?", Pattern.CASE_INSENSITIVE);
  /** An offset in numbers, or the name of a zone, and nothing but marks before it. */
  private static final Pattern ZONE = Pattern.compile(
      "[\\s(]*(?:(?:GMT|UTC)?\\s*([+-])(\\d{2})(?::?(\\d{2}))?(?![\\d:-])|(Z)\\b|\\(?([A-Za-z]{2,4})\\b)");

  private PageTime() {}

  /** The time with its offset as ISO writes them, or null if either is not told; the day tells summer from winter. */
  static String of(String written, String day) {
    Matcher clock = CLOCK.matcher(written);
    if (!clock.find()) {
      return null;
    }
    String time = time(clock);
    String offset = time == null ? null : offset(written.substring(clock.end()), LocalDate.parse(day));
    return offset == null ? null : time + offset;
  }

  private static String time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(5) == null ? "" : clock.group(5).toLowerCase(Locale.ROOT);
    if (!half.isEmpty() && hour <= 12) {
      hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
    }
    if (hour > 23) {
      return null;
    }
    String seconds = clock.group(3);
    return String.format(Locale.ROOT, "%02d:%s%s", hour, clock.group(2), seconds == null ? "" : ":" + seconds);
  }

  private static String offset(String after, LocalDate day) {
    Matcher zone = ZONE.matcher(after);
    if (!zone.lookingAt()) {
      return null;
    } else if (zone.group(1) != null) {
      boolean whole = zone.group(3) == null;
      boolean bare = !whole && zone.group().indexOf(':') < 0;
      return zone.group(1) + zone.group(2) + (bare ? "" : ":") + (whole ? "00" : zone.group(3));
    }
    return zone.group(4) != null ? "Z" : named(zone.group(5).toUpperCase(Locale.ROOT), day);
  }

  private static String named(String name, LocalDate day) {
    for (String[] row : Zones.ROWS) {
      if (row[0].equals(name)) {
        ZoneOffset offset = ZoneId.of(row[1]).getRules().getOffset(day.atTime(LocalTime.NOON));
        return offset.getId();
      }
    }
    return null;
  }

  private static final class Zones {
    static final List<String[]> ROWS = Table.rows("zones.tsv");
  }
}
