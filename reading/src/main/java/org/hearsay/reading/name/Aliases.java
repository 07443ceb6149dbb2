package org.hearsay.reading.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Entity;
import org.hearsay.reading.table.TableFile;

/** Finds the places where a text says that two names are one's: "Halden Gas, formerly Kellaway Gas,". */
final class Aliases {
  /** A pattern spans no more than this many UTF-16 units between the names. */
  private static final int REACH = 70;

  /** Words that stand between two names and those that must follow the second; "*" is one to three words. */
  private record Pattern(String[] between, String[] after) {}

  private final List<Pattern> patterns = new ArrayList<>(64);

  Aliases() {
    String all = TableFile.text(Aliases.class, "alias-patterns.tsv", StandardCharsets.UTF_8);
    for (String line : TableFile.split(all, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = TableFile.split(line, '\t');
        patterns.add(new Pattern(TableFile.split(row[0], ' '), row[1].equals("-") ? new String[0] : TableFile.split(row[1], ' ')));
      }
    }
  }

  /** Pairs of neighbours. Names lie in the order of the text; those inside another are passed over. */
  List<AliasPair> find(String text, List<NamePlace> names) {
    List<AliasPair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      int next = i + 1;
      while (next < names.size() && names.get(next).span().start() < names.get(i).span().end()) {
        next++;
      }
      if (next < names.size() && paired(text, names.get(i), names.get(next))) {
        pairs.add(new AliasPair(i, next));
      }
    }
    return pairs;
  }

  private boolean paired(String text, NamePlace a, NamePlace b) {
    int from = a.span().end();
    int to = b.span().start();
    if (to - from > REACH || to - from < 2 || b.type() == Entity.Type.PLACE && a.type() != b.type()) {
      return false;
    }
    List<String> between = words(text, from, to, REACH);
    List<String> after = words(text, b.span().end(), Math.min(text.length(), b.span().end() + 24), 4);
    boolean bracket = between.equals(List.of("(")) || between.equals(List.of("(", "or"));
    boolean closed = !after.isEmpty() && after.get(0).equals(bracket ? ")" : ",");
    boolean oneType = a.type() == null || b.type() == null || a.type() == b.type();
    if (closed && oneType && (bracket || between.equals(List.of(",", "or")))) {
      return isAcronym(a, b, text);
    }
    for (Pattern pattern : patterns) {
      if ((oneType || pattern.between.length > 1) && matches(pattern.between, 0, between, 0) && starts(after, pattern.after)) {
        return true;
      }
    }
    return false;
  }

  /** In brackets stands an acronym of the name before it, or the name that an acronym before it stands for. */
  private static boolean isAcronym(NamePlace a, NamePlace b, String text) {
    String one = a.span().of(text);
    String other = b.span().of(text);
    boolean group = a.type() == null || a.type() != Entity.Type.PERSON && a.type() != Entity.Type.PLACE;
    return shortFor(other, one, group) || shortFor(one, other, group);
  }

  private static boolean shortFor(String acronym, String whole, boolean foreign) {
    int capitals = 0;
    for (int i = 0; i < acronym.length(); i++) {
      capitals += Character.isUpperCase(acronym.charAt(i)) ? 1 : 0;
    }
    if (capitals < 2 || acronym.length() > 10 || acronym.indexOf(' ') >= 0 || whole.indexOf(' ') < 0) {
      return false;
    }
    return foreign && capitals * 2 > acronym.length() || initialsHold(Folding.word(acronym), whole);
  }

  private static boolean initialsHold(String letters, String whole) {
    int at = 0;
    boolean begins = true;
    for (int i = 0; i < whole.length() && at < letters.length(); i++) {
      char c = Character.toLowerCase(whole.charAt(i));
      if (begins && c == letters.charAt(at)) {
        at++;
      }
      begins = !Character.isLetterOrDigit(c);
    }
    return at == letters.length();
  }

  private static boolean starts(List<String> words, String[] with) {
    if (words.size() < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (!words.get(i).equals(with[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String[] pattern, int p, List<String> words, int w) {
    if (p == pattern.length) {
      return w == words.size();
    }
    if (pattern[p].equals("*")) {
      for (int taken = 1; taken <= 3 && w + taken <= words.size(); taken++) {
        if (matches(pattern, p + 1, words, w + taken)) {
          return true;
        }
      }
      return false;
    }
    return w < words.size() && words.get(w).equals(pattern[p]) && matches(pattern, p + 1, words, w + 1);
  }

  /** Words and marks in lower case; quotation marks and articles are left out, dots belong to "a.k.a". */
  private static List<String> words(String text, int from, int to, int most) {
    List<String> words = new ArrayList<>(6);
    int at = from;
    while (at < to && words.size() < most) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || isInner(text.charAt(end)) && isLetterAt(text, end + 1, to))) {
          end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if (!word.equals("the")) {
          words.add(word);
        }
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "\"'“”‘’«».".indexOf(c) < 0) {
        words.add(c == '—' || c == '–' ? "-" : String.valueOf(c));
      }
      at = end;
    }
    return words;
  }

  private static boolean isInner(char c) {
    return c == '.' || c == '\'' || c == '\u2019';
  }

  private static boolean isLetterAt(String text, int at, int to) {
    return at < to && Character.isLetter(text.charAt(at));
  }
}
