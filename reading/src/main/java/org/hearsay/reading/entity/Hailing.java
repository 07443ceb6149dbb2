package org.hearsay.reading.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for somebody by country or party, which look like names: "The Kenyan led from the start" tells of a person, "the Kenyan army" does not. */
final class Hailing {

  private static final Pattern FRONT = Pattern.compile(
      "(?<!\\p{L})[Tt]he (?:(?:\\d+-year-old|former|young|younger|older|retired|veteran|\\p{Lu}[\\p{L}.]+) ){0,2}$");
  private static final Pattern PERSON = Pattern.compile("(?:\\p{Lu}[\\p{L}.]+ ){0,2}(?i:" + Vocabulary.WORDS.anyOf("people") + ")");
  /** What a person does, and behind it what no noun is: "the Kenyan armed forces" did nothing so far. */
  private static final Pattern DOES = Pattern.compile("^(?:, [\\p{Ll}\\d“\"]|,?[\"”]|[.;:?!)]|['’]s\\b| (?:who|whose|himself|herself)\\b| (?:"
      + Vocabulary.WORDS.anyOf("does") + ")\\b| [a-z]+ed(?:[,.;]| (?:the|an?|his|her|their|its|to|in|at|on|for|from|with|by|that|it|him|them|as"
      + "|out|up|off|over|into|after|before|when|while|and|but|no|not|one|two|three|\\d+|how|why)\\b))");

  private Hailing() {}

  /** True if the words from {@code start} to {@code end} tell of somebody by where he is from, as a whole and not in front of a noun. */
  static boolean isSomebody(String text, int start, int end) {
    return FRONT.matcher(text.substring(Math.max(0, start - 40), start)).find() && PERSON.matcher(text.substring(start, end)).matches()
        && DOES.matcher(text.substring(end, Math.min(text.length(), end + 40))).find();
  }

  /** Where "the" begins in front of such a word. */
  static int from(String text, int start) {
    int by = Math.max(0, start - 40);
    Matcher front = FRONT.matcher(text.substring(by, start));
    return front.find() ? by + front.start() : start;
  }
}
