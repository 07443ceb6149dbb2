package org.hearsay.reading.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.reading.table.TableFile;

/** Finds the places where a text says that two names are one's: "Halden Gas, formerly Kellaway Gas,". */
final class Aliases {
  /** A pattern spans no more than this many UTF-16 units between the names. */
  private static final int REACH = 70;
  private static final Set<String> ORIGIN = Set.of(" of ", " from ", " of the ", " from the ");

  /**
   * Words before the first name, between the two, and behind the second. A word may be several ("is|was") and one that may be left out ends in "?";
   * "*" is one to three words of any kind. Bodies: the names are no persons'.
   */
  private record Pattern(String[] before, String[] between, String[] after, boolean bodies) {

    static Pattern of(String between, String after) {
      boolean bodies = between.startsWith("@body ");
      String words = bodies ? between.substring(6) : between;
      int name = words.indexOf('~');
      String[] before = name < 0 ? new String[0] : TableFile.split(words.substring(0, name - 1), ' ');
      String rest = name < 0 ? words : words.substring(Math.min(words.length(), name + 2));
      return new Pattern(before, rest.isEmpty() ? new String[0] : TableFile.split(rest, ' '),
          after.equals("-") ? new String[0] : TableFile.split(after, ' '), bodies);
    }

    /** Names of two types are one's only where the text says so in more than a word. */
    boolean fits(NamePlace a, NamePlace b) {
      boolean oneType = a.type() == null || b.type() == null || a.type() == b.type();
      boolean persons = a.type() == Entity.Type.PERSON || b.type() == Entity.Type.PERSON;
      int words = between.length + after.length;
      return (oneType || words > 2 || words > 1 && b.type() != Entity.Type.PLACE) && !(bodies && persons);
    }
  }

  private final List<Pattern> patterns = new ArrayList<>(64);

  Aliases() {
    String all = TableFile.text(Aliases.class, "alias-patterns.tsv", StandardCharsets.UTF_8);
    for (String line : TableFile.split(all, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] row = TableFile.split(line, '\t');
        patterns.add(Pattern.of(row[0], row[1]));
      }
    }
  }

  /** Pairs of neighbours. Names and pronouns lie in the order of the text; those inside another are passed over, places and "Welsh" too. */
  List<AliasPair> find(String text, List<NamePlace> names) {
    List<AliasPair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < names.size(); i++) {
      NamePlace one = names.get(i);
      boolean more = true;
      int from = one.span().end();
      for (int next = i + 1; more && next < names.size() && names.get(next).span().start() - one.span().end() <= REACH; next++) {
        NamePlace other = names.get(next);
        if (other.span().start() < one.span().end() || other.pronoun() && !isAs(text, one, other)) {
          continue;
        }
        if (paired(text, one, other, from)) {
          pairs.add(new AliasPair(i, next));
        }
        if (other.type() == Entity.Type.PLACE && ORIGIN.contains(text.substring(from, Math.max(from, other.span().start())))) {
          from = other.span().end(); // "Roe |of Halden|, better known as"
        }
        more = (other.type() == Entity.Type.PLACE || other.type() == Entity.Type.WORK) && one.type() != other.type();
      }
    }
    return pairs;
  }

  /** "Jane Roe, as |she| is known to her mother": of whom the text has spoken before. */
  private static boolean isAs(String text, NamePlace name, NamePlace pronoun) {
    return !name.pronoun() && text.substring(name.span().end(), pronoun.span().start()).equals(", as ");
  }

  /** @param from where the words between the two begin */
  private boolean paired(String text, NamePlace a, NamePlace b, int from) {
    int to = b.span().start();
    if (to - from > REACH || to - from < 1 || isPossessive(text, b.span().end())) {
      return false;
    }
    List<String> between = words(text, from, to, REACH);
    List<String> after = words(text, b.span().end(), Math.min(text.length(), b.span().end() + 24), 4);
    boolean bracket = between.equals(List.of("(")) || between.equals(List.of("(", "or"));
    boolean closed = !after.isEmpty() && after.get(0).equals(bracket ? ")" : ",");
    boolean oneType = a.type() == null || b.type() == null || a.type() == b.type();
    boolean beside = closed && oneType && !a.pronoun() && (bracket || between.equals(List.of(",", "or")));
    if (beside && isAcronym(a, b, text)) {
      return true;
    }
    List<String> before = words(text, Math.max(0, a.span().start() - 40), a.span().start(), REACH);
    List<String> untitled = words(text, from, untitled(text, from, to), REACH);
    for (Pattern pattern : patterns) {
      if (pattern.fits(a, b) && (matches(pattern.between, 0, between, 0) || matches(pattern.between, 0, untitled, 0))
          && starts(after, pattern.after) && ends(before, pattern.before)) {
        return true;
      }
    }
    return false;
  }

  /** "Falcon is really Roe's idea." */
  private static boolean isPossessive(String text, int end) {
    return end + 1 < text.length() && Folding.isApostrophe(text.charAt(end)) && text.charAt(end + 1) == 's';
  }

  /** Where the words before a name end that are none of its titles: "known as |General| Rain". */
  private static int untitled(String text, int from, int to) {
    int end = to;
    while (end > from) {
      int last = end;
      while (last > from && !Character.isLetterOrDigit(text.charAt(last - 1)) && ",;:(".indexOf(text.charAt(last - 1)) < 0) {
        last--;
      }
      int first = last;
      while (first > from && Character.isLetter(text.charAt(first - 1))) {
        first--;
      }
      if (first == last || !Character.isUpperCase(text.charAt(first))) {
        return end;
      }
      end = first;
    }
    return end;
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
    for (int most = 0; most <= words.size(); most++) {
      if (matches(with, 0, words.subList(0, most), 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(List<String> words, String[] with) {
    for (int from = words.size(); from >= 0; from--) {
      if (matches(with, 0, words.subList(from, words.size()), 0)) {
        return true;
      }
    }
    return false;
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
    boolean optional = pattern[p].endsWith("?");
    if (optional && matches(pattern, p + 1, words, w)) {
      return true;
    }
    String choice = optional ? pattern[p].substring(0, pattern[p].length() - 1) : pattern[p];
    return w < words.size() && isOneOf(words.get(w), choice) && matches(pattern, p + 1, words, w + 1);
  }

  private static boolean isOneOf(String word, String choice) {
    int at = choice.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      if ((at == 0 || choice.charAt(at - 1) == '|') && (end == choice.length() || choice.charAt(end) == '|')) {
        return true;
      }
      at = choice.indexOf(word, at + 1);
    }
    return false;
  }

  /** Words and marks in lower case; quotation marks and articles are left out, a dash is a comma, dots belong to "a.k.a". */
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
        words.add(c == '—' || c == '–' ? "," : String.valueOf(c));
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
