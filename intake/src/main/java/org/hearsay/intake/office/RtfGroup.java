package org.hearsay.intake.office;

/** What holds inside a group of an RTF file and ends with it. */
final class RtfGroup {

  /** Where the text of a group goes. */
  enum Place {
    BODY, NOTE, NOWHERE, FONTS, STYLES, TITLE, AUTHOR, CREATED, REVISED
  }

  Place place = Place.BODY;
  /** Characters that follow a Unicode character for readers that know none. */
  int fallback = 1;
  int font = -1;
  boolean hidden;
  boolean deleted;

  /** A group inside this one takes after it. */
  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.fallback = fallback;
    inner.font = font;
    inner.hidden = hidden;
    inner.deleted = deleted;
    return inner;
  }

  /** True if its text is read. */
  boolean isRead() {
    return (place == Place.BODY || place == Place.NOTE) && !hidden && !deleted;
  }
}
