package org.hearsay.intake.language;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.extract.Paragraphs;
import org.hearsay.model.Block;
import org.hearsay.model.Notice;
import org.hearsay.model.Span;

/** Finds what is not English: a whole text, or passages in an English one. */
public final class Foreign {
  /** Below this many words a text in Latin script counts as English: names and numbers tell no language. */
  private static final int SHORT = 8;
  /** Below this many words a passage is a phrase that English borrows. */
  private static final int PASSAGE = 12;
  /** The language of a text shows in its first words. */
  private static final int SAMPLE = 20_000;

  private Foreign() {}

  /** The language of a text that is not English, or null. */
  public static Language languageOf(String text) {
    WordTally tally = WordTally.of(text, 0, text.length(), SAMPLE);
    Language byScript = tally.byScript(50);
    if (byScript != null || tally.words() < SHORT) {
      return byScript;
    }
    return tally.byWords(12, 1.5);
  }

  /** A notice for each paragraph, sentence or quotation of at least twelve words that is clearly in another language. */
  public static List<Notice> passages(String text, List<Block> blocks) {
    List<Notice> notices = new ArrayList<>();
    for (Block block : blocks) {
      Language whole = languageOf(text, block.span());
      if (whole != null) {
        notices.add(notice(whole, block.span()));
      } else {
        addPieces(notices, text, block.span());
      }
    }
    return notices;
  }

  private static Language languageOf(String text, Span span) {
    WordTally tally = WordTally.of(text, span.start(), span.end(), SAMPLE);
    if (tally.words() < PASSAGE) {
      return null;
    }
    Language byScript = tally.byScript(80);
    return byScript != null ? byScript : tally.byWords(22, 3);
  }

  /** Neighbours in one language become one passage. */
  private static void addPieces(List<Notice> notices, String text, Span block) {
    Language language = null;
    Span passage = null;
    for (Span piece : pieces(text, block)) {
      Language found = languageOf(text, piece);
      if (found != null && found.equals(language)) {
        passage = new Span(passage.start(), piece.end());
        continue;
      }
      if (language != null) {
        notices.add(notice(language, passage));
      }
      language = found;
      passage = piece;
    }
    if (language != null) {
      notices.add(notice(language, passage));
    }
  }

  /** The block cut at the ends of sentences and at quotation marks; neither these nor white space edge a piece. */
  private static List<Span> pieces(String text, Span block) {
    List<Span> pieces = new ArrayList<>();
    int start = block.start();
    for (int i = block.start(); i < block.end(); i++) {
      if (isQuotationMark(text.charAt(i)) || isEndOfSentence(text, i, block.end())) {
        add(pieces, text, start, i + 1);
        start = i + 1;
      }
    }
    add(pieces, text, start, block.end());
    return pieces;
  }

  private static boolean isQuotationMark(char c) {
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> true;
      default -> false;
    };
  }

  private static boolean isEndOfSentence(String text, int i, int end) {
    return switch (text.charAt(i)) {
      case '\u3002', '\uFF01', '\uFF1F' -> true;
      case '.', '!', '?', '\u2026' -> i + 1 < end && Paragraphs.isSpace(text.charAt(i + 1));
      default -> false;
    };
  }

  private static void add(List<Span> pieces, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (start < end && isEdge(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      pieces.add(new Span(start, end));
    }
  }

  private static boolean isEdge(char c) {
    return Paragraphs.isSpace(c) || isQuotationMark(c);
  }

  private static Notice notice(Language language, Span span) {
    String message = "this passage looks like " + language.name() + "; only English is read";
    return new Notice(Notice.Code.FOREIGN_PASSAGE, message, span);
  }
}
