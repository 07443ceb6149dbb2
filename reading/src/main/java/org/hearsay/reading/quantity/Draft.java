package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import org.hearsay.model.Quantity;

/** A quantity before it gets its id: tokens from, to (exclusive), and what they say. */
record Draft(int from, int to, Quantity.Kind kind, BigDecimal value, BigDecimal low, BigDecimal high, String unit, boolean approximate) {

  static Draft plain(int from, int to, Quantity.Kind kind, BigDecimal value, String unit) {
    return new Draft(from, to, kind, value, null, null, unit, false);
  }

  Draft with(Modifier modifier) {
    boolean range = value == null;
    return new Draft(from, to, kind, value, modifier.low && !range ? value : low, modifier.high && !range ? value : high, unit,
        approximate || modifier.about);
  }

  Draft counting(String noun) {
    return new Draft(from, to, kind, value, low, high, noun, approximate);
  }

  static String plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
