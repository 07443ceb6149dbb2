package org.hearsay.reading.check;

/** What the table says that a word does in a check. */
enum CheckRole {
  /** counts persons; the value is the part of a partition that it names, such as sex/female */
  PERSON,
  /** killed, dead: after or before a number without a noun, persons are counted */
  HARM,
  /** begins an incomplete list of parts: including */
  INCLUDING,
  /** ends a list of parts: who, were */
  BLOCK,
  /** rose, growth */
  UP,
  /** fell, drop */
  DOWN,
  MONTH,
  WEEKDAY,
  /** mother, whose: the age may be somebody else's */
  KIN,
  /** said, according: the figure stands on somebody's word */
  ATTRIBUTION,
  /** second, later: what is told twice may be two things */
  ANOTHER,
  /** explosion, flood: happens once, so that its figures are one */
  EVENT,
  /** total, sum: first word of the row or item that sums the others */
  TOTAL,
  /** to, for, against: after a bare number, the verb of the part before holds here too, so that parts exclude one another */
  SPLIT
}
