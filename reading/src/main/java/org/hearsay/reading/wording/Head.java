package org.hearsay.reading.wording;

/**
 * The word or phrase of a cue that attributes.
 *
 * @param entry its line in the table, or null if the table does not know it
 * @param lemma its dictionary form
 * @param first its first word
 * @param end one past its last word
 * @param withhold the entry ahead of it that says that it was not done ("declined to"), or null; found in the cue
 */
record Head(CueEntry entry, String lemma, int first, int end, CueEntry withhold) {

  boolean isKnown() {
    return entry != null;
  }
}
