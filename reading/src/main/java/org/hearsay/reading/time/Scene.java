package org.hearsay.reading.time;

import java.time.LocalDate;

/** What a time is read against, as far as the text has been read: the date of publication, the last date told, the tense around. */
final class Scene {
  /** A date line this many days from the date of publication is the one that "yesterday" counts from. */
  private static final int NEAR = 10;
  /** What is told as "today" lies no further from the date of publication. */
  private static final int DIARY = 100;
  /** So many sentences after a year was told it still holds; in a life told year by year, more. */
  private static final int HOLDS = 5;
  private static final int CHRONICLE = 60;
  /** What was told no more sentences ago is what "the following" follows. */
  private static final int LATELY = 3;
  /** Somebody who tells of his own days stays with a day that he has told for so many sentences, if it lies so many days back. */
  private static final int MEMORY = 12;
  private static final int WEEK = 6;

  /** When the text was published, or null; a date alone on a line of its own stands in for it. */
  LocalDate published;
  /** Its hour and minute, or null. */
  final String clock;
  /** 17/6/2012 is the 17th of June: the text's own habit. */
  boolean dayFirst;
  /** The last date told, or null. */
  Stamp told;
  /** The sentence in which it was told. */
  int toldIn;
  /** The last date told with its year, or null. */
  Stamp dated;
  /** How many of the years told lie well before publication, and how many do not. */
  private int old;
  private int recent;
  /** The text has told a day of its own as today. */
  boolean diary;
  /** The time is told as today: "it is Wednesday". */
  boolean isToday;
  /** The sentence that is read now. */
  int sentence;
  /** The tense by the time, or null. */
  Tense tense;
  /** See {@link Habits}. */
  boolean reports;
  /** See {@link Habits}. */
  boolean guides;
  /** See {@link Habits}. */
  boolean personal;

  Scene(LocalDate published, String clock) {
    this.published = published;
    this.clock = clock;
  }

  /** A date alone on the first line: the text's own word for when it was written. */
  void dateline(Stamp stamp) {
    boolean isDay = stamp != null && stamp.day() != null && stamp.grain() == Grain.DAY;
    if (isDay && (published == null || Math.abs(stamp.day().toEpochDay() - published.toEpochDay()) <= NEAR)) {
      published = stamp.day();
    }
  }

  /** "Today is Monday, May 3": a diary's days are the ones that "tomorrow" counts from. */
  void today(Stamp stamp) {
    boolean isDay = stamp != null && stamp.day() != null && stamp.grain().compareTo(Grain.DAY) >= 0;
    if (isDay && (published == null || Math.abs(stamp.day().toEpochDay() - published.toEpochDay()) <= DIARY)) {
      diary |= published != null && !stamp.day().equals(published);
      published = stamp.day();
    }
  }

  /** "In July it rains": what always holds has no year. */
  boolean always() {
    return guides && tense == Tense.PRESENT || tense == Tense.ALWAYS;
  }

  /** The tense, where nothing tells the past. */
  Tense tense() {
    return tense == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
  }

  /** What is told relative to now. */
  LocalDate now() {
    return published;
  }

  /** A date was told just now. */
  boolean toldLately() {
    return told != null && told.day() != null && toldIn >= sentence - LATELY;
  }

  /** Somebody tells of days of his own some time ago: "on the 16th I fell ill; it had begun on Monday". */
  boolean remembers() {
    boolean day = personal && published != null && told != null && told.day() != null && told.grain().compareTo(Grain.DAY) >= 0;
    return day && tense() == Tense.PAST && toldIn >= sentence - MEMORY
        && told.day().isBefore(published.minusDays(WEEK)) && told.day().isAfter(published.minusDays(DIARY));
  }

  /** The day that "the day before" counts from. */
  LocalDate toldDay() {
    return told != null && told.day() != null ? told.day() : published;
  }

  /**
   * The year in which the text stands, where that is another than the year of publication: it has just been told. Narratives
   * give the year once and months and days after it.
   */
  int year() {
    boolean narrates = dated != null && dated.day() != null && dated.grain() != Grain.CENTURY && dated.grain() != Grain.MILLENNIUM
        && dated.grain() != Grain.DECADE;
    if (narrates && (published == null || toldIn >= sentence - (reports ? 0 : old > 2 * recent ? CHRONICLE : HOLDS)
        && (dated.day().getYear() < published.getYear() - 1 || dated.day().getYear() > published.getYear()))) {
      return dated.day().getYear();
    }
    return -1;
  }

  void tell(Stamp stamp, boolean withYear) {
    told = stamp;
    toldIn = sentence;
    if (withYear) {
      dated = stamp;
      boolean before = published != null && stamp.day() != null && stamp.day().getYear() < published.getYear() - 1;
      old += before ? 1 : 0;
      recent += before ? 0 : 1;
    }
  }
}
