package org.hearsay.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.table.KeyedTable;

/** Whether two names of organisations, or of anything else that is neither person nor place, may be one's. */
final class Organizations {
  private final KeyedTable words = KeyedTable.load(Organizations.class, "organization-words.tsv");
  private final Nominals nominals;
  private final Spellings spellings;

  Organizations(Nominals nominals, Spellings spellings) {
    this.nominals = nominals;
    this.spellings = spellings;
  }

  /** Both lists of folded words, articles in front already gone; the texts tell which is in capitals. */
  Likeness compare(Name a, Name b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return Likeness.NO;
    }
    if (a.key().equals(b.key()) || join(a.words()).equals(join(b.words()))) {
      return Likeness.same(1);
    }
    List<String> left = without(a.words(), "legal");
    List<String> right = without(b.words(), "legal");
    if (left.equals(right)) {
      return Likeness.same(0.97);
    }
    if (sameBag(content(left), content(right))) {
      return Likeness.same(0.95);
    }
    if (sounds(content(left), content(right))) {
      return Likeness.compatible(0.8);
    }
    Likeness acronym = acronym(a, b.words(), right);
    acronym = acronym.mayBeOne() ? acronym : acronym(b, a.words(), left);
    if (acronym.mayBeOne()) {
      return acronym;
    }
    return left.size() <= right.size() ? shortened(left, right) : shortened(right, left);
  }

  private Likeness acronym(Name name, List<String> whole, List<String> bare) {
    if (name.words().size() != 1 || whole.size() < 2 || !isCapitals(name.text())) {
      return Likeness.NO;
    }
    String letters = name.words().get(0);
    boolean meant = letters.equals(initials(whole, true)) || letters.equals(initials(whole, false)) || letters.equals(initials(bare, true))
        || letters.equals(initials(bare, false));
    return !meant ? Likeness.NO : letters.length() > 2 ? Likeness.same(0.9) : Likeness.compatible(0.8);
  }

  private static boolean isCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  private String initials(List<String> words, boolean all) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      if (all || !is(word, "function")) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  /** The shorter name has only words of the longer one, in its order. */
  private Likeness shortened(List<String> few, List<String> all) {
    List<String> left = content(few);
    List<String> right = content(all);
    if (left.isEmpty()) {
      return Likeness.NO;
    }
    if (left.size() == 1 && isHead(left.get(0))) {
      return head(left.get(0), all) ? Likeness.compatible(0.6) : Likeness.NO;
    }
    int at = indexOf(left, right);
    if (at < 0) {
      return Likeness.NO;
    }
    List<String> rest = new ArrayList<>(right);
    rest.subList(at, at + left.size()).clear();
    boolean general = true;
    for (String word : rest) {
      general &= isHead(word);
    }
    return Likeness.compatible(general ? 0.85 : at == 0 ? 0.7 : left.size() > 1 ? 0.6 : 0.4);
  }

  /** A word that says what kind of organisation it is: party, ministry, bank. */
  private boolean isHead(String word) {
    Nominal nominal = nominals.noun(word);
    return is(word, "legal") || nominal != null && nominal.kind() == Nominal.Kind.ORGANIZATION;
  }

  /** "ministry" is the head of "ministry of health" and of "health ministry". */
  private boolean head(String word, List<String> all) {
    int at = 0;
    while (at < all.size() && !is(all.get(at), "function")) {
      at++;
    }
    return at > 0 && all.get(at - 1).equals(word) || all.get(all.size() - 1).equals(word);
  }

  private static int indexOf(List<String> few, List<String> all) {
    for (int at = 0; at + few.size() <= all.size(); at++) {
      if (all.subList(at, at + few.size()).equals(few)) {
        return at;
      }
    }
    return -1;
  }

  private List<String> without(List<String> words, String kind) {
    int end = words.size();
    while (end > 1 && is(words.get(end - 1), kind)) {
      end--;
    }
    return words.subList(0, end);
  }

  /** Without function words, each as the table's canonical form. */
  private List<String> content(List<String> all) {
    List<String> out = new ArrayList<>(all.size());
    for (String word : all) {
      String[] row = words.at(word);
      if (row == null || !row[1].equals("function")) {
        out.add(row != null && row[1].equals("form") ? row[2] : word);
      }
    }
    return out;
  }

  private static boolean sameBag(List<String> a, List<String> b) {
    if (a.size() != b.size() || a.isEmpty()) {
      return false;
    }
    List<String> rest = new ArrayList<>(b);
    for (String word : a) {
      if (!rest.remove(word)) {
        return false;
      }
    }
    return true;
  }

  /** Two ways of writing foreign words: "Hezb-e Wafa", "Hizb-i-Wafa"; "Ansar ul-Haqq", "Ansarul Haq". */
  private boolean sounds(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return a.size() + b.size() > 2 && spellings.alike(join(a), join(b));
    }
    for (int i = 0; i < a.size(); i++) {
      if (!spellings.same(a.get(i), b.get(i)) && !spellings.alike(a.get(i), b.get(i))) {
        return false;
      }
    }
    return !a.isEmpty();
  }

  private boolean is(String word, String kind) {
    String[] row = words.at(word);
    return row != null && row[1].equals(kind);
  }

  private static String join(List<String> words) {
    return String.join("", words);
  }
}
