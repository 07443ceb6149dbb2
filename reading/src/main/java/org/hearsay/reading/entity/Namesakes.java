package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Sex;

/** Chooses among several of one surname by what the text calls them: "Ms. Park", "Det Sgt Nolan", "the younger Roe". */
final class Namesakes {

  private static final Set<String> YOUNGER = Set.of("younger", "son", "daughter", "grandson", "granddaughter", "nephew", "niece");
  private static final Set<String> ELDER = Set.of("elder", "older", "father", "mother", "grandfather", "grandmother", "uncle", "aunt");

  private Namesakes() {}

  /** Whom of his family a titled surname means; null where its title does not tell. */
  static Cluster byTitle(Candidate one, List<Cluster> sameName) {
    if (one.name.isFull() || one.callings == null || one.callings.titles.isEmpty()) {
      return null;
    }
    List<Cluster> family = sameName.stream().filter(c -> c.kind() == Kind.PERSON && c.names.stream().anyMatch(Name::isFull)).toList();
    if (family.size() < 2) {
      return null;
    }
    Sex sex = one.name.sex();
    List<Cluster> left = sex == Sex.UNKNOWN ? family : family.stream().filter(c -> !sex.contradicts(sex(c))).toList();
    List<Cluster> sure = left.stream().filter(c -> sex(c) == sex).toList();
    if (left.size() == 1) {
      return left.get(0);
    }
    Set<String> posts = one.callings.posts();
    if (!posts.isEmpty()) {
      return only(left.stream().filter(c -> tells(c, posts)).toList());
    }
    Cluster plain = only(left.stream().filter(c -> !hasPost(c)).toList());
    return sure.size() == 1 ? sure.get(0) : plain;
  }

  /** "The father, Jan Roe" is not Jan Roe Jr. */
  static boolean isKin(Candidate one, Name other) {
    boolean suffix = other.type() == Entity.Type.PERSON && other.bareEnd() < other.text().length();
    return suffix && one.callings != null && Kin.is(one.callings.before) && one.name.isFull() && one.name.bareEnd() == one.name.text().length();
  }

  /** Sex by names, pronouns and nouns, else by what stands beside the name. */
  private static Sex sex(Cluster c) {
    if (c.sex == Sex.FEMALE || c.sex == Sex.MALE) {
      return c.sex;
    }
    for (Candidate m : c.members) {
      if (m.callings != null && m.name.isFull() && m.callings.sex != Sex.UNKNOWN) {
        return m.callings.sex;
      }
    }
    return Sex.UNKNOWN;
  }

  private static boolean tells(Cluster c, Set<String> posts) {
    for (Candidate m : c.members) {
      if (m.callings != null && m.callings.told.stream().anyMatch(posts::contains)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPost(Cluster c) {
    for (Candidate m : c.members) {
      if (m.callings != null && m.name.isFull() && m.callings.post) {
        return true;
      }
    }
    return false;
  }

  private static Cluster only(List<Cluster> found) {
    return found.size() == 1 ? found.get(0) : null;
  }

  /** "The younger Roe", of several who were named in full: junior, or who was named last; of the elder the other. Null for other names. */
  static Cluster byAge(Candidate one, List<Cluster> sameName) {
    String before = one.callings == null ? "" : one.callings.before;
    boolean younger = one.words.contains("younger") || before.equals("younger");
    if (!younger && !one.words.contains("elder") && !one.words.contains("older") && !before.equals("elder") && !before.equals("older")) {
      return null;
    }
    List<Cluster> family = new ArrayList<>(sameName);
    family.removeIf(c -> c.kind() != Kind.PERSON || c.names.stream().noneMatch(Name::isFull));
    if (family.size() < 2) {
      return null;
    }
    for (Cluster c : family) {
      for (Candidate m : c.members) {
        if (m.isName() && m.span.length() > 3 && m.string.endsWith(younger ? " jr" : " sr")) {
          return c;
        }
      }
    }
    for (int k = 0; family.size() == 2 && k < 2; k++) { // "her elder sister, Petra Roe"
      if (isToldAs(family.get(k), younger ? YOUNGER : ELDER)) {
        return family.get(k);
      }
      if (isToldAs(family.get(k), younger ? ELDER : YOUNGER)) {
        return family.get(1 - k);
      }
    }
    return family.get(younger ? family.size() - 1 : 0);
  }

  /** In front of one of the person's full names stands such a word, as whose kin he is. */
  private static boolean isToldAs(Cluster c, Set<String> words) {
    return c.members.stream().anyMatch(m -> m.callings != null && m.owner >= 0 && m.name.isFull() && m.callings.near.stream().anyMatch(words::contains));
  }
}
