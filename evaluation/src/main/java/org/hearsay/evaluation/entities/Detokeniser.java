package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** A sentence from tokens that have lost their blanks; the twin of {@code detokenise.py} in training. */
final class Detokeniser {

  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "’", "”", "''", "...");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "£", "€", "#", "“", "‘", "``");
  private static final Pattern CLITIC = Pattern.compile("(?i)(?:['’](?:s|re|ve|ll|d|m)|n['’]t)");

  private final List<String> tokens;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> places = new ArrayList<>();
  private boolean quoted;
  private boolean single;
  private boolean left;
  private boolean right;

  /** @param tokens of one sentence */
  Detokeniser(List<String> tokens) {
    this.tokens = tokens;
    boolean glue = true;
    for (int i = 0; i < tokens.size(); i++) {
      sides(i);
      if (!glue && !left) {
        text.append(' ');
      }
      String token = tokens.get(i);
      int start = text.length();
      text.append(token.equals("``") || token.equals("''") ? "\"" : token);
      places.add(new Span(start, text.length()));
      glue = right;
    }
  }

  /** Whether a token cleaves to the one on its left and to the one on its right. */
  private void sides(int i) {
    String token = tokens.get(i);
    String before = i == 0 ? "" : tokens.get(i - 1);
    String following = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    left = CLOSING.contains(token) || CLITIC.matcher(token).matches();
    right = OPENING.contains(token) || token.endsWith("$");
    if (token.equals("\"")) {
      left = quoted;
      quoted = !quoted;
      right = quoted;
    } else if (token.equals("'")) {
      single = !single && !following.equals("s") && !before.endsWith("s") && tokens.subList(i + 1, tokens.size()).contains("'");
      left = !single;
      right = single || following.equals("s");
    } else if (token.equals("/")) {
      left = true;
      right = true;
    } else if (token.equals("s") && before.equals("'")) {
      left = true;
    }
  }

  String text() {
    return text.toString();
  }

  /** Where each token stands in the text. */
  List<Span> places() {
    return places;
  }
}
