package org.hearsay.intake.language;

/**
 * A language that intake can tell.
 *
 * @param tag BCP 47 tag, or null where a script does not tell it
 * @param name for people
 * @param example a sentence in it
 */
public record Language(String tag, String name, String example) {}
