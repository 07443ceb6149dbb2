package org.hearsay.evaluation;

import java.util.BitSet;
import org.hearsay.model.Attribution.Quotation;

/**
 * Tells by the quotation marks of the text how much of a content is quoted. Double marks alone count ("…", “…”, «…»
 * and two straight single ones): a single mark cannot be told from an apostrophe. A quotation ends at its paragraph's
 * end at the latest, so that one forgotten mark spoils one paragraph.
 */
final class QuotedWords {

  private QuotedWords() {}

  /** Direct if every word of the content is quoted, mixed if some are, else indirect. */
  static Quotation kind(PointText text, BitSet content) {
    BitSet quoted = quoted(text);
    boolean inside = false;
    boolean outside = false;
    for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
      if (Character.isLetterOrDigit(text.at(i))) {
        inside |= quoted.get(i);
        outside |= !quoted.get(i);
      }
    }
    return inside ? outside ? Quotation.MIXED : Quotation.DIRECT : Quotation.INDIRECT;
  }

  /** The characters of the text that stand between quotation marks. */
  static BitSet quoted(PointText text) {
    BitSet quoted = new BitSet();
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      int c = text.at(i);
      boolean doubled = c == '\'' && i + 1 < text.length() && text.at(i + 1) == '\'';
      if (c == '"' || doubled) {
        open = !open;
        i += doubled ? 1 : 0;
      } else if (c == '“' || c == '«') {
        open = true;
      } else if (c == '”' || c == '»' || c == '\n') {
        open = false;
      } else {
        quoted.set(i, open);
      }
    }
    return quoted;
  }
}
