package org.hearsay.model;

/**
 * What could not be read or was doubtful.
 *
 * @param code what happened
 * @param message one sentence for people
 * @param span the place, or null for the whole document
 */
public record Notice(Code code, String message, Span span) {

  /** The published table of codes; outside they are lower case with hyphens. */
  public enum Code {
    /** Bytes that are no text in the document's character set stand as U+FFFD. */
    MALFORMED_BYTES,
    /** The character set was guessed from the bytes. */
    CHARSET_GUESSED,
    /** A passage in another language was not read. */
    FOREIGN_PASSAGE,
    /** The language was given by the user against what the text looks like. */
    LANGUAGE_OVERRIDDEN,
    /** The article could not be told from the rest of the page; all its text was read. */
    ARTICLE_NOT_FOUND,
    /** A page is a picture without text. */
    NO_TEXT_ON_PAGE,
    /** Something attached to a mail was not read. */
    ATTACHMENT_NOT_READ,
    /** Nothing tells when the text was published, so that times such as "on Friday" stay without a date. */
    NO_PUBLICATION_DATE,
    /** Times, quantities or checks could not be read; their lists are empty. */
    FIGURES_NOT_READ,
    /** Words that colour could not be read; their list is empty. */
    TONE_NOT_READ,
    /** Who is who could not be settled; the attributions stand with the words of their sources alone. */
    ENTITIES_NOT_READ
  }
}
