package org.hearsay.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.model.Time;

/** Puts nodes on the calendar; the operations are listed in package-info. */
final class Resolver {
  private final Scene scene;
  private final Dates dates;

  Resolver(Scene scene) {
    this.scene = scene;
    this.dates = new Dates(scene);
  }

  /** What a node comes to, or null if it is no time: no such day, no such hour. */
  Value value(Node node) {
    switch (node.op()) {
      case "len", "lens":
        Length length = length(node);
        return length == null ? null : Value.of(length);
      case "ref":
        return Value.reference((String) node.arg(0));
      case "lenx":
        return Value.of(Length.of("X", Grain.of((String) node.arg(0))));
      case "years":
        return Figures.years(Numbers.whole(node.arg(0)), Numbers.whole(node.arg(1)));
      case "often", "rate":
        Length every = length((Node) node.arg(0));
        return every == null ? null : Value.set(every.value());
      case "each":
        return each((Node) node.arg(0), node.arg(1));
      case "range":
        return range((Node) node.arg(0), (Node) node.arg(1));
      case "hours", "dayhours":
        return hours((Node) node.arg(0), node.arg(1) == null ? dates.day() : dates.stamp(node.arg(1)));
      case "span":
        return span((Node) node.arg(0), length((Node) node.arg(1)));
      case "first", "final":
        return edge(node.op().equals("first"), length((Node) node.arg(0)), dates.stamp((Node) node.arg(1)));
      default:
        Stamp stamp = dates.stamp(node);
        return stamp == null ? null : Value.of(stamp);
    }
  }

  private static Length length(Node node) {
    if (node.op().equals("lens")) {
      Length a = length((Node) node.arg(0));
      Length b = length((Node) node.arg(1));
      boolean falls = a != null && b != null && a.grain().compareTo(b.parts().get(0).unit()) < 0;
      return falls ? a.plus(b) : null;
    }
    String amount = Numbers.of(node.arg(0));
    return Length.of(amount, Grain.of((String) node.arg(1)));
  }

  static Length length(Object arg) {
    return length((Node) arg);
  }

  /** "Every Monday", "every morning at 7", "each May". */
  private Value each(Node node, Object clock) {
    Stamp stamp;
    if (node.op().equals("part")) {
      stamp = Stamp.open(Grain.PART, "XXXX-XX-XXT" + node.arg(1));
    } else if (Bare.is(node)) {
      if (!Dates.valid(node)) {
        return null;
      }
      stamp = Bare.open(node);
    } else {
      stamp = Stamp.open(Grain.DAY, "XXXX-XX-XX");
    }
    if (clock instanceof Node time && Clock.is(time)) {
      String tail = Clock.tail(time, node.op().equals("part") ? (String) node.arg(1) : null);
      int part = stamp.open().indexOf('T');
      return tail == null ? null : Value.set((part < 0 ? stamp.open() : stamp.open().substring(0, part)) + tail);
    }
    return Value.set(stamp.value() + (clock == null ? "" : "T" + clock));
  }

  /** From one time to another: what one side leaves out, the other gives. */
  private Value range(Node first, Node second) {
    Node from = dates.written(bare(first));
    Node to = dates.written(bare(second));
    if (from.op().equals("weekday") && to.op().equals("dayin")) {
      from = new Node("dayin", new Object[] {from.arg(0), to.arg(1)}); // "Monday to Friday next week"
    }
    Stamp a;
    Stamp b;
    if (from.op().equals("at") && Clock.is(to)) {
      return hours(new Node("range", new Object[] {from.arg(1), to}), dates.stamp(from.arg(0)));
    }
    if (Clock.is(from) && (Clock.is(to) || to.op().equals("at"))) {
      return clocks(from, to);
    }
    boolean follows = to.op().equals("dom") && !from.op().equals("dom"); // "March 4th to the 6th"
    if (Bare.is(from) && !follows && !from.op().equals("weekday") && !scene.always()) {
      b = dates.stamp(to);
      a = b == null ? null : b.day() == null ? dates.stamp(from) : Bare.near(from, b.day(), Tense.PAST);
      boolean apart = a != null && b.day() != null && a.day().plusYears(1).isBefore(b.day());
      b = apart ? after(to, a) : b; // "2/29-3/1"
    } else {
      a = dates.stamp(from);
      b = a == null ? null : after(to, a);
    }
    if (a == null || b == null) {
      return null;
    }
    if (a.grain().compareTo(Grain.PART) >= 0 && b.grain().compareTo(Grain.DAY) < 0) {
      return null; // "3 pm - this week"
    }
    boolean backwards = a.day() != null && b.day() != null && b.last().isBefore(a.day());
    return backwards ? null : a.equals(b) ? Value.of(a) : stretch(a, b);
  }

  /** A clock without its day is told as {@code at(-,clock)}. */
  private static Node bare(Node node) {
    return node.op().equals("at") && !(node.arg(0) instanceof Node) ? (Node) node.arg(1) : node;
  }

  private Stamp after(Node to, Stamp a) {
    if (Bare.is(to) && a.day() != null) {
      return Bare.near(to, a.day(), Tense.FUTURE);
    }
    if (Clock.is(to) && a.grain().compareTo(Grain.DAY) >= 0) {
      String tail = Clock.tail(to, a.tail().compareTo("T12") >= 0 ? "PM" : null);
      Stamp day = a.day() == null ? Stamp.open(Grain.DAY, Dates.dayOf(a.open())) : a;
      return tail == null ? null : day.with(Grain.MINUTE, tail);
    }
    return dates.stamp(to);
  }

  private Value clocks(Node from, Node to) {
    Stamp b = dates.stamp(to);
    if (b == null) {
      return null;
    }
    Node clock = to.op().equals("at") ? (Node) to.arg(1) : to;
    boolean afternoon = "pm".equals(from.arg(3)) || clock.arg(3) != null && b.tail().compareTo("T12") > 0 && Numbers.whole(from.arg(0)) <= Numbers.whole(clock.arg(0));
    String tail = Clock.tail(from, afternoon && Numbers.whole(from.arg(0)) < 12 ? "pm" : clock.arg(3) != null && !afternoon ? "am" : null);
    Stamp a = tail == null ? null : b.day() == null
        ? Stamp.open(Grain.MINUTE, b.open().substring(0, b.open().indexOf('T')) + tail)
        : new Stamp(Grain.MINUTE, b.day(), tail, null);
    boolean turned = a != null && a.value().compareTo(b.value()) > 0;
    Stamp early = turned ? new Stamp(Grain.MINUTE, b.day(), Clock.tail(from, null), null) : a;
    return a == null || early.tail() == null || b.day() == null && turned ? null : stretch(early, b);
  }

  private static Value stretch(Stamp a, Stamp b) {
    return Value.stretch(a.value(), b.value(), a);
  }

  /** "From five to seven last night": the hours of a day. */
  private Value hours(Node range, Stamp day) {
    if (day == null || day.grain().compareTo(Grain.DAY) < 0) {
      return null;
    }
    String part = Clock.halfOf(day);
    Node to = (Node) range.arg(1);
    String end = Clock.tail(to, part);
    boolean marked = end != null && !end.equals(Clock.tail(to, null)) || to.arg(3) instanceof String s && !s.equals("-");
    String start = Clock.tail((Node) range.arg(0), part);
    boolean night = "NI".equals(part) && start != null && start.compareTo("T06") < 0; // "from two to five tonight"
    if (start != null && (night || part == null && marked) && end != null && end.compareTo("T12") > 0) {
      String late = Clock.tail((Node) range.arg(0), "pm");
      start = late != null && late.compareTo(end) <= 0 ? late : start;
    }
    boolean wraps = start != null && end != null && part == null && !marked && end.compareTo(start) < 0;
    end = wraps ? Clock.tail(to, "pm") : end;
    boolean turned = start != null && end != null && "AF".equals(part) && start.compareTo(end) > 0; // "from 10 to 4 in the afternoon"
    start = turned ? Clock.tail((Node) range.arg(0), null) : start;
    String from = day.day() == null ? "XXXX-XX-XX" : Stamp.day(day.day()).value();
    Stamp at = day.day() == null ? day : new Stamp(Grain.MINUTE, day.day(), start == null ? "" : start, null);
    return start == null || end == null ? null : Value.stretch(from + start, from + end, at);
  }

  /** A length that begins at a time: "for 3 days from Monday", "from 10 am for 3 hours". */
  private Value span(Node from, Length length) {
    Stamp a = dates.stamp(from);
    if (a == null || a.day() == null || length == null || length.open()) {
      return null;
    }
    Stamp b = Shifts.end(a, length);
    if (b == null) {
      return null;
    }
    return stretch(a, b.grain().compareTo(Grain.PART) > 0 ? b : Stamp.day(b.day().minusDays(1)));
  }

  /** "The last three weeks of this year". */
  private static Value edge(boolean first, Length length, Stamp whole) {
    if (whole == null || whole.day() == null || length == null || length.open()) {
      return null;
    }
    LocalDate edge = first ? whole.day() : whole.last();
    if (length.grain() == Grain.WEEK) {
      // the weeks of a year or a month are those with their Thursday in it
      edge = edge.with(first ? TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY) : TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    }
    Stamp inner = Stamp.holding(length.grain(), edge);
    Stamp other = Shifts.moved(inner, length, first ? 1 : -1);
    if (other == null) {
      return null;
    }
    other = other.moved(first ? -1 : 1);
    Stamp from = first ? inner : other;
    Stamp to = first ? other : inner;
    return from.day().isAfter(to.day()) ? null : from.equals(to) ? Value.of(from) : stretch(from, to);
  }

  /** The types of values that later times may refer to. */
  void tell(Node node, Value value) {
    boolean dated = value.stamp() != null && value.stamp().day() != null && value.type() != Time.Type.SET;
    if (dated) {
      scene.tell(value.stamp(), Dates.withYear(node));
    }
  }

}
