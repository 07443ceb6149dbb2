package org.hearsay.reading.role;

import java.util.List;

/** Reads the dates since when and until when a post is held, as far as the text gives a year. */
final class Dates {
  private static final String[] MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"
  };

  private static final List<String> UNTIL = List.of("to", "until", "till", "and", "through", "-", "–");

  /** What stands behind a post: the dates, and one past the last word that tells them. */
  record Held(String since, String until, int end) {}

  private final Line line;
  private int at;

  Dates(Line line) {
    this.line = line;
  }

  /**
   * Reads on from a word.
   *
   * @param in what "in 2019" means: "since", "until", or empty where it is not read
   */
  Held after(int from, String in) {
    at = from;
    if (line.is(at, ",") && !in.isEmpty() || line.is(at, ",") && isWhen(at + 1) || line.is(at, "(")) {
      at++;
    }
    String word = line.word(at);
    Held none = new Held(null, null, from);
    switch (word) {
      case "since":
        return one(at + 1, true, none);
      case "until", "till":
        return one(at + 1, false, none);
      case "from", "between":
        return range(at + 1, none);
      case "in", "on", "as":
        return in.isEmpty() ? none : one(at + 1, in.equals("since"), none);
      default:
        return line.is(at - 1, "(") ? range(at, none) : none;
    }
  }

  private boolean isWhen(int index) {
    String word = line.word(index);
    return word.equals("since") || word.equals("until") || word.equals("from");
  }

  /** The date that a line begins with ("In March 2019, ..."); null if it does not. */
  String first() {
    if (!line.is(0, "in") && !line.is(0, "on")) {
      return null;
    }
    at = 1;
    return date();
  }

  private Held one(int from, boolean since, Held none) {
    at = from;
    String date = date();
    if (date == null) {
      return none;
    }
    int end = at;
    if (since && (line.is(at, "until") || line.is(at, "to") || line.is(at, "and"))) {
      at++;
      String until = line.is(at - 1, "and") ? null : date();
      if (until != null) {
        return new Held(date, until, at);
      }
    }
    return since ? new Held(date, null, end) : new Held(null, date, end);
  }

  private Held range(int from, Held none) {
    at = from;
    String first = date();
    if (first == null) {
      return none;
    }
    int end = at;
    String word = line.word(at);
    if (UNTIL.contains(word)) {
      at++;
      String second = isNumber(at, 2, 2) && first.length() == 4 ? line.word(at++) : date();
      if (second != null) {
        return new Held(first, full(first, second), at);
      }
    }
    return new Held(first, null, end);
  }

  /** "2004-09" says 2009. */
  private static String full(String first, String second) {
    return second.length() == 2 ? first.substring(0, 2) + second : second;
  }

  /** The date at the current word, which moves behind it; null if there is none. */
  private String date() {
    int start = at;
    String day = null;
    if (isNumber(at, 1, 2) && month(line.word(at + 1)) > 0) {
      day = line.word(at);
      at++;
    }
    int month = month(line.word(at));
    if (month > 0) {
      at++;
      if (day == null && isNumber(at, 1, 2)) {
        day = line.word(at);
        at++;
      }
      at += line.is(at, ",") && isNumber(at + 1, 4, 4) || line.is(at, "of") || line.is(at, ".") ? 1 : 0;
    }
    if (!isNumber(at, 4, 4) || line.word(at).charAt(0) > '2') {
      at = start;
      return null;
    }
    String year = line.word(at);
    at++;
    return year + (month > 0 ? two(month) : "") + (month > 0 && day != null ? two(Integer.parseInt(day)) : "");
  }

  private static String two(int number) {
    return number < 10 ? "-0" + number : "-" + number;
  }

  private boolean isNumber(int index, int least, int most) {
    String word = line.word(index);
    if (word.length() < least || word.length() > most) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int month(String word) {
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(word) || word.length() >= 3 && word.length() <= 4 && MONTHS[i].startsWith(word)) {
        return i + 1;
      }
    }
    return 0;
  }
}
