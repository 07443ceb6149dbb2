package org.hearsay.model;

/**
 * A time expression (TimeML's TIMEX3).
 *
 * @param id unique in the reading
 * @param span its words
 * @param type as TimeML has it
 * @param value as TIMEX3 writes it
 */
public record Time(String id, Span span, Type type, String value) {

  /** TimeML's types. */
  public enum Type {
    DATE, TIME, DURATION, SET
  }
}
