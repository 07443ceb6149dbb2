package org.hearsay.reading.time;

import org.hearsay.model.Time;

/**
 * What a phrase comes to.
 *
 * @param type as TimeML has it
 * @param text as TIMEX3 writes it
 * @param stamp its place on the calendar (of a stretch the first), or null where it has none
 */
record Value(Time.Type type, String text, Stamp stamp) {

  static Value of(Stamp stamp) {
    boolean fine = stamp.grain().compareTo(Grain.PART) >= 0;
    return new Value(fine ? Time.Type.TIME : Time.Type.DATE, stamp.value(), stamp);
  }

  static Value of(Length length) {
    return new Value(Time.Type.DURATION, length.value(), null);
  }

  static Value stretch(String from, String to, Stamp first) {
    return new Value(Time.Type.DURATION, from + "/" + to, first);
  }

  static Value set(String text) {
    return new Value(Time.Type.SET, text, null);
  }

  static Value reference(String text) {
    return new Value(Time.Type.DATE, text, null);
  }
}
