package org.hearsay.reading.time;

/** Times of the clock as TIMEX3 writes them: {@code T15:30}, {@code T12:00Z}, {@code T09:00+08:00}. */
final class Clock {

  private Clock() {}

  /** True if an operation tells a time of the clock. */
  static boolean is(Object arg) {
    return arg instanceof Node node && (node.op().equals("clock") || node.op().equals("before") || node.op().equals("clock4") || node.op().equals("zoned"));
  }

  /** The tail of a value, or null if there is no such time; {@code half} is am, pm or a part of the day, or null. */
  static String tail(Node node, String half) {
    switch (node.op()) {
      case "zoned":
        String inner = tail((Node) node.arg(0), half);
        String zone = zone(node);
        return inner == null || zone == null ? null : inner + zone;
      case "before":
        int minutes = Numbers.whole(node.arg(1));
        int hour = Numbers.whole(node.arg(0));
        return minutes < 1 || minutes > 59 ? null : tail((hour + 11) % 12 + (hour > 12 ? 12 : 0), 60 - minutes, -1, half(node.arg(2), half));
      case "clock4":
        int four = Numbers.whole(node.arg(0));
        return tail(four / 100, four % 100, -1, half(node.arg(1), half));
      default:
        return tail(Numbers.whole(node.arg(0)), Numbers.whole(node.arg(1)), "-".equals(node.arg(2)) ? -1 : Numbers.whole(node.arg(2)),
            half(node.arg(3), half));
    }
  }

  private static String half(Object own, String around) {
    return own == null || own.equals("-") ? around : (String) own;
  }

  /** "Z", "+08:00" from a table, or sign, hours and minutes in figures. */
  private static String zone(Node node) {
    if (node.args().length == 2) {
      return "local".equals(node.arg(1)) ? "" : (String) node.arg(1);
    }
    int hours = Numbers.whole(node.arg(2));
    int minutes = Numbers.whole(node.arg(3));
    return hours > 14 || minutes > 59 ? null : ("+".equals(node.arg(1)) ? "+" : "-") + Stamp.two(hours) + ":" + Stamp.two(minutes);
  }

  private static String tail(int hour, int minute, int second, String half) {
    int on24 = hour;
    if (half != null && hour >= 1 && hour <= 12) {
      boolean morning = half.equals("am") || half.equals("MO");
      boolean deepNight = half.equals("NI") && (hour < 5 || hour == 12);
      on24 = morning || deepNight ? hour % 12 : half.equals("DT") ? hour : hour % 12 + 12;
    } else if (half != null && hour == 0 && !half.equals("am") && !half.equals("NI") && !half.equals("MO")) {
      return null;
    }
    boolean possible = on24 >= 0 && on24 <= 24 && minute >= 0 && minute <= 59 && second <= 59 && !(on24 == 24 && (minute > 0 || second > 0));
    return possible ? "T" + Stamp.two(on24) + ":" + Stamp.two(minute) + (second < 0 ? "" : ":" + Stamp.two(second)) : null;
  }

  /** The part of the day as a half of the clock: "this morning at 7". */
  static String halfOf(Stamp stamp) {
    return stamp.grain() == Grain.PART && !stamp.tail().isEmpty() ? stamp.tail().substring(1) : null;
  }
}
