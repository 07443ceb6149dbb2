package org.hearsay.intake.extract;

import org.hearsay.model.Block;

/**
 * A block on its way into the text, as a format gives it.
 *
 * @param kind what it is
 * @param level of a heading from 1, 0 for a document's own title, or null
 * @param page from 1, or null
 * @param row of a table's cell from 1, or null
 * @param column of a table's cell from 1, or null
 * @param text its words, white space folded
 */
public record Piece(Block.Kind kind, Integer level, Integer page, Integer row, Integer column, String text) {

  /** A piece that lies on no page and in no table. */
  public static Piece of(Block.Kind kind, Integer level, String text) {
    return new Piece(kind, level, null, null, null, text);
  }

  /** White space to single spaces, none at the ends; a line end stays one where the document breaks a line. */
  public static String fold(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean space = false;
    boolean line = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Paragraphs.isSpace(c)) {
        space = true;
        line |= c == '\n';
      } else if (c >= ' ' || c == '\u001B') {
        if (space && out.length() > 0) {
          out.append(line ? '\n' : ' ');
        }
        space = false;
        line = false;
        out.append(c);
      }
    }
    return out.toString();
  }
}
