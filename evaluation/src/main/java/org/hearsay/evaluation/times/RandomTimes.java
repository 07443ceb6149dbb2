package org.hearsay.evaluation.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.model.Time;
import org.hearsay.reading.Times;

/** Random strings of date and number parts: no crash, every value one of the calendar, spans in order, time linear in length. */
final class RandomTimes {
  private static final String[] PARTS = {"January", "feb", "March", "may", "Sept", "Dec", ".", ",", "-", "/", ":", "\u2013", "\u2014", "'", "\u2019", "(", ")", " ", " ", " ",
    "\n\n", "1", "2", "3", "5", "9", "11", "12", "13", "24", "29", "30", "31", "32", "45", "59", "60", "99", "00", "0", "007", "100", "366", "737", "1066", "1900", "1999", "2000",
    "2012", "2013", "2014", "2038", "9999", "0000", "123456789", "99999999999999999999", "th", "st", "nd", "s", "am", "p.m.", "a.m.", "UTC", "+", "GMT", "EST", "Z", "T", "W", "Q", "H", "FY",
    "Monday", "fri", "Sunday", "Tuesdays", "week", "weeks", "month", "year", "years", "decades", "century", "millennium", "minutes", "hours", "second", "seconds", "day", "days",
    "quarter", "half", "fortnight", "weekend", "morning", "night", "noon", "midnight", "o'clock", "past", "to", "from", "between", "and", "until", "through", "of", "the", "a", "in", "on", "at", "by",
    "last", "next", "this", "that", "previous", "following", "same", "early", "late", "mid", "end", "beginning", "later", "earlier", "ago", "before", "after", "since", "every", "each", "other",
    "daily", "twice", "per", "aged", "old", "one", "two", "three", "twelve", "twenty", "thirty", "ninety", "hundred", "thousand", "million", "billion", "dozen", "few", "several", "couple", "first",
    "third", "fifth", "twentieth", "nineteen", "nineties", "summer", "winter", "fall", "Christmas", "Easter", "Eid al-Fitr", "Passover", "Diwali", "Thanksgiving", "BC", "AD", "fiscal", "today", "yesterday",
    "tomorrow", "tonight", "now", "recently", "soon", "then", "said", "will", "was", "$", "%", "\ud83d\ude00", "\ud83d", "\u00bd", "\u0130", "more than", "at least", "nearly", "starting", "for", "first half of",
    "XXXX", "eve", "new year", "February 29", "29 February", "30 February", "2012-02-30", "99:99", "23:59", "24:00", "12/31/1999", "31/12/99",
    "early to mid", "hundreds", "dozens", "tens of", "oh", "half past", "quarter to", "turn of", "centuries", "eighteen", "eighties", "mid-", "0730", "1530", "3Q", "1H", "Q3", "W19", "Mon", "Wed",
    "my day", "back", "thereafter", "EOD", "two thousand", "-long", "-odd", "plus", "once", "times", "x", "alternate", "most", "no later than", "(Tue)", "@", "+05:30", "springs", "happy", "I",
    "is", "the very", "same day", "first thing", "dawn", "eve of", "day after", "week of", "week before", "in the", "per", "or", "&", "semi", "bi", "any", "next one", "c.", "bce", "century bc"};
  private static final String[] PUBLISHED = {null, "2014-03-05", "2012-02-29T23:59", "0001-01-01", "9999-12-31", "not a date", "2000-01-01T00:00:00+05:30"};
  private static final int LONG = 400;

  private final Times times;
  private final List<String> faults = new ArrayList<>();
  private long read;
  private long found;

  RandomTimes(Times times) {
    this.times = times;
  }

  /** Reads strings made from seeds that follow one another. */
  void run(long first, int count) {
    for (long seed = first; seed < first + count; seed++) {
      String text = text(new Random(seed), 12);
      read++;
      try {
        check(seed, text, times.of(text, PUBLISHED[(int) Math.floorMod(seed, (long) PUBLISHED.length)]));
      } catch (RuntimeException | StackOverflowError e) {
        faults.add("seed " + seed + ": " + e + " at " + e.getStackTrace()[0] + " in: " + text);
      }
    }
  }

  static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(most);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) > 0 ? " " : "");
    }
    return text.toString();
  }

  private void check(long seed, String text, List<Time> all) {
    int last = 0;
    for (Time time : all) {
      found++;
      boolean placed = time.span().start() >= last && time.span().end() <= text.length();
      last = time.span().end();
      if (!placed || !TimexForm.valid(time)) {
        faults.add("seed " + seed + ": " + time + " in: " + text);
      }
    }
  }

  /** How many times as long a text takes that is ten times as long: the least of some tries, for machines do other work too. */
  double growth() {
    double least = Double.MAX_VALUE;
    StringBuilder small = new StringBuilder();
    for (int i = 0; i < LONG; i++) {
      small.append(text(new Random(i), 12));
    }
    String large = small.toString().repeat(10);
    for (int i = 0; i < 8; i++) {
      double a = nanos(small.toString());
      least = Math.min(least, nanos(large) / a);
    }
    return least;
  }

  private double nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = System.nanoTime();
      times.of(text, "2014-03-05");
      best = Math.min(best, System.nanoTime() - before);
    }
    return best;
  }

  List<String> faults() {
    return faults;
  }

  String line() {
    return String.format(Locale.ROOT, "random strings: %d read, %d times found, %d faults; ten times the text takes %.1f times as long", read, found, faults.size(), growth());
  }
}
