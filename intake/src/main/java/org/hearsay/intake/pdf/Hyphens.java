package org.hearsay.intake.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.intake.extract.Table;

/**
 * Tells hyphens that part a word at the end of a line from those of compounds such as "well-known", by what the rest of
 * the document writes.
 */
final class Hyphens {
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}'\u2019]*(?:[-\u2010][\\p{L}\\p{Nd}'\u2019]+)+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'\u2019]+");
  /** Parts that are mostly written with a hyphen behind or before them. */
  private static final Set<String> FIRST = parts("first");
  private static final Set<String> SECOND = parts("second");

  /** Words that are mostly written without a hyphen behind them. */
  private static final Set<String> PREFIXES =
      Set.of("over", "under", "inter", "super", "trans", "counter", "fore", "hyper", "micro", "auto", "down", "semi");

  private static final Set<String> SHORT = Set.of("of", "in", "to", "by", "on", "up", "at", "go", "do", "be");

  private final Set<String> compounds = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  /** True if the file draws the hyphens that part words with a sign of their own. */
  private boolean marksParting;
  /** True if the file parts words at the ends of lines at all; if not, each hyphen there is one of a compound. */
  private boolean parting;

  Hyphens(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text;
      boolean parted = lines.get(i).endsWithHyphen();
      marksParting |= parted && text.charAt(text.length() - 1) != '-';
      String inner = parted ? text.substring(0, text.lastIndexOf(' ') + 1) : text;
      // The first word of a line may be the rest of one.
      boolean rest = i > 0 && lines.get(i - 1).endsWithHyphen();
      collect(rest ? inner.substring(Math.max(0, inner.indexOf(' '))) : inner);
    }
    for (int i = 1; i < lines.size() && !parting; i++) {
      parting = lines.get(i - 1).endsWithHyphen() && lines.get(i).startsLower() && isParted(lines.get(i - 1).text, lines.get(i).text);
    }
  }

  private void collect(String text) {
    Matcher compound = COMPOUND.matcher(text);
    while (compound.find()) {
      compounds.add(lower(compound.group()));
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(lower(word.group()));
    }
  }

  /** True if the two parts are no words, but make one. */
  private boolean isParted(String line, String next) {
    String first = lower(lastWord(new StringBuilder(line)));
    String second = firstWord(next);
    return isWord(first + second) && !(isWord(first) && isWord(second));
  }

  private static Set<String> parts(String place) {
    Set<String> parts = new HashSet<>();
    for (String[] row : Table.rows("compounds.tsv")) {
      if (row[1].equals(place)) {
        parts.add(row[0]);
      }
    }
    return parts;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace(Characters.HYPHEN, '-').replace('\u2019', '\'');
  }

  /** The line's text and the next one's, joined as they belong together. */
  void join(StringBuilder text, String next) {
    int end = text.length();
    char last = end == 0 ? ' ' : text.charAt(end - 1);
    if (last == Characters.SOFT_HYPHEN) {
      text.setLength(end - 1);
      text.append(next);
    } else if (end < 2 || !Characters.isHyphen(last) || !Character.isLetterOrDigit(text.charAt(end - 2)) || startsApart(next)) {
      text.append(end == 0 || endsWithDash(text) || startsWithDash(next) || isTypedDash(text, next) ? "" : " ").append(next);
    } else {
      if (!keeps(lastWord(text), firstWord(next), last, next.charAt(0))) {
        text.setLength(end - 1);
      }
      text.append(next);
    }
  }

  /** A dash between words has no spaces where it stands inside a line, so none where it ends one. */
  private static boolean endsWithDash(StringBuilder text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '\u2014' && !Character.isWhitespace(text.charAt(end - 2));
  }

  /** Two hyphens for a dash, with the end of a line between them. */
  private static boolean isTypedDash(StringBuilder text, String next) {
    int end = text.length();
    return text.charAt(end - 1) == '-' && (end == 1 || text.charAt(end - 2) == ' ') && next.startsWith("- ");
  }

  private static boolean startsWithDash(String next) {
    return next.length() > 1 && next.charAt(0) == '\u2014' && !Character.isWhitespace(next.charAt(1));
  }

  private static boolean startsApart(String next) {
    return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) || next.startsWith("and ") || next.startsWith("or ");
  }

  private boolean keeps(String written, String after, char hyphen, char next) {
    String before = lower(written);
    // An unknown word with a capital is a name, as in "Kowalski-style".
    boolean capital = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    String first = before.substring(before.lastIndexOf('-') + 1);
    String second = after.contains("-") ? after.substring(0, after.indexOf('-')) : after;
    if (!Character.isLowerCase(next) || !first.codePoints().allMatch(Character::isLetter)) {
      return true;
    }
    boolean joined = words.contains(first + second);
    if (compounds.contains(before + "-" + after) || compounds.contains(first + "-" + second)) {
      return !joined;
    }
    if (marksParting) {
      return hyphen == '-';
    }
    if (FIRST.contains(first) && SECOND.contains(second)) {
      return !joined;
    }
    if (joined || isWord(first + second) && !(before.contains("-") && isWord(second))) {
      return false;
    }
    boolean both = isWord(first) && isWord(second);
    boolean listed = FIRST.contains(first) && (isWord(second) || first.length() > 3 && second.length() > 3)
        || SECOND.contains(second) && (isWord(first) || second.length() > 4);
    if (listed || both && (before.contains("-") || after.contains("-")) || capital && !isWord(first) && isWord(second)) {
      return true;
    }
    return parting ? both && first.length() > 3 && second.length() > 3 && !PREFIXES.contains(first) : isWord(first);
  }

  private boolean isWord(String word) {
    return SHORT.contains(word) || words.contains(word) || EnglishWords.contain(word) || EnglishWords.containBaseOf(word);
  }

  private static String lastWord(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(0, end);
    return lower(word.endsWith("-") ? word.substring(0, end - 1) : word);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == Characters.HYPHEN || c == '\'' || c == '\u2019';
  }

  /** The words of lines as one text. */
  String join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      join(text, line.text);
    }
    return text.toString().replace(String.valueOf(Characters.SOFT_HYPHEN), "").strip();
  }
}
