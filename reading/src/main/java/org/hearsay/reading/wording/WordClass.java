package org.hearsay.reading.wording;

/** What words.tsv says of a word that is no cue itself. */
enum WordClass {
  /** be, have, do and the modals: part of a verb group, never the cue where another verb is. */
  AUXILIARY,
  /** Turns a cue around: not, never, neither. */
  NEGATION,
  /** After a negation: "not only said" is no negation. */
  LIMITER,
  /** Stands in a verb group without ending -ly. */
  ADVERB,
  /** Opens a noun phrase; after "to" it shows that no infinitive follows. */
  DETERMINER,
  /** Subject or object by itself. */
  PRONOUN,
  /** May belong to a cue though the cue's span leaves it out. */
  PARTICLE,
  /** Whether, if, why: opens an indirect question. */
  INTERROGATIVE,
  /** A subject that denies: nobody. */
  NOBODY,
  /** What a source can reject as false: claim, allegation. */
  CLAIM,
  /** Is a claim only before "that": idea, view. */
  NOTION,
  /** Says that a claim is false: baseless, untrue. */
  FALSE,
  /** What an authority denies to somebody: bail, entry. */
  PERMISSION,
  /** A source that rules: court, judge, referee, regulator. */
  COURT,
  /** Weekdays and months, which stand between a cue and its complement. */
  TIME,
  /** What nobody gives who "gave no comment". */
  DETAIL,
  /** After "said nothing" it shows that nothing was said. */
  TOPIC,
  /** Guilty, liable: what is found by a court only. */
  VERDICT,
  /** A verb that carries a noun: "has not taken a position". */
  CARRIER,
  /** What is done rather than said: "refused to sign" is an intention, "refused to confirm" a statement withheld. */
  ACT,
  /** An adjective that may stand behind its noun: "people close to her". */
  TRAILING,
  /** Subjects whose "could see" is an ability. */
  SEER
}
