package org.hearsay.reading.quantity;

import java.math.BigDecimal;

/**
 * What a number can be followed or preceded by, of currencies.tsv and units.tsv.
 *
 * @param symbol ISO 4217 code, UCUM or usual symbol, % or pp; null for a currency word that many countries use
 * @param role what it makes of the number
 * @param factor what the number is multiplied with: a cent is 0.01
 * @param whole for a part ("in" after "5 ft"), the symbol of the whole; else empty
 * @param share how much of the whole a part is
 */
record Unit(String symbol, Role role, BigDecimal factor, String whole, BigDecimal share) {
  /** Kinds of units. */
  enum Role {
    /** stands before or after the number */
    SYMBOL,
    /** stands after the number */
    MONEY,
    /** money after a thousand or more: "14 won medals", "5,000 won" */
    LARGE,
    PERCENT,
    MEASURE,
    /** a measure only after its whole, so that "5 in a row" is none */
    PART,
    /** hours, days: a duration, which is no quantity; after "per" part of a measure */
    TIME
  }

  boolean isMoney() {
    return role == Role.SYMBOL || role == Role.MONEY || role == Role.LARGE;
  }
}
