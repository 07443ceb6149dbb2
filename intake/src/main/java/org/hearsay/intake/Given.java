package org.hearsay.intake;

import org.hearsay.intake.extract.IsoDate;

/**
 * What the user says about an input; it goes before what the document says about itself. Null, or empty, is not given.
 *
 * @param published ISO date, or date and time with its offset
 * @param title headline
 * @param byline who wrote it
 * @param publisher who published it
 * @param language BCP 47 tag; {@code en} (or {@code en-GB} and the like) reads a text whatever it looks like
 * @param origin where the text stood, such as its URL; by default the path
 */
public record Given(
    String published, String title, String byline, String publisher, String language, String origin) {

  /** Nothing is given. */
  public static final Given NOTHING = new Given(null, null, null, null, null, null);

  /**
   * Trims the values; what is blank is not given.
   *
   * @throws IllegalArgumentException if {@code published} is no ISO date
   */
  public Given {
    published = trimmed(published);
    title = trimmed(title);
    byline = trimmed(byline);
    publisher = trimmed(publisher);
    language = trimmed(language);
    origin = trimmed(origin);
    if (published != null && !IsoDate.isValid(published)) {
      throw new IllegalArgumentException("not an ISO date such as 2014-03-09, nor a date and time with its offset such as "
          + "2014-03-09T15:30+08:00: \"" + published + "\"");
    }
  }

  /** This, with {@code other} where this gives nothing. */
  public Given or(Given other) {
    return new Given(
        first(published, other.published),
        first(title, other.title),
        first(byline, other.byline),
        first(publisher, other.publisher),
        first(language, other.language),
        first(origin, other.origin));
  }

  private static String trimmed(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static String first(String one, String other) {
    return one != null ? one : other;
  }
}
