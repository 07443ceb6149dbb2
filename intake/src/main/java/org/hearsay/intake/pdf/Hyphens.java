package org.hearsay.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<String, Integer> compounds = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  /** True if the file parts words at the ends of lines at all; if not, each hyphen there is one of a compound. */
  private final boolean parting;

  Hyphens(List<Line> lines) {
    int ends = 0;
    int inside = 0;
    int breaks = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text;
      String inner = lines.get(i).endsWithHyphen() ? text.substring(0, text.lastIndexOf(' ') + 1) : text;
      // The first word of a line may be the rest of one.
      boolean rest = i > 0 && lines.get(i - 1).endsWithHyphen();
      inner = rest ? inner.substring(Math.max(0, inner.indexOf(' '))) : inner;
      Matcher compound = COMPOUND.matcher(inner);
      while (compound.find()) {
        inside++;
        compounds.merge(lower(compound.group()), 1, Integer::sum);
      }
      Matcher word = WORD.matcher(inner);
      while (word.find()) {
        words.add(lower(word.group()));
      }
      breaks++;
      boolean lowerNext = i + 1 < lines.size() && lines.get(i + 1).startsLower();
      ends += lines.get(i).endsWithHyphen() && lowerNext ? 1 : 0;
    }
    double perLine = breaks == 0 ? 0 : words(lines) / (double) breaks;
    double expected = perLine == 0 ? 0 : inside / perLine;
    parting = ends > 3 * expected + 1 + 0.004 * breaks;
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

  private static int words(List<Line> lines) {
    int words = 0;
    for (Line line : lines) {
      words += line.text.split(" ").length;
    }
    return words;
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
      text.append(end == 0 ? "" : endsWithDash(text) ? "" : " ").append(next);
    } else {
      if (!keeps(lastWord(text), firstWord(next), last, next.charAt(0))) {
        text.setLength(end - 1);
      }
      text.append(next);
    }
  }

  /** A dash between words has no spaces where it stands inside a line, so none where it ends one. */
  private boolean endsWithDash(StringBuilder text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '\u2014' && Character.isLetterOrDigit(text.charAt(end - 2));
  }

  private static boolean startsApart(String next) {
    return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) || next.startsWith("and ") || next.startsWith("or ");
  }

  private boolean keeps(String before, String after, char hyphen, char next) {
    String first = before.substring(before.lastIndexOf('-') + 1);
    String second = after.contains("-") ? after.substring(0, after.indexOf('-')) : after;
    if (!Character.isLowerCase(next) || before.isEmpty() || !Character.isLetter(first.isEmpty() ? ' ' : first.charAt(first.length() - 1))) {
      return true;
    }
    String whole = before + "-" + after;
    if (compounds.containsKey(whole) || compounds.containsKey(first + "-" + second)) {
      return !words.contains(first + second);
    }
    if (words.contains(first + second) || hyphen == Characters.HYPHEN && parting) {
      return false;
    }
    if (!parting || before.contains("-")) {
      return true;
    }
    boolean known = FIRST.contains(first) && words.contains(second) || SECOND.contains(second) && words.contains(first)
        || FIRST.contains(first) && SECOND.contains(second);
    return known || words.contains(first) && words.contains(second) && first.length() > 3 && second.length() > 3;
  }

  private static String lastWord(StringBuilder text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return lower(text.substring(start, end));
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
