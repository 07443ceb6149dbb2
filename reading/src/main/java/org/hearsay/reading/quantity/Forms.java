package org.hearsay.reading.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Span;

/**
 * Phrases by their first word, the longest first.
 *
 * @param <T> what a phrase stands for
 */
final class Forms<T> {
  private final Map<String, Phrase<T>> pending = new HashMap<>(2048);
  private final Map<String, List<Form<T>>> known = new ConcurrentHashMap<>();

  /** A phrase as its table has it: cut only when a text has its first word, for a text needs few and a cold start should not pay for all. */
  private record Phrase<T>(String text, boolean exact, T value, Phrase<T> earlier) {}

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
    String first = first(phrase);
    pending.put(first, new Phrase<>(phrase, exact, value, pending.get(first)));
  }

  /** The first token in lower case, as {@link Tokens} would cut it. */
  private static String first(String phrase) {
    int end = 0;
    while (end < phrase.length() && phrase.charAt(end) >= 'a' && phrase.charAt(end) <= 'z') {
      end++;
    }
    if (end > 0 && (end == phrase.length() || phrase.charAt(end) == ' ')) {
      return phrase.substring(0, end); // as most of them are
    }
    end = 1;
    if (Character.isLetter(phrase.charAt(0))) {
      while (end < phrase.length() && (Character.isLetter(phrase.charAt(end))
          || phrase.charAt(end) == '\'' && end + 1 < phrase.length() && Character.isLetter(phrase.charAt(end + 1)))) {
        end++;
      }
    } else if (Digits.isDigit(phrase.charAt(0))) {
      end = Digits.end(phrase, 0, phrase.length());
    }
    return phrase.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private List<Form<T>> forms(String first) {
    List<Form<T>> forms = known.get(first);
    if (forms == null) {
      Phrase<T> last = pending.get(first);
      if (last == null) {
        return List.of();
      }
      forms = new ArrayList<>(2);
      for (Phrase<T> phrase = last; phrase != null; phrase = phrase.earlier()) {
        Form<T> form = cut(phrase);
        int place = 0;
        while (place < forms.size() && forms.get(place).words().length > form.words().length) {
          place++;
        }
        forms.add(place, form);
      }
      known.put(first, forms);
    }
    return forms;
  }

  private static <T> Form<T> cut(Phrase<T> phrase) {
    Tokens tokens = new Tokens(phrase.text(), new Span(0, phrase.text().length()), false);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = phrase.exact() ? tokens.raw(i) : tokens.lower(i);
    }
    return new Form<>(words, phrase.exact(), phrase.value());
  }

  /** The longest phrase that begins at a token, or null. */
  Form<T> at(Tokens tokens, int index) {
    for (Form<T> form : forms(tokens.lower(index))) {
      if (form.isAt(tokens, index)) {
        return form;
      }
    }
    return null;
  }
}
