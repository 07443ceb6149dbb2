package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Nominal;
import org.hearsay.reading.name.Sex;

/** Mentions that stand for one entity, with what they tell together. Grows while a text is resolved. */
final class Cluster {

  final List<Candidate> members = new ArrayList<>();
  /** One of each way in which its name is written. */
  final List<Name> names = new ArrayList<>();
  Sex sex = Sex.UNKNOWN;
  /** Only a given name tells its sex, and some are men's here and women's there. */
  boolean guessed;
  boolean plural;
  /** A noun says that it is no person. */
  boolean things;
  /** A noun describes it. */
  boolean described;
  /** The words around one of its names tell its kind. */
  boolean settled;
  private final int[] votes = new int[Kind.values().length];
  private int nameVotes;

  void add(Candidate one) {
    members.add(one);
    settled |= one.settled;
    if (one.isName()) {
      nameVotes++;
      votes[one.kind.ordinal()] += 4;
      if (names.stream().noneMatch(n -> n.key().equals(one.name.key()) && n.sex() == one.name.sex())) {
        names.add(one.name);
      }
      tell(one.name.sex(), one.name.isTitled());
    } else if (one.isPronoun()) {
      tell(one.pronoun == Pronouns.HE ? Sex.MALE : one.pronoun == Pronouns.SHE ? Sex.FEMALE : Sex.UNKNOWN, true);
      votes[Kind.PERSON.ordinal()] += one.pronoun == Pronouns.HE || one.pronoun == Pronouns.SHE ? 2 : 0;
    } else {
      described = true;
      votes[one.kind.ordinal()] += 2;
      if (one.nominal != null) {
        things |= one.nominal.kind() != Nominal.Kind.PERSON && one.nominal.kind() != Nominal.Kind.ANIMAL;
        plural |= one.nominal.plural() && one.nominal.kind() == Nominal.Kind.PERSON;
        tell(one.nominal.sex(), true);
      }
    }
  }

  private void tell(Sex told, boolean sure) {
    if ((told == Sex.FEMALE || told == Sex.MALE) && (sex == Sex.UNKNOWN || guessed && sure)) {
      sex = told;
      guessed = !sure;
    }
  }

  /** Takes over another's mentions. */
  void merge(Cluster other) {
    other.members.forEach(this::add);
    other.members.clear();
  }

  boolean isNamed() {
    return nameVotes > 0;
  }

  Candidate first() {
    return members.get(0);
  }

  /** What most of its mentions say that it is. */
  Kind kind() {
    int top = -1;
    for (int k = 0; k < votes.length; k++) {
      if (votes[k] > 0 && (top < 0 || votes[k] > votes[top])) {
        top = k;
      }
    }
    return top >= 0 ? Kind.of(top) : members.isEmpty() ? Kind.OTHER : first().kind;
  }
}
