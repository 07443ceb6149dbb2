package org.hearsay.reading.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;
import org.hearsay.reading.quantity.Tokens;

/** A sentence with its figures; what its words do is asked of the table. */
final class Sentence {
  final String text;
  final Span span;
  final Tokens tokens;
  final CheckWords words;
  final List<Figure> figures = new ArrayList<>();
  private final Figure[] begins;
  private final boolean[] covered;
  private final Map<CheckRole, Boolean> roles = new EnumMap<>(CheckRole.class);

  Sentence(String text, Span span, Tokens tokens, CheckWords words) {
    this.text = text;
    this.span = span;
    this.tokens = tokens;
    this.words = words;
    this.begins = new Figure[tokens.size()];
    this.covered = new boolean[tokens.size()];
  }

  void add(Figure figure) {
    figures.add(figure);
    begins[figure.from()] = figure;
    Arrays.fill(covered, figure.from(), figure.to(), true);
  }

  /** The figure that begins at a token, or null. */
  Figure at(int token) {
    return token < 0 || token >= begins.length ? null : begins[token];
  }

  boolean inFigure(int token) {
    return token >= 0 && token < covered.length && covered[token];
  }

  /** True if any word of the stretch has a role. */
  boolean has(CheckRole role, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
      if (words.is(tokens.lower(at), role)) {
        return true;
      }
    }
    return false;
  }

  /** True if any word of the sentence has a role; looked for once. */
  boolean has(CheckRole role) {
    Boolean known = roles.get(role);
    if (known == null) {
      known = has(role, 0, tokens.size());
      roles.put(role, known);
    }
    return known;
  }

  Span span(int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
