package org.hearsay.reading.entity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.reading.table.TableFile;

/** Who somebody's client or patient is: "The lawyer for Jan Roe said his client was ill" tells it by the word for the other. */
final class Served {

  private static final Map<String, String> BY = Vocabulary.WORDS.values("served");
  /** "The lawyer for Roe", "lawyers representing the banker Jan Roe". */
  private static final Pattern BEFORE = Pattern.compile("\\b([a-z]+) (?:of|for|to|representing|defending) (?:the )?(?:[\\p{L}.-]+ ){0,3}$");
  /** "Roe's defence lawyer". */
  private static final Pattern AFTER = Pattern.compile("^['’]s? (?:[a-z-]+ ){0,2}?([a-z]+)\\b");
  private static final int REACH = 70;

  private Served() {}

  /** True if people have such by a word for others: "client" by "lawyer". */
  static boolean is(String word) {
    return BY.containsKey(word);
  }

  /** True if the text calls somebody the person's lawyer; then he is that one's client. Of plurals that end in s as well. */
  static boolean is(String word, String text, Span person) {
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, person.start() - REACH), person.start()));
    Matcher after = AFTER.matcher(text.substring(person.end(), Math.min(text.length(), person.end() + REACH)));
    return before.find() && serves(before.group(1), word) || after.find() && serves(after.group(1), word);
  }

  private static boolean serves(String one, String word) {
    for (String by : TableFile.split(BY.getOrDefault(word, ""), ',')) {
      if (one.equals(by) || one.equals(by + "s")) {
        return true;
      }
    }
    return false;
  }
}
