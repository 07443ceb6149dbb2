package org.hearsay.model;

/**
 * A part of the layout.
 *
 * @param span where it lies in the text
 * @param kind what it is
 * @param level depth of a heading from 1, or null
 * @param page page of a PDF from 1, or null
 * @param row row of a table cell from 1, or null
 * @param column column of a table cell from 1, or null
 */
public record Block(Span span, Kind kind, Integer level, Integer page, Integer row, Integer column) {

  /** Kinds of blocks. */
  public enum Kind {
    HEADING, PARAGRAPH, LIST_ITEM, QUOTE, CAPTION, TABLE_CELL
  }
}
