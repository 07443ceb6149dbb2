package org.hearsay.intake.bytes;

/** What an input is, told by its bytes. */
public enum Kind {
  /** Plain text; whether it is Markdown is told after it is decoded. */
  TEXT,
  /** A web page. */
  HTML,
  /** A PDF file. */
  PDF,
  /** A Word document in Office Open XML. */
  DOCX,
  /** An OpenDocument text, packed. */
  ODT,
  /** An OpenDocument text as one XML file. */
  FODT,
  /** A Rich Text document. */
  RTF,
  /** A mail. */
  MAIL
}
