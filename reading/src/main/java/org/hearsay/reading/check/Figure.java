package org.hearsay.reading.check;

import java.math.BigDecimal;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;

/** A quantity with its place among the tokens of its sentence: first, and one past the last. */
record Figure(Quantity quantity, int from, int to) {

  /** True if it is one number, neither a bound nor approximate. */
  boolean exact() {
    return quantity.value() != null && quantity.low() == null && quantity.high() == null && !quantity.approximate();
  }

  BigDecimal value() {
    return new BigDecimal(quantity.value());
  }

  boolean is(Quantity.Kind kind) {
    return quantity.kind() == kind;
  }

  boolean isCount() {
    return is(Quantity.Kind.COUNT);
  }

  String unit() {
    return quantity.unit();
  }

  Span span() {
    return quantity.span();
  }
}
