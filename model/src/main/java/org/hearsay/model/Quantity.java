package org.hearsay.model;

/**
 * A number with what it counts; numbers are decimal strings.
 *
 * @param id unique in the reading
 * @param span its words
 * @param kind what it measures
 * @param value the number, or null for a range
 * @param low lower bound, or null
 * @param high upper bound, or null
 * @param unit ISO 4217 code, {@code %}, {@code pp}, a unit's symbol, or the noun counted
 * @param approximate true for "some", "nearly"
 */
public record Quantity(
    String id, Span span, Kind kind, String value, String low, String high, String unit, boolean approximate) {

  /** Kinds of quantities. */
  public enum Kind {
    MONEY, PERCENT, COUNT, MEASURE, ORDINAL, FRACTION
  }
}
