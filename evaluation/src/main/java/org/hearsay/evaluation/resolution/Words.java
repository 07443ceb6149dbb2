package org.hearsay.evaluation.resolution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** Finds words in a text, at whole words; {@code he#2} is the second place where "he" stands as a word. */
final class Words {

  private static final Pattern NUMBERED = Pattern.compile("(.*)#(\\d+)", Pattern.DOTALL);

  private Words() {}

  /**
   * Where the words stand.
   *
   * @throws IllegalArgumentException if they do not, or do more than once and have no number
   */
  static Span find(String text, String words) {
    Matcher numbered = NUMBERED.matcher(words);
    boolean isNumbered = numbered.matches();
    String wanted = isNumbered ? numbered.group(1) : words;
    int number = isNumbered ? Integer.parseInt(numbered.group(2)) : 1;
    Matcher place = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])").matcher(text);
    Span found = null;
    for (int i = 0; i < number; i++) {
      if (!place.find()) {
        throw new IllegalArgumentException("not in the text: " + words);
      }
      found = new Span(place.start(), place.end());
    }
    if (!isNumbered && place.find()) {
      throw new IllegalArgumentException("more than once in the text: " + words);
    }
    return found;
  }
}
