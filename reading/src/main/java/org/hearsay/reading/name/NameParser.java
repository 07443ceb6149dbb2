package org.hearsay.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reading.table.KeyedTable;

/** Takes a person's name as written to its parts: titles, given names, particles, surnames, suffix, nickname. */
final class NameParser {
  private static final String OPENERS = "\"“‘'(«„";
  private static final Set<String> SERVANT = Set.of("abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur");
  private static final Set<String> ARTICLE = Set.of("al", "el", "ul", "ur", "ar", "as", "er");
  private static final String CLOSERS = "\"”’')»“";

  private final KeyedTable titles = KeyedTable.load(NameParser.class, "titles.tsv");
  private final KeyedTable parts = KeyedTable.load(NameParser.class, "name-parts.tsv");
  private final GivenNames givenNames;
  private final EastAsian eastAsian;

  NameParser(GivenNames givenNames) {
    this.givenNames = givenNames;
    this.eastAsian = new EastAsian(parts, givenNames);
  }

  /** Never null; a name without letters has one empty surname. */
  PersonName parse(String written) {
    String name = Folding.bare(written);
    List<Word> words = words(name);
    Draft draft = new Draft();
    int from = titles(words, draft);
    int to = suffix(words, from, draft);
    draft.bare = from < words.size() ? words.get(from).start : 0;
    draft.end = to > from ? words.get(to - 1).end : name.length();
    List<Word> rest = nickname(words, from, to, draft);
    if (rest.isEmpty()) {
      draft.surnames.add(Folding.word(name));
    } else {
      share(rest, draft);
    }
    return draft.done(givenNames);
  }

  /** A word of the name with its place in it. */
  private record Word(String text, String folded, int start, int end) {}

  private static List<Word> words(String name) {
    List<Word> words = new ArrayList<>(6);
    int at = 0;
    while (at < name.length()) {
      int end = at;
      while (end < name.length() && !isBlank(name.charAt(end))) {
        end++;
      }
      int last = end;
      while (last > at && name.charAt(last - 1) == ',') {
        last--;
      }
      if (last > at) {
        String text = name.substring(at, last);
        words.add(new Word(text, Folding.word(text), at, last));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Notes the titles in front and gives the index of the first word after them; one word always stays. */
  private int titles(List<Word> words, Draft draft) {
    int at = 0;
    boolean more = true;
    while (more && at < words.size() - 1) {
      more = false;
      for (int length = Math.min(titles.longest(), words.size() - 1 - at); length > 0 && !more; length--) {
        String key = key(words, at, length);
        String[] row = titles.at(key);
        if (row != null && !isGivenNameHere(row, words, at + length)) {
          draft.title(key, row);
          at += length;
          more = true;
        }
      }
    }
    return at;
  }

  /** "Dean Roe", "Earl Roe": where a title is a given name too, it is a title only before two names. */
  private static boolean isGivenNameHere(String[] row, List<Word> words, int next) {
    return row[1].endsWith("?") && words.size() - next < 2;
  }

  private static String key(List<Word> words, int from, int length) {
    if (length == 1) {
      return words.get(from).folded;
    }
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      key.append(i > from ? " " : "").append(words.get(i).folded);
    }
    return key.toString();
  }

  /** Index one past the last word that is no suffix. */
  private int suffix(List<Word> words, int from, Draft draft) {
    int to = words.size();
    while (to - from > 1 && is(words.get(to - 1), "suffix") && !isInitial(words.get(to - 1)) && !isFamilyHere(words, from, to)) {
      to--;
      String suffix = words.get(to).folded;
      if (!parts.at(suffix)[2].equals("-")) {
        draft.suffix = suffix.equals("junior") ? "jr" : suffix.equals("senior") ? "sr" : suffix;
      }
    }
    return to;
  }

  /** "Jan Neto" has no other surname; "Jan Roe Neto" has one, and "Roe Neto" is short for it. */
  private boolean isFamilyHere(List<Word> words, int from, int to) {
    return parts.at(words.get(to - 1).folded)[2].equals("kin") && to - from == 2 && givenNames.has(words.get(from).folded);
  }

  private boolean is(Word word, String kind) {
    String[] row = parts.at(word.folded);
    return row != null && row[1].equals(kind);
  }

  private static boolean isInitial(Word word) {
    return word.folded.length() == 1;
  }

  /** The words without those in quotation marks or brackets. */
  private static List<Word> nickname(List<Word> words, int from, int to, Draft draft) {
    List<Word> rest = new ArrayList<>(to - from);
    boolean inside = false;
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      inside |= i > from && OPENERS.indexOf(word.text.charAt(0)) >= 0 && closes(words, i, to);
      if (inside) {
        draft.nickname = draft.nickname.isEmpty() ? word.folded : draft.nickname + " " + word.folded;
        inside = !closes(words, i, i + 1);
      } else if (!word.folded.isEmpty()) {
        rest.add(word);
      }
    }
    return rest;
  }

  /** True if one of the words ends with a closing mark: in "van 't Roe" none does. */
  private static boolean closes(List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = words.get(i).text;
      if (text.length() > 1 && CLOSERS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Abd al-Rahman" and "Abdul Karim" are one given name where more follows. */
  private static List<Word> servants(List<Word> words) {
    int to = 1;
    boolean servant = words.size() > 2 && SERVANT.contains(words.get(0).folded);
    if (servant && words.size() > 3 && ARTICLE.contains(words.get(1).folded)) {
      to++;
    }
    if (!servant) {
      return words;
    }
    StringBuilder folded = new StringBuilder(words.get(0).folded);
    for (Word word : words.subList(1, to + 1)) {
      folded.append(word.folded);
    }
    List<Word> out = new ArrayList<>(words.subList(to, words.size()));
    out.set(0, new Word(words.get(to).text, folded.toString(), words.get(0).start, words.get(to).end));
    return out;
  }

  private void share(List<Word> all, Draft draft) {
    List<Word> words = servants(all);
    int count = words.size();
    if (count > 1 && eastAsian.familyFirst(texts(words), folded(words))) {
      draft.familyFirst = true;
      draft.surnames.add(words.get(0).folded);
      for (Word word : words.subList(1, count)) {
        draft.given.add(word.folded);
      }
      return;
    }
    int family = familyAt(words);
    for (int i = 0; i < count; i++) {
      Word word = words.get(i);
      String inner = withoutArticle(word.text);
      if (i < count - 1 && particleFits(words, i)) {
        draft.particles.add(word.folded);
      } else if (i < family) {
        initials(word, draft);
      } else {
        if (inner != null) {
          draft.particles.add("al");
        }
        draft.surnames.add(inner != null ? Folding.word(inner) : word.folded);
      }
    }
  }

  private static String[] texts(List<Word> words) {
    String[] texts = new String[words.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.get(i).text;
    }
    return texts;
  }

  private static String[] folded(List<Word> words) {
    String[] folded = new String[words.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = words.get(i).folded;
    }
    return folded;
  }

  /** In front of all a particle begins a surname ("van Dijk", "Van Dijk"), unless it is a given name ("Ben Roe"). */
  private boolean particleFits(List<Word> words, int index) {
    Word word = words.get(index);
    boolean front = Character.isLowerCase(word.text.charAt(0)) || words.size() == 2 && !givenNames.has(word.folded);
    return is(word, "particle") && (index > 0 || front);
  }

  /** Index of the first word of the surname: after the leading given names, or at the first particle. */
  private int familyAt(List<Word> words) {
    int count = words.size();
    if (count == 1) {
      return 0;
    }
    for (int i = 0; i < count - 1; i++) {
      if (particleFits(words, i)) {
        return i;
      }
    }
    int at = 1;
    while (at < count - 1 && (isInitials(words.get(at)) || givenNames.has(words.get(at).folded))) {
      at++;
    }
    return at;
  }

  private static boolean isInitials(Word word) {
    return word.folded.length() == 1 || word.text.indexOf('.') > 0;
  }

  /** "J.R." is two initials; everything else is one given name. */
  private static void initials(Word word, Draft draft) {
    if (word.text.indexOf('.') > 0 && word.folded.length() > 1 && word.folded.length() * 2 == word.text.length()) {
      for (int i = 0; i < word.folded.length(); i++) {
        draft.given.add(word.folded.substring(i, i + 1));
      }
    } else {
      draft.given.add(word.folded);
    }
  }

  /** What follows "al-" or "el-"; null if the word does not begin so. */
  private static String withoutArticle(String word) {
    boolean article = word.length() > 4 && (word.charAt(2) == '-' || word.charAt(2) == '\u2010') && (word.charAt(1) == 'l' || word.charAt(1) == 's'
        || word.charAt(1) == 'r' || word.charAt(1) == 'n' || word.charAt(1) == 'd' || word.charAt(1) == 't' || word.charAt(1) == 'z')
        && "aAeEuU".indexOf(word.charAt(0)) >= 0;
    return article ? word.substring(3) : null;
  }

  /** The parts as they are gathered. */
  private static final class Draft {
    private final List<String> titles = new ArrayList<>(2);
    private final List<String> given = new ArrayList<>(3);
    private final List<String> surnames = new ArrayList<>(2);
    private final List<String> particles = new ArrayList<>(2);
    private String suffix = "";
    private String nickname = "";
    private boolean familyFirst;
    private boolean givenTitle;
    private boolean familyTitle;
    private Sex titleSex = Sex.UNKNOWN;
    private int bare;
    private int end;

    void title(String key, String[] row) {
      titleSex = titleSex == Sex.UNKNOWN ? Sex.of(row[2]) : titleSex;
      if (row[1].startsWith("modifier")) {
        return;
      }
      titles.add(key);
      boolean called = row[1].equals("post") || row[1].equals("military") || row[1].equals("academic");
      called |= row[1].equals("address") && !row[2].equals("-");
      familyTitle |= called;
      givenTitle |= row[1].equals("royal");
    }

    PersonName done(GivenNames names) {
      Sex sex = titleSex;
      for (int i = 0; i < given.size() && sex == Sex.UNKNOWN && !familyFirst && i < 2; i++) {
        sex = names.sex(given.get(i));
        if (names.has(given.get(i))) {
          break;
        }
      }
      if (given.isEmpty() && sex == Sex.UNKNOWN && givenTitle) {
        sex = names.sex(surnames.get(0));
      }
      return new PersonName(List.copyOf(titles), List.copyOf(given), List.copyOf(surnames), List.copyOf(particles), suffix, nickname, familyFirst,
          sex, titleSex, givenTitle, familyTitle, bare, end);
    }
  }
}
