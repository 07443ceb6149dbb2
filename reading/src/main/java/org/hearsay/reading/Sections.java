package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Cuts a very long text where paragraphs end, so that memory and time grow with the section and not with the text. Texts up to the size of a
 * section, some twenty newspaper articles, are one.
 */
final class Sections {

  /** Units of a section, at most: about 13,000 word pieces, whose scores take some 45 MB. */
  static final int LONGEST = 60_000;

  private Sections() {}

  /** Sections in order that together are the whole text; none for an empty one. */
  static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = text.length() - from <= LONGEST ? text.length() : end(text, from);
      out.add(new Span(from, to));
      from = to;
    }
    return out;
  }

  /** After the last blank line that fits, else the last line end, else the last blank, else anywhere but inside a character. */
  private static int end(String text, int from) {
    int most = from + LONGEST;
    for (String mark : new String[] {"\n\n", "\r\n\r\n", "\n", "\r", ". ", " "}) {
      int at = text.lastIndexOf(mark, most - mark.length());
      if (at > from + LONGEST / 2) {
        return at + mark.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
