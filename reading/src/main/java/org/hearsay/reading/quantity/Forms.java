package org.hearsay.reading.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;

/**
 * Phrases by their first word, the longest first.
 *
 * @param <T> what a phrase stands for
 */
final class Forms<T> {
  private final Map<String, List<Form<T>>> byFirst = new HashMap<>(512);

  /** A phrase as tokens; {@code exact} ones are matched with their letter case and without blanks. */
  record Form<T>(String[] words, boolean exact, T value) {
    boolean isAt(Tokens tokens, int index) {
      for (int i = 0; i < words.length; i++) {
        boolean fits = exact ? tokens.raw(index + i).equals(words[i]) && (i == 0 || tokens.touches(index + i - 1))
            : tokens.is(index + i, words[i]);
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }

  void add(String phrase, boolean exact, T value) {
    Tokens tokens = new Tokens(phrase, new Span(0, phrase.length()), false);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = exact ? tokens.raw(i) : tokens.lower(i);
    }
    List<Form<T>> same = byFirst.computeIfAbsent(tokens.lower(0), key -> new ArrayList<>(2));
    int place = 0;
    while (place < same.size() && same.get(place).words().length >= words.length) {
      place++;
    }
    same.add(place, new Form<>(words, exact, value));
  }

  /** The longest phrase that begins at a token, or null. */
  Form<T> at(Tokens tokens, int index) {
    List<Form<T>> same = byFirst.get(tokens.lower(index));
    if (same != null) {
      for (Form<T> form : same) {
        if (form.isAt(tokens, index)) {
          return form;
        }
      }
    }
    return null;
  }
}
