package org.hearsay.reading.quantity;

/** What words.tsv says that a word does around numbers. */
enum WordRole {
  /** Ends the noun phrase that a number begins. */
  STOP,
  /** the, its: after "half" it begins what is halved */
  OWNER,
  /** hour, years: what it follows is a duration, not a quantity */
  TIME,
  /** January: a number beside it is a date */
  MONTH,
  /** page, flight: the number after it is a name */
  NAMING,
  /** police, killed: counted though it has no plural ending */
  PEOPLE,
  /** won, vote: two numbers beside it are a score */
  SCORE,
  /** rose, fell: "from" and "to" tell two quantities, not a range */
  CHANGE,
  /** any, this: "one" after it is a pronoun */
  PRONOUN,
  /** ends in "s" and is yet no plural: across, gas */
  SINGULAR,
  /** in, since: a number like a year after it is a year */
  BEFORE_YEAR
}
