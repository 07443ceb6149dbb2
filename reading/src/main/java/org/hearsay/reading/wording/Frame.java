package org.hearsay.reading.wording;

/** What around a cue can change what it means; in frames.tsv. */
enum Frame {
  /** A court, judge, referee or regulator is the source. */
  COURT,
  /** A report, poll or other document is the source. */
  DOCUMENT,
  /** The object is a claim, or is called false. */
  CLAIM,
  /** The object is something that an authority grants or denies. */
  PERMISSION,
  /** Somebody is found guilty or liable. */
  VERDICT,
  /** An infinitive of which the source is the subject: "asked to see". */
  TO,
  /** An infinitive with its own subject, or after a passive: "asked Poe to leave". */
  NP_TO,
  /** "For" behind the object: "asked Poe for help". */
  NP_FOR,
  THAT,
  WHETHER,
  /** A quotation begins, or has ended just before. */
  QUOTE,
  /** A noun phrase and no clause. */
  NP
}
