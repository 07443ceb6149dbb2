package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The operations that come to one place on the calendar. */
final class Dates {
  private final Scene scene;

  Dates(Scene scene) {
    this.scene = scene;
  }

  /** True if the node's own words give the year. */
  static boolean withYear(Node node) {
    return switch (node.op()) {
      case "ymd", "slash", "ym", "year", "year2", "year3", "in", "decade", "fiscal" -> true;
      case "range", "nth", "nthday", "at", "part", "dayin", "ends" -> withYearIn(node);
      default -> false;
    };
  }

  /** Year, month and day stand in the text. */
  static boolean full(Node node) {
    return node.op().equals("ymd") || node.op().equals("slash") || node.op().equals("in") && node.arg(0) instanceof Node day && day.op().equals("md");
  }

  private static boolean withYearIn(Node node) {
    for (Object arg : node.args()) {
      if (arg instanceof Node inner && withYear(inner)) {
        return true;
      }
    }
    return false;
  }

  /** The place on the calendar, or null if there is none such. */
  Stamp stamp(Object arg) {
    if (!(arg instanceof Node node)) {
      return null;
    }
    if (Bare.is(node)) {
      return bare(node);
    }
    if (Clock.is(node)) {
      return at(null, node);
    }
    Object a = node.arg(0);
    Object b = node.arg(1);
    return switch (node.op()) {
      case "unit" -> deictic(Grain.of((String) a), Numbers.whole(b));
      case "back" -> deictic(Grain.of((String) a), -Numbers.whole(b));
      case "told" -> anaphoric(Grain.of((String) a), Numbers.whole(b));
      case "untold" -> anaphoric(Grain.of((String) a), -Numbers.whole(b));
      case "that" -> scene.told;
      case "today", "now" -> deictic(Grain.DAY, 0);
      case "thatday" -> dayIn(a, anaphoric(Grain.WEEK, 0));
      case "weeksto" -> weeks(Numbers.whole(a), b, Tense.FUTURE);
      case "weeksago" -> weeks(Numbers.whole(a), b, Tense.PAST);
      case "last" -> relative(a, -1);
      case "this" -> relative(a, 0);
      case "next" -> relative(a, 1);
      case "next1" -> coming(a);
      case "before1" -> dayIn(a, deictic(Grain.WEEK, -1));
      case "ago" -> shifted(scene.now() == null ? null : now(), a, -1);
      case "ahead" -> shifted(scene.now() == null ? null : now(), a, 1);
      case "earlier" -> shifted(toldOr(), a, -1);
      case "later" -> shifted(toldOr(), a, 1);
      case "minus" -> from(stamp(b), a, -1);
      case "plus" -> from(stamp(b), a, 1);
      case "likewise" -> likewise(a);
      case "ends", "led", "onthe", "athour" -> stamp(a);
      case "myday" -> scene.remembers() ? anaphoric(Grain.DAY, 0) : deictic(Grain.DAY, 0);
      case "following" -> beside(a, 1);
      case "preceding" -> beside(a, -1);
      case "thenext" -> theNext(Grain.of((String) a));
      case "stepped" -> stepped(Grain.of((String) a), Numbers.whole(b), stamp(node.arg(2)));
      case "by" -> by(Numbers.whole(a), b, stamp(node.arg(2)), 1);
      case "byback" -> by(Numbers.whole(a), b, stamp(node.arg(2)), -1);
      case "kept" -> kept(a, stamp(b));
      case "back1" -> exactly(stamp(b), Resolver.length(a), -1);
      case "nth" -> nth(Numbers.of(a), Grain.of((String) b), stamp(node.arg(2)));
      case "nthday" -> nthDay(Numbers.of(a), Numbers.whole(b), stamp(node.arg(2)));
      case "dayin" -> dayIn(a, stamp(b));
      case "in" -> in(a, stamp(b));
      case "at" -> at(node.arg(2) == null ? stamp(a) : part(day(), (String) node.arg(2)), (Node) b);
      case "part" -> part(a instanceof Node ? stamp(a) : "MO".equals(b) ? morning() : day(), (String) b);
      case "weekend" -> weekend(stamp(a));
      default -> Figures.stamp(node, scene);
    };
  }

  private Stamp now() {
    Stamp today = Stamp.day(scene.now());
    return scene.clock == null ? today : today.with(Grain.MINUTE, "T" + scene.clock);
  }

  private Stamp toldOr() {
    return scene.told != null && scene.told.day() != null ? scene.told : scene.now() == null ? null : now();
  }

  private Stamp bare(Node node) {
    if (always(node)) {
      return valid(node) ? Bare.open(node) : null;
    }
    if (node.op().equals("mdon") && scene.published != null) {
      Stamp dated = Bare.dated(node, Numbers.whole(node.arg(2)), scene.published);
      if (dated != null) {
        return dated;
      }
    }
    if (node.op().equals("dom") && node.arg(1) != null && scene.published != null) {
      return Bare.dayAndWeekday(Numbers.whole(node.arg(0)), Numbers.whole(node.arg(1)), scene.published, scene.tense());
    }
    int year = scene.year();
    Stamp narrated = year > 0 ? Bare.in(node, year) : null;
    if (narrated != null) {
      return narrated;
    }
    if (scene.published == null) {
      return valid(node) ? Bare.open(node) : null;
    }
    if (node.op().equals("weekday") && scene.remembers()) {
      return Bare.nearest(Numbers.whole(node.arg(0)), scene.told.day());
    }
    if (goesOn()) {
      return Bare.near(node, scene.told.day(), Tense.FUTURE);
    }
    boolean next = scene.isToday && scene.diary && node.op().equals("weekday");
    Stamp stamp = Bare.near(node, scene.published, next ? Tense.FUTURE : scene.tense());
    boolean longAgo = stamp != null && scene.tense() == Tense.PAST && stamp.day().isBefore(scene.published.minusDays(320)) && stamp.grain() == Grain.DAY;
    if (longAgo) {
      Stamp ahead = Bare.near(node, scene.published, Tense.FUTURE);
      return ahead != null && ahead.day().isBefore(scene.published.plusDays(45)) ? ahead : stamp;
    }
    return stamp;
  }

  /** "In July it rains", "its feast day is 3 May": no year is meant. */
  private boolean always(Node node) {
    return scene.always() && switch (node.op()) {
      case "month", "season", "quarter", "feast" -> true;
      case "md" -> scene.tense == Tense.ALWAYS;
      default -> false;
    };
  }

  /** "Next month to Rome, in December to Oslo, in January home": after what lies ahead in the same sentence comes what lies further ahead. */
  private boolean goesOn() {
    boolean ahead = scene.told != null && scene.toldIn == scene.sentence && scene.told.day() != null && scene.told.day().isAfter(scene.published);
    return ahead && scene.tense != Tense.PAST && scene.told.grain().compareTo(Grain.SEASON) >= 0 && scene.told.grain().compareTo(Grain.DAY) < 0;
  }

  /** "Feb 30" is no day of any year. */
  static boolean valid(Node node) {
    return node.op().equals("weekday") || node.op().equals("dom") || node.op().equals("feast") || Bare.in(node, 2000) != null;
  }

  /** "5/1" as month and day in the text's own order. */
  Node written(Node node) {
    return node.op().equals("slash2") ? Figures.slash2(Numbers.whole(node.arg(0)), Numbers.whole(node.arg(1)), scene.dayFirst) : node;
  }

  private Stamp relative(Object arg, int which) {
    Object bare = arg instanceof String weekday ? new Node("weekday", new Object[] {weekday}) : arg instanceof Node given ? written(given) : arg;
    if (!(bare instanceof Node node) || !Bare.is(node)) {
      return stamp(arg);
    }
    if (scene.published == null) {
      return valid(node) ? Bare.open(node) : null;
    }
    return Bare.relative(node, which, scene.published);
  }

  /** "This coming Friday" is the very next one. */
  private Stamp coming(Object weekday) {
    Node node = new Node("weekday", new Object[] {weekday});
    return scene.published == null ? Bare.open(node) : Bare.near(node, scene.published.plusDays(1), Tense.FUTURE);
  }

  /** "Two Sundays from now", "three Mondays ago". */
  private Stamp weeks(int count, Object weekday, Tense side) {
    if (count < 1 || scene.published == null) {
      return null;
    }
    int step = side == Tense.PAST ? -1 : 1;
    Stamp first = Bare.near(new Node("weekday", new Object[] {weekday}), scene.published.plusDays(step), side);
    return Stamp.day(first.day().plusWeeks(step * (count - 1L)));
  }

  private Stamp deictic(Grain grain, int count) {
    if (scene.now() == null) {
      return grain == Grain.DAY && count == 0 ? Stamp.open(Grain.DAY, "PRESENT_REF") : open(grain);
    }
    return Stamp.holding(grain, scene.now()).moved(count);
  }

  private Stamp anaphoric(Grain grain, int count) {
    LocalDate day = scene.toldDay();
    return day == null ? open(grain) : Stamp.holding(grain, day).moved(count);
  }

  /** "The following Monday", "the previous May": beside the date last told where one has just been told, else beside publication. */
  private Stamp beside(Object bare, int step) {
    if (!(bare instanceof Node node)) {
      return null;
    }
    boolean weekday = node.op().equals("weekday");
    boolean ahead = scene.toldLately() && scene.published != null && scene.told.day().isAfter(scene.published);
    if (!scene.toldLately() || ahead || weekday && scene.told.grain().compareTo(Grain.DAY) < 0) {
      return weekday && step < 0 ? dayIn(node.arg(0), deictic(Grain.WEEK, -1)) : relative(node, step);
    }
    LocalDate anchor = step > 0 ? scene.told.last() : scene.told.day();
    return weekday ? Bare.near(node, anchor.plusDays(step), step > 0 ? Tense.FUTURE : Tense.PAST) : Bare.relative(node, step, anchor);
  }

  /** "The next year he left" follows what was told; "the next year will be hard" follows publication. */
  private Stamp theNext(Grain grain) {
    boolean past = scene.toldLately() && scene.tense == Tense.PAST && scene.published != null;
    Stamp next = past ? anaphoric(grain, 1) : null;
    return next != null && !next.day().isAfter(scene.published) ? next : deictic(grain, 1);
  }

  /** "The week before Christmas": the unit so many after the one that holds a time. */
  private static Stamp stepped(Grain grain, int count, Stamp stamp) {
    return stamp == null || stamp.day() == null ? stamp : Stamp.holding(grain, stamp.day()).moved(count);
  }

  /** "The first Monday after Easter", "the Sunday before Christmas". */
  private static Stamp by(int count, Object weekday, Stamp stamp, int step) {
    if (stamp == null || stamp.day() == null || count < 1) {
      return stamp == null || count < 1 ? null : open(Grain.DAY);
    }
    LocalDate edge = step > 0 ? stamp.last() : stamp.day();
    Stamp first = Bare.near(new Node("weekday", new Object[] {weekday}), edge.plusDays(step), step > 0 ? Tense.FUTURE : Tense.PAST);
    return Stamp.day(first.day().plusWeeks(step * (count - 1L)));
  }

  /** "A year ago this week": a week, as the time is that it counts from. */
  private static Stamp kept(Object by, Stamp stamp) {
    Stamp moved = stamp == null || stamp.day() == null ? null : exactly(Stamp.day(stamp.day()), Resolver.length(by), -1);
    return moved == null ? null : Stamp.holding(stamp.grain(), moved.day());
  }

  private static Stamp open(Grain grain) {
    return Stamp.open(grain.compareTo(Grain.DAY) > 0 ? Grain.DAY : grain, switch (grain) {
      case MILLENNIUM -> "X";
      case CENTURY -> "XX";
      case DECADE -> "XXX";
      case YEAR -> "XXXX";
      case FISCAL -> "FYXXXX";
      case HALF -> "XXXX-HX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-XX";
      case MONTH -> "XXXX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    });
  }

  /** So long before or after; where the length is open ("some years ago") only its direction is known. */
  private static Stamp shifted(Stamp from, Object by, int sign) {
    Length length = Resolver.length(by);
    if (length == null) {
      return null;
    }
    if (length.open()) {
      return Stamp.open(Grain.DAY, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Stamp moved = from == null || from.day() == null ? open(length.grain()) : Shifts.moved(from, length, sign);
    boolean era = moved != null && moved.day() != null && moved.day().getYear() < 1 && length.parts().size() == 1;
    return era ? Figures.era(moved.day().getYear(), length.parts().get(0).amount()) : moved;
  }

  /** "Two weeks before Christmas" is a day, as Christmas is. */
  private static Stamp from(Stamp day, Object by, int sign) {
    Length length = Resolver.length(by);
    boolean weeks = day != null && day.day() != null && day.grain() == Grain.DAY && length != null && !length.open() && length.grain() == Grain.WEEK;
    if (!weeks) {
      return shifted(day, by, sign);
    }
    return exactly(day, length, sign);
  }

  /** A length from a day on, to the day. */
  private static Stamp exactly(Stamp day, Length length, int sign) {
    boolean known = day != null && day.day() != null && length != null && !length.open() && length.grain().compareTo(Grain.PART) < 0;
    return known ? Shifts.moved(day, length.plus(Length.of("0", Grain.DAY)), sign) : null;
  }

  /** "The same month a year ago": as fine as what was told. */
  private Stamp likewise(Object by) {
    Stamp told = toldOr();
    Stamp moved = told == null ? null : exactly(told, Resolver.length(by), -1);
    return moved == null ? shifted(told, by, -1) : Stamp.holding(told.grain(), moved.day());
  }

  /** "The third quarter of 2013", "the last week of March"; the first week is the one that holds the first day. */
  private static Stamp nth(String count, Grain grain, Stamp whole) {
    if (whole == null || whole.day() == null || count.equals("X")) {
      return whole == null || count.equals("X") ? null : Stamp.open(grain, open(grain).value());
    }
    double n = Numbers.read(count);
    Stamp edge = Stamp.holding(grain, n < 0 ? whole.last() : whole.day());
    if (grain == Grain.WEEK && (whole.grain() == Grain.MONTH || whole.grain() == Grain.YEAR)) {
      // as the first week of an ISO year is the one with its first Thursday, so is that of a month
      edge = Stamp.holding(grain, n < 0 ? whole.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
          : whole.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
    }
    Stamp found = edge.moved((long) (n < 0 ? n + 1 : n - 1));
    return found.last().isBefore(whole.day()) || found.day().isAfter(whole.last()) ? null : found;
  }

  private static Stamp nthDay(String count, int weekday, Stamp whole) {
    if (whole == null || whole.day() == null) {
      return null;
    }
    double n = Numbers.read(count);
    DayOfWeek wanted = DayOfWeek.of(weekday);
    LocalDate edge = n < 0 ? whole.last() : whole.day();
    int steps = Math.floorMod(n < 0 ? edge.getDayOfWeek().getValue() - weekday : weekday - edge.getDayOfWeek().getValue(), 7);
    LocalDate day = n < 0 ? edge.minusDays(steps).plusWeeks((long) n + 1) : edge.plusDays(steps).plusWeeks((long) n - 1);
    boolean inside = !day.isBefore(whole.day()) && !day.isAfter(whole.last()) && day.getDayOfWeek() == wanted;
    return inside ? Stamp.day(day) : null;
  }

  /** A day of the week in a week, or at a date whose weekday the text tells too. */
  private static Stamp dayIn(Object weekday, Stamp week) {
    if (week == null || week.day() == null || week.grain() != Grain.WEEK) {
      return week;
    }
    return Stamp.day(week.day().with(DayOfWeek.of(Numbers.whole(weekday))));
  }

  /** A bare time in a year: "March of last year", "Christmas 2012". */
  private static Stamp in(Object bare, Stamp year) {
    if (year == null || !(bare instanceof Node node)) {
      return null;
    }
    if (year.day() == null) {
      return Bare.open(node);
    }
    return node.op().equals("dom") && year.grain() == Grain.MONTH
        ? Stamp.day(year.day().getYear(), year.day().getMonthValue(), Numbers.whole(node.arg(0)))
        : Bare.in(node, year.day().getYear());
  }

  /** The day that a time of the clock alone belongs to: the last one told if it was told here, else that of publication. */
  Stamp day() {
    boolean here = scene.told != null && scene.toldIn >= scene.sentence - 1 && scene.told.day() != null && scene.told.grain().compareTo(Grain.DAY) >= 0;
    LocalDate day = here || scene.remembers() ? scene.told.day() : scene.published;
    return day == null ? Stamp.open(Grain.DAY, "XXXX-XX-XX") : Stamp.day(day);
  }

  /** "I will do it in the morning": the next one, said of today. */
  private Stamp morning() {
    Stamp day = day();
    boolean ahead = scene.personal && scene.tense == Tense.FUTURE && day.day() != null && day.day().equals(scene.published);
    return ahead ? day.moved(1) : day;
  }

  private Stamp at(Stamp day, Node clock) {
    Stamp on = day == null ? day() : day;
    if (on.grain().compareTo(Grain.DAY) < 0) {
      return null;
    }
    String tail = Clock.tail(clock, Clock.halfOf(on));
    boolean deepNight = "NI".equals(Clock.halfOf(on)) && tail != null && "am".equals(clock.arg(3)) && tail.compareTo("T06") < 0;
    Stamp bare = on.day() == null ? Stamp.open(Grain.DAY, dayOf(on.open())) : Stamp.day(deepNight ? on.day().plusDays(1) : on.day());
    return tail == null ? null : bare.with(Grain.MINUTE, tail);
  }

  static String dayOf(String open) {
    int t = open.indexOf('T', 4);
    return open.endsWith("_REF") ? "XXXX-XX-XX" : t < 0 ? open : open.substring(0, t);
  }

  private static Stamp part(Stamp day, String part) {
    boolean ofDay = day != null && day.grain().compareTo(Grain.DAY) >= 0 && day.tail().isEmpty();
    return ofDay ? day.with(Grain.PART, "T" + part) : null;
  }

  private static Stamp weekend(Stamp day) {
    if (day == null || day.day() == null) {
      return day;
    }
    boolean early = day.day().getDayOfWeek().getValue() < 3; // the weekend of a Monday is the one before it
    return Stamp.holding(Grain.WEEKEND, early ? day.day().minusDays(3) : day.day());
  }
}
