package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** An article and the sentences in which its sourcing is counted; offsets are code points. The sentences are those of the shared Python script. */
final class AuditedText {

  /** What Python counts as blank in a text; Java's own class has four control characters less. */
  static final String BLANK = "[ \\t\\n\\r\\f\\x0B\\x1C-\\x1F\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

  private static final Pattern SENTENCE = Pattern.compile("[^\\n]*?(?:[.!?][\"”’')\\]]*(?=" + BLANK + ")|\\n|\\z)");
  private static final Pattern SHORT = Pattern.compile(
      "(?:\\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Rev|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|vs|No|U\\.S|a\\.m|p\\.m|[A-Z]))\\.\\z", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;
  private final List<Span> sentences = new ArrayList<>();

  AuditedText(String text) {
    this.text = text;
    int start = 0;
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      String piece = text.substring(start, m.end());
      boolean goesOn = !piece.endsWith("\n") && SHORT.matcher(piece.replaceAll("[\"”’')\\]]+\\z", "")).find();
      if (m.end() > m.start() && !goesOn) {
        add(start, m.end());
        start = m.end();
      }
    }
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(start)) {
      start++;
    }
    while (end > start && blank(end - 1)) {
      end--;
    }
    if (end > start && text.codePointCount(start, end) > 1) {
      sentences.add(new Span(point(start), point(end)));
    }
  }

  private boolean blank(int at) {
    return text.substring(at, at + 1).matches(BLANK);
  }

  /** The code points before a UTF-16 unit. */
  int point(int unit) {
    return text.codePointCount(0, unit);
  }

  String text() {
    return text;
  }

  /** In order, without blanks at their ends. */
  List<Span> sentences() {
    return sentences;
  }

  /** The words of a sentence. */
  String words(Span sentence) {
    return text.substring(text.offsetByCodePoints(0, sentence.start()), text.offsetByCodePoints(0, sentence.end()));
  }

  /** All code points of the spans of a reading, which count UTF-16 units. */
  BitSet points(List<Span> spans) {
    BitSet out = new BitSet();
    spans.forEach(s -> out.set(point(s.start()), point(s.end())));
    return out;
  }
}
