package org.hearsay.reading.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * Splits English text into sentences: at a blank line, and at a full stop, question or exclamation mark that a new beginning follows.
 * The abbreviations that end in a full stop are a table. Immutable.
 */
public final class Sentences {

  private static final String TABLE = "abbreviations.tsv";

  private final Set<String> abbreviations = new HashSet<>();

  private Sentences() {}

  /** Reads the table of abbreviations. */
  public static Sentences load() {
    Sentences out = new Sentences();
    try (InputStream in = Sentences.class.getResourceAsStream(TABLE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && line.indexOf('\t') > 0) {
          out.abbreviations.add(line.substring(0, line.indexOf('\t')));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** The sentences in order, without the blanks between them; never overlapping; together they hold every character that is no blank. */
  public List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    int start = skipBlanks(text, 0);
    int at = start;
    while (at < text.length()) {
      int end = at + 1;
      char c = text.charAt(at);
      boolean ends = false;
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        while (end < text.length() && (isStop(text.charAt(end)) || isCloser(text, end))) {
          end++;
        }
        ends = beginsAfter(text, end) && !(c == '.' && abbreviated(text, start, at));
      } else if ((c == '\n' || c == '\r') && blankLineAt(text, at)) {
        end = at;
        ends = true;
      }
      if (ends) {
        add(out, text, start, end);
        start = skipBlanks(text, end);
        at = start;
      } else {
        at = end;
      }
    }
    add(out, text, start, text.length());
    return out;
  }

  private static void add(List<Span> out, String text, int start, int end) {
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > start) {
      out.add(new Span(start, last));
    }
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** No-break spaces count as blanks here, unlike in {@link Character#isWhitespace}. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isCloser(String text, int at) {
    char c = text.charAt(at);
    return c == '”' || c == '’' || c == ')' || c == ']' || c == '»' || (c == '"' || c == '\'') && (at + 1 == text.length()
        || isBlank(text.charAt(at + 1)));
  }

  /** True if blanks follow and then something that can begin a sentence, or the text ends. */
  private static boolean beginsAfter(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    if (!isBlank(text.charAt(at))) {
      return false;
    }
    int next = skipBlanks(text, at);
    while (next < text.length() && "\"'“‘«([*-—–•".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length()) {
      return true;
    }
    int point = text.codePointAt(next);
    return !Character.isLowerCase(point) || hasBlankLine(text, at, skipBlanks(text, at));
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && blankLineAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean abbreviated(String text, int start, int stop) {
    int from = stop;
    while (from > start && !isBlank(text.charAt(from - 1)) && "(\"“‘'[—".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String word = text.substring(from, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
    return initial || abbreviations.contains(word) || word.length() > 2 && word.charAt(1) == '.' && word.length() <= 5
        && Character.isUpperCase(word.charAt(0)) && !endsLikeSentence(text, stop + 1);
  }

  /** After initials such as "U.N." a sentence may end: when the next word is a common opener. */
  private static boolean endsLikeSentence(String text, int from) {
    int at = skipBlanks(text, from);
    for (String opener : new String[] {"The ", "He ", "She ", "It ", "They ", "But ", "In ", "A ", "“", "\""}) {
      if (text.startsWith(opener, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean blankLineAt(String text, int newline) {
    int next = text.startsWith("\r\n", newline) ? newline + 2 : newline + 1;
    for (int i = next; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return true;
      }
      if (!isBlank(c)) {
        return false;
      }
    }
    return true;
  }
}
