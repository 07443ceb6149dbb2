package org.hearsay.intake.html;

import org.hearsay.model.Block;

/**
 * A block of a page on its way into the text.
 *
 * @param text one or more words, with single spaces, and line ends where the page breaks a line
 * @param kind what it is
 * @param level of a heading, or null
 * @param row of a table's cell from 1, or null
 * @param column of a table's cell from 1, or null
 * @param linked how many of its characters are links
 * @param slanted how many of its characters are emphasised or small
 * @param picture what the page says of the picture that stands just before it, "" if it says nothing; null without one
 */
record PageBlock(
    String text, Block.Kind kind, Integer level, Integer row, Integer column, int linked, int slanted, String picture) {

  /** True if most of it leads elsewhere. */
  boolean isMostlyLinks() {
    return linked * 10L > text.length() * 6L;
  }

  /** True if nearly all of it is emphasised or small, as notes below and captions are. */
  boolean isSlanted() {
    return slanted * 10L >= text.length() * 8L;
  }
}
