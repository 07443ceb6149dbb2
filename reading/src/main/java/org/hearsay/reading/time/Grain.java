package org.hearsay.reading.time;

/** How fine a value is, from coarse to fine; the letter is that of TIMEX3's durations. */
enum Grain {
  MILLENNIUM("ML"), CENTURY("CE"), DECADE("DE"), YEAR("Y"), FISCAL("Y"), HALF("H"), QUARTER("Q"), SEASON("S"), MONTH("M"), FORTNIGHT("FN"), WEEK("W"),
  WEEKEND("WE"), DAY("D"), PART("P"), HOUR("TH"), MINUTE("TM"), SECOND("TS");

  private static final Grain[] ALL = values();

  final String code;

  Grain(String code) {
    this.code = code;
  }

  /** The grain of a unit's code, which the tables write. */
  static Grain of(String code) {
    for (Grain grain : ALL) {
      if (grain.code.equals(code)) {
        return grain;
      }
    }
    throw new IllegalArgumentException("no such unit: " + code);
  }
}
