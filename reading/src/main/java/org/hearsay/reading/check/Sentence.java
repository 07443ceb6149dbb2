package org.hearsay.reading.check;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.reading.quantity.Tokens;

/** A sentence with its figures; what its words do is asked of the table. */
final class Sentence {
  final String text;
  final Span span;
  final Tokens tokens;
  final CheckWords words;
  final List<Figure> figures = new ArrayList<>();

  Sentence(String text, Span span, Tokens tokens, CheckWords words) {
    this.text = text;
    this.span = span;
    this.tokens = tokens;
    this.words = words;
  }

  /** The figure that begins at a token, or null. */
  Figure at(int token) {
    for (Figure figure : figures) {
      if (figure.from() == token) {
        return figure;
      }
    }
    return null;
  }

  boolean inFigure(int token) {
    for (Figure figure : figures) {
      if (figure.from() <= token && token < figure.to()) {
        return true;
      }
    }
    return false;
  }

  /** True if any word of the sentence, or of the stretch, has a role. */
  boolean has(CheckRole role, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
      if (words.is(tokens.lower(at), role)) {
        return true;
      }
    }
    return false;
  }

  boolean has(CheckRole role) {
    return has(role, 0, tokens.size());
  }

  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
