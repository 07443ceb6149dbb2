package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution.Quotation;
import org.hearsay.model.Span;

/**
 * Pairs the quotation marks around a stretch of text. A pair never crosses a paragraph; a quotation that its paragraph does
 * not close runs to the paragraph's end, as English does when the speaker goes on in the next one.
 */
final class Quotes {
  /** A paragraph's marks are looked for this far from the stretch, which keeps the work small in a text without line ends. */
  private static final int FAR = 6000;

  private static final String MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u2039\u203a'\uff02";

  private final String text;
  private final int to;
  private final List<int[]> pairs = new ArrayList<>();
  private int open = -1;
  private int openSingle = -1;
  private boolean low;

  Quotes(String text, int from, int to) {
    this.text = text;
    int begin = Math.min(from, text.length());
    while (begin > 0 && begin > from - FAR && !endsParagraph(begin - 1)) {
      begin--;
    }
    int end = Math.min(to, text.length());
    while (end < text.length() && end < to + FAR && !endsParagraph(end)) {
      end++;
    }
    this.to = end;
    pair(begin);
  }

  static boolean isMark(String word) {
    return word.length() == 1 && MARKS.indexOf(word.charAt(0)) >= 0;
  }

  /** True if the text between the offsets stands in quotation marks. */
  boolean holds(int start, int end) {
    for (int[] pair : pairs) {
      if (pair[0] <= start && end <= pair[1]) {
        return true;
      }
    }
    return false;
  }

  /** What of a stretch stands in quotation marks, in order. */
  List<Span> within(Span stretch) {
    List<Span> out = new ArrayList<>();
    for (int[] pair : pairs) {
      int start = Math.max(pair[0], stretch.start());
      int end = Math.min(pair[1], stretch.end());
      if (start < end) {
        out.add(new Span(start, end));
      }
    }
    return out;
  }

  /** How much of the content stands in quotation marks; the marks themselves may lie in its spans or just outside. */
  static Quotation of(Scene scene, List<Span> content) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Span span : content) {
      from = Math.min(from, span.start());
      to = Math.max(to, span.end());
    }
    if (from >= scene.text.length()) {
      return Quotation.INDIRECT;
    }
    Quotes quotes = new Quotes(scene.text, from, to);
    int inside = 0;
    int all = 0;
    Words words = scene.words;
    int pair = 0;
    for (int i = scene.content.nextSetBit(0); i >= 0; i = scene.content.nextSetBit(i + 1)) {
      if (words.isWord(i)) {
        all++;
        while (pair < quotes.pairs.size() && quotes.pairs.get(pair)[1] <= words.start(i)) {
          pair++;
        }
        inside += pair < quotes.pairs.size() && quotes.pairs.get(pair)[0] <= words.start(i) ? 1 : 0;
      }
    }
    if (inside == 0) {
      return Quotation.INDIRECT;
    }
    return inside == all ? Quotation.DIRECT : Quotation.MIXED;
  }

  private boolean endsParagraph(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r' || text.charAt(at) == '\u2029';
  }

  private void pair(int begin) {
    int lastCloser = lastSingleCloser(begin);
    for (int at = begin; at < to; at++) {
      char mark = text.charAt(at);
      if (endsParagraph(at)) {
        endParagraph(at);
      } else if (MARKS.indexOf(mark) >= 0) {
        if (mark == '\'' || mark == '\u2018' || mark == '\u2019' || mark == '\u2039' || mark == '\u203a') {
          single(at, mark, lastCloser);
        } else {
          twofold(at, mark, begin);
        }
      }
    }
    endParagraph(to);
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    merge();
  }

  private void twofold(int at, char mark, int begin) {
    boolean opens = switch (mark) {
      case '\u201e', '\u00ab' -> true;
      case '\u201c' -> !low;
      case '\u201d', '\u00bb' -> false;
      default -> open < 0;
    };
    boolean inches = open < 0 && mark == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
    if (inches) {
      return;
    }
    if (opens) {
      open = open < 0 ? at : open;
      low = mark == '\u201e';
    } else if (open >= 0) {
      pairs.add(new int[] {open, at + 1});
      open = -1;
      low = false;
    } else if (pairs.isEmpty() && mark != '"') {
      pairs.add(new int[] {begin, at + 1});
    }
  }

  /** A single mark opens before a word after a blank, if a mark that can close it follows; else it is an apostrophe. */
  private void single(int at, char mark, int lastCloser) {
    boolean opens = mark == '\u2018' || mark == '\u2039' || mark == '\'' && opensWord(at);
    if (openSingle < 0 && opens && at < lastCloser && !elides(at)) {
      openSingle = at;
    } else if (openSingle >= 0 && closesWord(at)) {
      pairs.add(new int[] {openSingle, at + 1});
      openSingle = -1;
    }
  }

  private boolean opensWord(int at) {
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && ".,!?".indexOf(text.charAt(at - 1)) < 0;
    return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** "'90s", "'em": an apostrophe that stands for what was left out. */
  private boolean elides(int at) {
    if (text.charAt(at) == '\u2039') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
    return Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0)) || switch (word) {
      case "em", "tis", "twas", "til", "cause", "bout", "round", "n" -> true;
      default -> false;
    };
  }

  private boolean closesWord(int at) {
    char mark = text.charAt(at);
    if (mark == '\u203a') {
      return true;
    }
    boolean close = mark == '\'' || mark == '\u2019';
    boolean ends = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return close && ends && at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && !possessive(at);
  }

  /** "the workers' union" inside a quotation: a plural's apostrophe, if a mark that closes better follows in the paragraph. */
  private boolean possessive(int at) {
    boolean plural = text.charAt(at - 1) == 's' && at + 2 < to && text.charAt(at + 1) == ' ' && Character.isLetter(text.charAt(at + 2));
    if (!plural) {
      return false;
    }
    for (int next = at + 1; next < Math.min(to, at + 400) && !endsParagraph(next); next++) {
      char mark = text.charAt(next);
      boolean close = mark == '\'' || mark == '\u2019';
      if (mark == '\u2018' || mark == '\'' && opensWord(next)) {
        return false;
      }
      if (close && ".,!?".indexOf(text.charAt(next - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int lastSingleCloser(int begin) {
    for (int at = to - 1; at > begin; at--) {
      char mark = text.charAt(at);
      boolean closes = mark == '\'' || mark == '\u2019' || mark == '\u203a';
      boolean ends = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
      if (closes && ends && !Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private void endParagraph(int at) {
    if (open >= 0 && at > open + 1) {
      pairs.add(new int[] {open, at});
    }
    open = -1;
    openSingle = -1;
    low = false;
  }

  /** Nested pairs become one, so that a word needs to look at one pair only. */
  private void merge() {
    int kept = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int[] pair = pairs.get(i);
      if (kept > 0 && pair[0] < pairs.get(kept - 1)[1]) {
        pairs.get(kept - 1)[1] = Math.max(pairs.get(kept - 1)[1], pair[1]);
      } else {
        pairs.set(kept++, pair);
      }
    }
    pairs.subList(kept, pairs.size()).clear();
  }
}
