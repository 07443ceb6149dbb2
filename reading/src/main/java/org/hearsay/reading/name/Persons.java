package org.hearsay.reading.name;

import java.util.List;
import java.util.Set;

/** Whether two names of persons may be one person's. */
final class Persons {
  /** Father, mother or son of: what an Arabic byname begins with. */
  private static final Set<String> KUNYA = Set.of("abu", "abou", "umm", "oum", "ibn");

  private final Spellings spellings;

  Persons(Spellings spellings) {
    this.spellings = spellings;
  }

  Likeness compare(PersonName a, PersonName b) {
    if (a.titleSex().contradicts(b.titleSex()) || a.titleSex().contradicts(b.sex()) || a.sex().contradicts(b.titleSex())) {
      return Likeness.NO;
    }
    if (!a.suffix().isEmpty() && !b.suffix().isEmpty() && !a.suffix().equals(b.suffix())) {
      return Likeness.NO;
    }
    Likeness found = parts(a, b);
    boolean suffix = a.suffix().equals(b.suffix()) || a.single() || b.single();
    return suffix || !found.mayBeOne() ? found : Likeness.compatible(Math.min(0.6, found.score()));
  }

  private Likeness parts(PersonName a, PersonName b) {
    if (a.key().equals(b.key())) {
      return Likeness.same(a.titles().equals(b.titles()) ? 1 : 0.97);
    }
    if (a.single() && b.single()) {
      return singles(a.family(), b.family());
    }
    if (a.single() || b.single()) {
      return a.single() ? oneWord(a, b) : oneWord(b, a);
    }
    if (isFamilyOf(a, b) || isFamilyOf(b, a)) {
      return Likeness.compatible(0.85);
    }
    if (isKunya(a, b) || isKunya(b, a)) {
      return Likeness.compatible(0.9);
    }
    if (a.given().isEmpty() || b.given().isEmpty()) {
      return a.given().isEmpty() ? familyOnly(a, b) : familyOnly(b, a);
    }
    return full(a, b);
  }

  private Likeness singles(String a, String b) {
    if (spellings.same(a, b)) {
      return Likeness.same(0.95);
    }
    if (spellings.nickname(a, b)) {
      return Likeness.compatible(0.6);
    }
    return spellings.alike(a, b) ? Likeness.compatible(0.7) : Likeness.NO;
  }

  /** "Roe", "Mr Roe" or "Jane" beside "Jane Roe". */
  private Likeness oneWord(PersonName one, PersonName whole) {
    String word = one.family();
    double family = family(word, whole);
    if (family > 0 && !(one.givenTitle() && !whole.givenTitle())) {
      return Likeness.compatible(family);
    }
    if (one.familyTitle() && !one.givenTitle()) {
      return titledByGiven(one, whole);
    }
    for (int i = 0; i < whole.given().size(); i++) {
      String given = whole.given().get(i);
      if (spellings.same(word, given)) {
        return Likeness.compatible(i == 0 ? 0.6 : 0.4);
      }
      if (spellings.nickname(word, given)) {
        return Likeness.compatible(0.5);
      }
    }
    return !whole.nickname().isEmpty() && spellings.same(word, whole.nickname()) ? Likeness.compatible(0.7) : Likeness.NO;
  }

  /** "Ms. Lan" is Ngo Thi Lan, for families share few names where they stand first; patients say "Dr. Raghav". */
  private Likeness titledByGiven(PersonName one, PersonName whole) {
    List<String> given = whole.given();
    if (whole.familyFirst() && spellings.same(one.family(), given.get(given.size() - 1))) {
      return Likeness.compatible(0.7);
    }
    boolean doctor = one.titles().contains("dr") || one.titles().contains("doctor");
    return doctor && !given.isEmpty() && one.family().equals(given.get(0)) ? Likeness.compatible(0.5) : Likeness.NO;
  }

  /** How well a word stands for the surname of a whole name; 0 if not. */
  private double family(String word, PersonName whole) {
    List<String> surnames = whole.surnames();
    if (spellings.same(word, whole.family()) || articleJoined(word, whole)) {
      return 0.8;
    }
    for (String surname : surnames) {
      if (spellings.same(word, surname)) {
        return 0.7;
      }
    }
    return spellings.alike(word, whole.family()) ? 0.6 : 0;
  }

  /** "Alsharqawi" beside "al-Sharqawi". */
  private boolean articleJoined(String word, PersonName whole) {
    boolean article = word.length() > 6 && (word.startsWith("al") || word.startsWith("el"));
    return article && (whole.particles().contains("al") || whole.particles().contains("el")) && spellings.same(word.substring(2), whole.family());
  }

  /** "García Márquez" or "van Dijk" beside a whole name. */
  private Likeness familyOnly(PersonName family, PersonName whole) {
    List<String> few = family.surnames();
    List<String> all = whole.surnames();
    if (few.size() > all.size()) {
      return Likeness.NO;
    }
    for (int i = 0; i < few.size(); i++) {
      if (!spellings.same(few.get(i), all.get(all.size() - few.size() + i))) {
        return Likeness.NO;
      }
    }
    return Likeness.compatible(0.85);
  }

  /** "García Montes", whose first word looks like a given name, beside "Gabriela García Montes". */
  private boolean isFamilyOf(PersonName few, PersonName whole) {
    List<String> surnames = whole.surnames();
    return few.given().size() == 1 && few.surnames().size() + 1 == surnames.size() && spellings.same(few.given().get(0), surnames.get(0))
        && few.surnames().equals(surnames.subList(1, surnames.size()));
  }

  /** "Abu Yasin" beside "Abu Yasin al-Halabi": whose father a man is called stands for the whole name, where "Jan Piet" would not. */
  private boolean isKunya(PersonName few, PersonName whole) {
    return few.given().size() == 1 && KUNYA.contains(few.given().get(0)) && few.surnames().size() == 1 && whole.given().size() > 1
        && whole.given().get(0).equals(few.given().get(0)) && spellings.same(few.family(), whole.given().get(1));
  }

  private Likeness full(PersonName a, PersonName b) {
    double family = families(a, b);
    if (family == 0) {
      boolean romanized = spellings.romanized(List.of(a.key().split(" ")), List.of(b.key().split(" ")));
      return romanized ? Likeness.compatible(0.8) : turned(a, b);
    }
    Likeness given = given(a, b);
    if (!given.mayBeOne() && family == 1 && spellings.romanized(List.of(a.key().split(" ")), List.of(b.key().split(" ")))) {
      return Likeness.compatible(0.8);
    }
    if (!given.mayBeOne() || family == 1) {
      return given;
    }
    return Likeness.compatible(Math.min(family, given.score()));
  }

  /** 1 if the surnames are the same, less if one may stand for the other, 0 if not. */
  private double families(PersonName a, PersonName b) {
    if (spellings.same(a.family(), b.family()) || articleJoined(a.family(), b) || articleJoined(b.family(), a)) {
      return 1;
    }
    double cross = Math.max(b.surnames().size() > 1 ? family(a.family(), b) : 0, a.surnames().size() > 1 ? family(b.family(), a) : 0);
    if (cross > 0) {
      return cross;
    }
    return spellings.alike(a.family(), b.family()) ? 0.75 : 0;
  }

  /** "Roe Jane" beside "Jane Roe"; otherwise surnames that differ are two people's. */
  private static Likeness turned(PersonName a, PersonName b) {
    boolean turned = a.given().size() == 1 && b.given().size() == 1 && a.surnames().size() == 1 && b.surnames().size() == 1
        && a.given().get(0).equals(b.surnames().get(0)) && b.given().get(0).equals(a.surnames().get(0));
    return turned ? Likeness.same(0.9) : Likeness.NO;
  }

  private Likeness given(PersonName a, PersonName b) {
    if (join(a.given()).equals(join(b.given()))) {
      return Likeness.same(0.98);
    }
    Likeness first = first(a, b);
    if (first.mayBeOne()) {
      return middlesClash(a.given(), b.given()) ? Likeness.NO : first;
    }
    String one = a.given().get(0);
    String other = b.given().get(0);
    boolean inMiddle = b.given().size() > 1 && among(one, b.given()) || a.given().size() > 1 && among(other, a.given());
    return inMiddle || called(a, other) || called(b, one) ? Likeness.compatible(0.8) : Likeness.NO;
  }

  private Likeness first(PersonName a, PersonName b) {
    String one = a.given().get(0);
    String other = b.given().get(0);
    if (spellings.same(one, other)) {
      return Likeness.same(one.equals(other) && a.given().size() == b.given().size() ? 0.97 : 0.93);
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? Likeness.compatible(0.8) : Likeness.NO;
    }
    if (spellings.nickname(one, other)) {
      return Likeness.compatible(0.9);
    }
    return spellings.alike(one, other) ? Likeness.compatible(0.75) : Likeness.NO;
  }

  /** True if both have a second given name and the two cannot be one. */
  private boolean middlesClash(List<String> a, List<String> b) {
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    String one = a.get(1);
    String other = b.get(1);
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) != other.charAt(0);
    }
    return !spellings.same(one, other) && !spellings.nickname(one, other) && !spellings.alike(one, other);
  }

  private boolean among(String word, List<String> given) {
    for (int i = 1; i < given.size(); i++) {
      if (spellings.same(word, given.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** By the nickname that the name tells, or by one for its suffix: "Trey" is the third of his name. */
  private boolean called(PersonName name, String word) {
    if (!name.suffix().isEmpty() && spellings.nickname(word, name.suffix())) {
      return true;
    }
    return !name.nickname().isEmpty() && (spellings.same(word, name.nickname()) || spellings.nickname(word, name.nickname()));
  }

  private static String join(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(word);
    }
    return out.toString();
  }
}
