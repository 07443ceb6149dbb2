package org.hearsay.reading.tone;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Tone;

/**
 * Quotation marks around a word or a short phrase that quote nobody: outside of what is attributed to a source, no title or nickname, not after "called" or
 * "the word" ({@code quoting.tsv}).
 */
final class ScareQuotes {
  private static final int WORDS = 4;
  /** The longest such phrase in characters; a mark without its end is not looked for further. */
  private static final int LENGTH = 60;
  /** How many words before the marks may tell that somebody is quoted. */
  private static final int REACH = 4;

  private final ToneTable quoting = new ToneTable("quoting.tsv", 128);

  /** Adds what is found in one sentence. */
  void find(String text, Span sentence, ToneWords words, Attributed attributed, List<Tone> tones) {
    for (int at = sentence.start(); at < sentence.end(); at++) {
      int stop = opens(text, at) ? closing(text, at + 1, Math.min(sentence.end(), at + LENGTH)) : -1;
      if (stop > 0) {
        Span span = new Span(at, stop + 1);
        if (!attributed.meets(span) && scares(text, words, at, stop)) {
          tones.add(new Tone(span, Tone.Kind.SCARE_QUOTE, null));
        }
        at = stop;
      }
    }
  }

  private static boolean opens(String text, int at) {
    char c = text.charAt(at);
    return c == '\u201c' || c == '"' && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.' && text.charAt(at - 1) != ',');
  }

  private static int closing(String text, int from, int to) {
    char mark = text.charAt(from - 1) == '"' ? '"' : '\u201d';
    int at = text.indexOf(mark, from);
    return at < 0 || at >= to ? -1 : at;
  }

  private boolean scares(String text, ToneWords words, int from, int to) {
    int first = 0;
    while (first < words.size && words.end[first] <= from) {
      first++;
    }
    int last = first;
    int capitals = 0;
    while (last < words.size && words.start[last] < to) {
      capitals += words.capital[last] ? 1 : 0;
      last++;
    }
    char before = text.charAt(to - 1);
    boolean sentence = ".,!?;:".indexOf(before) >= 0;
    if (last == first || last - first > WORDS || sentence || capitals > 0 || first == 0) {
      return false; // nothing in it, too long, words spoken, a title or a nickname, the begin of what somebody said
    }
    for (int i = Math.max(0, first - REACH); i < first; i++) {
      if (quoting.has(words.word[i])) {
        return false;
      }
    }
    return !(last < words.size && quoting.has(words.word[last]));
  }
}
