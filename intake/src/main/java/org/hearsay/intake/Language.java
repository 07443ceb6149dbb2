package org.hearsay.intake;

/**
 * A language that intake can tell.
 *
 * @param tag BCP 47 tag, or null where a script does not tell it
 * @param name for people
 * @param example a sentence in it
 */
record Language(String tag, String name, String example) {}
