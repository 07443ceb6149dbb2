package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.reading.encoder.EntityHeads;
import org.hearsay.reading.name.Likeness;
import org.hearsay.reading.name.Name;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;
import org.hearsay.reading.name.Sex;

/**
 * Joins mentions to entities, in the order of the text: each goes to the entity of the antecedent that the network and the names speak for most,
 * or begins one of its own (mention ranking: Denis and Baldridge 2008; Lee et al. 2017). What names, sex and number rule out is never joined. The
 * number of antecedents tried is bounded, so the time is linear in the length of the text.
 */
final class Linker {

  /** Mentions before one that are tried as its antecedents, and how far back those that share a word with it. */
  private static final int NEAR = 100;
  private static final int FAR = 500;
  /** Mentions beside one that may be of its clause. */
  private static final int CLAUSE = 20;
  /** Class of "a" and "an" among determiners, that of "his" and "her", and pieces between a name and what it is: "Roe, a florist", "Roe is a florist". */
  private static final int INDEFINITE = 2;
  static final int POSSESSIVE = 4;
  private static final int BESIDE = 2;
  /** Mentions before a name among which he stands whose kin its bearer is. */
  private static final int NEAREST = 4;
  /** Entities of one name, or of one word of a name, that are tried. */
  private static final int NAMESAKES = 6;

  /** What a name that may be one's adds to the network's score. */
  private static final float SAME = 14;
  private static final float COMPATIBLE = 8;
  /** He and she stand for somebody told before, and so do most descriptions with "the". */
  private static final float PRONOUN = 3;
  private static final float DEFINITE = 1;
  /** What it adds that a description tells the sort of company that the entity's name tells. */
  private static final float AGREED = 3;
  /** What he and she take off where the given name is mostly of the other sex, and add where it is of theirs. */
  private static final float OTHER_SEX = -5;
  private static final float OWN_SEX = 1.2f;
  /** A body's or place's longer name seldom comes after the shorter: "Halden" and then "Halden Steel" are two. */
  private static final float FULLER = -4;
  /** What a name that has nothing to do with the entity's takes off. */
  private static final float UNLIKE = -8;

  private final PairScorer scorer;
  private final Names names;
  private final Binding binding;
  private final PairScorer.Scratch room = new PairScorer.Scratch();
  private final List<Candidate> all;
  private final Cluster[] of;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Cluster>> byName = new HashMap<>();

  private Linker(String text, PairScorer scorer, Names names, List<Candidate> all) {
    this.scorer = scorer;
    this.names = names;
    this.binding = new Binding(text, all);
    this.all = all;
    this.of = new Cluster[all.size()];
  }

  /** Entities in the order of their first mentions. */
  static List<Cluster> link(String text, PairScorer scorer, Names names, List<Candidate> all) {
    Linker linker = new Linker(text, scorer, names, all);
    for (int k = 0; k < all.size(); k++) {
      linker.place(k);
    }
    return linker.clusters;
  }

  private void place(int k) {
    Candidate one = all.get(k);
    Map<Cluster, Float> likely = new HashMap<>();
    Cluster best = null;
    float top = EntityHeads.fresh(one.sides) - expected(one);
    Cluster owner = owner(k);
    Set<Cluster> others = others(k);
    List<Candidate> commanded = one.isPronoun() ? commanded(k) : List.of();
    for (int j : antecedents(k)) {
      Cluster there = of[j];
      Float likeness = likely.computeIfAbsent(there, c -> likeness(one, c));
      boolean apart = there == owner || others.contains(there) || isTold(there, commanded);
      boolean aged = one.aged && there.isNamed() && (isOfOtherAge(one, there) || somebodyBetween(j, k));
      if (likeness.isNaN() || apart || aged || !fits(one, all.get(j), there)) {
        continue;
      }
      float score = scorer.score(one, all.get(j), room) + likeness;
      if (score > top) {
        top = score;
        best = there;
      }
    }
    Cluster told = one.isName() ? namesake(one) : null;
    best = told == null ? best : told;
    if (best == null) {
      best = new Cluster();
      clusters.add(best);
    }
    best.add(one);
    of[k] = best;
    remember(k, one, best);
  }

  /** "Mayor Roe came. A woman was shot. The 43-year-old": who was told of without a name, behind the one named, may as well be meant. */
  private boolean somebodyBetween(int from, int to) {
    return all.subList(from + 1, to).stream()
        .anyMatch(c -> c.form == Form.NOMINAL && c.determiner == INDEFINITE && c.kind == Kind.PERSON && (c.nominal == null || !c.nominal.plural()));
  }

  /** Entities of which the clause of mention {@code k} tells already as somebody else: in "Roe thanked her" she is not Roe. */
  private Set<Cluster> others(int k) {
    Set<Cluster> out = new HashSet<>();
    for (int j = k - 1; j >= Math.max(0, k - CLAUSE) && all.get(j).sentence == all.get(k).sentence; j--) {
      if (binding.parts(all.get(j), all.get(k))) {
        out.add(of[j]);
      }
    }
    return out;
  }

  /** What comes behind a pronoun in its clause and must be somebody else: in "he urged Roe" he is not Roe. */
  private List<Candidate> commanded(int k) {
    List<Candidate> out = new ArrayList<>();
    for (int j = k + 1; j < Math.min(all.size(), k + CLAUSE) && all.get(j).sentence == all.get(k).sentence; j++) {
      Candidate later = all.get(j);
      if (!later.isPronoun() && binding.parts(all.get(k), later)) {
        out.add(later);
      } else if (binding.recurs(all.get(k), later)) {
        out.addAll(commanded(j));
      }
    }
    return out;
  }

  private boolean isTold(Cluster there, List<Candidate> commanded) {
    for (Candidate told : commanded) {
      boolean same = told.isName() ? there.names.stream().anyMatch(n -> names.compare(told.name, n).mayBeOne())
          : there.members.stream().anyMatch(c -> !c.isPronoun() && c.words.contains(told.word));
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** "The 34-year-old" is not "Clara Roe, 51". */
  private static boolean isOfOtherAge(Candidate one, Cluster there) {
    return there.members.stream().anyMatch(m -> m.callings != null && m.callings.age > 0 && !one.string.startsWith(m.callings.age + " "));
  }

  private Cluster namesake(Candidate one) {
    List<Cluster> sameName = byName.getOrDefault(one.name.last(), List.of());
    if (sameName.size() < 2 || one.kind != Kind.PERSON) {
      return null;
    }
    Cluster told = Namesakes.byAge(one, sameName);
    return told == null ? Namesakes.byTitle(one, sameName) : told;
  }

  /** Whose kin the name's bearer is said to be, who is somebody else: "his grandson, Jan Roe III". Null if nobody. */
  private Cluster owner(int k) {
    int end = all.get(k).owner;
    for (int j = k - 1; end >= 0 && j >= Math.max(0, k - NEAREST); j--) {
      if (all.get(j).span.end() == end) {
        return of[j];
      }
    }
    return null;
  }

  /** Places of the mentions that may be antecedents of mention {@code k}, nearest first. */
  private List<Integer> antecedents(int k) {
    Candidate one = all.get(k);
    List<Integer> out = new ArrayList<>();
    for (int j = k - 1; j >= Math.max(0, k - NEAR); j--) {
      out.add(j);
    }
    if (one.form == Form.PRONOUN) {
      return out;
    }
    for (String word : one.words) {
      List<Integer> places = byWord.getOrDefault(word, List.of());
      for (int p = places.size() - 1; p >= 0 && p >= places.size() - 20; p--) {
        int j = places.get(p);
        if (j < k - NEAR && j >= k - FAR) {
          out.add(j);
        }
      }
    }
    if (one.isName()) { // a name is remembered however long ago it stood
      List<Cluster> namesakes = byName.getOrDefault(one.name.last(), List.of());
      for (int n = namesakes.size() - 1; n >= Math.max(0, namesakes.size() - NAMESAKES); n--) {
        List<Candidate> members = namesakes.get(n).members;
        int j = members.get(members.size() - 1).order;
        if (j < k - NEAR) {
          out.add(j);
        }
      }
    }
    return out;
  }

  private void remember(int k, Candidate one, Cluster cluster) {
    if (one.form != Form.PRONOUN) {
      for (String word : one.words) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(k);
      }
    }
    if (one.isName() && !one.name.last().isEmpty()) {
      List<Cluster> there = byName.computeIfAbsent(one.name.last(), w -> new ArrayList<>());
      if (!there.contains(cluster)) {
        there.add(cluster);
      }
    }
  }

  /** What names and sex add to a pair's score; NaN if they rule it out. */
  private float likeness(Candidate one, Cluster there) {
    if (one.pronoun == Pronouns.HE || one.pronoun == Pronouns.SHE) {
      Sex sex = one.pronoun == Pronouns.HE ? Sex.MALE : Sex.FEMALE;
      return there.sex.contradicts(sex) ? OTHER_SEX : there.sex == sex && there.isNamed() ? OWN_SEX : 0;
    }
    if (!one.isName() || there.names.isEmpty()) {
      return one.form == Form.NOMINAL && there.isNamed() && Bodies.agrees(one.word, there) ? AGREED : 0;
    }
    float best = UNLIKE;
    if (isElsewhere(one, there)) {
      return Float.NaN;
    }
    for (Name other : there.names) {
      if (Namesakes.isKin(one, other)) {
        return Float.NaN;
      }
      Likeness like = names.compare(one.name, other);
      if (!like.mayBeOne()) {
        if (one.name.type() == other.type() && one.name.isFull() && other.isFull()) {
          return Float.NaN;
        }
        continue;
      }
      boolean longer = one.name.type() != Entity.Type.PERSON && words(one.name) > words(other);
      best = Math.max(best, like.verdict() == Likeness.Verdict.SAME ? SAME : longer ? FULLER : COMPATIBLE * (float) like.score());
    }
    return best == UNLIKE ? Float.NaN : best;
  }

  /** A surname that another bears as it is written: "McIntire" is no other spelling of "MacIntyre" where a McIntire was named. */
  private boolean isElsewhere(Candidate one, Cluster there) {
    String last = one.name.last();
    List<Cluster> alike = one.kind != Kind.PERSON || one.name.isFull() ? List.of() : byName.getOrDefault(last, List.of());
    return !alike.isEmpty() && !alike.contains(there) && alike.stream().anyMatch(c -> c.names.stream().anyMatch(Name::isFull))
        && there.names.stream().noneMatch(n -> (" " + n.key() + " ").contains(" " + last + " "));
  }

  /** What speaks for an antecedent by the form alone. */
  private static float expected(Candidate one) {
    if (one.pronoun == Pronouns.HE || one.pronoun == Pronouns.SHE) {
      return PRONOUN;
    }
    return one.form == Form.NOMINAL && one.determiner == 1 && one.kind != Kind.OTHER ? DEFINITE : 0;
  }

  private static int words(Name name) {
    return name.key().split(" ").length;
  }

  /** False where sex, number or kind speak against one entity. */
  private static boolean fits(Candidate one, Candidate antecedent, Cluster there) {
    Kind kind = there.kind();
    boolean person = kind == Kind.PERSON;
    if (one.isPronoun()) {
      return pronounFits(one, antecedent, there, person);
    }
    if (one.isName()) {
      if ((one.settled || there.settled) && there.isNamed() && one.kind != kind) {
        return false;
      }
      boolean nominal = !there.isNamed() && there.described;
      if (nominal && person != (one.kind == Kind.PERSON)) {
        return false;
      }
      return !one.name.sex().contradicts(there.sex) || there.sex == Sex.UNKNOWN;
    }
    if (antecedent.holds(one) || one.holds(antecedent) || Bodies.contradicts(one.word, there)) {
      return false;
    }
    boolean again = antecedent.form == Form.NOMINAL && antecedent.determiner == INDEFINITE;
    if (one.determiner == INDEFINITE && (there.isNamed() || again) && one.first - antecedent.last > BESIDE) {
      return false; // "an official" is somebody new, unless it says what the name before it is; "a study" and "a study" are two
    }
    if (one.determiner == POSSESSIVE && Kin.is(one.word) && there.isNamed() && there.members.stream().noneMatch(c -> c.word.equals(one.word))) {
      return false; // "his son" is whose son the text says, not who was named last
    }
    boolean persons = one.kind == Kind.PERSON;
    if (persons != person && !(antecedent.isPronoun() && !there.isNamed())) {
      return false;
    }
    if (one.nominal != null && persons) {
      boolean many = one.nominal.plural();
      return !(many && there.isNamed() && !there.plural) && !one.nominal.sex().contradicts(there.sex) && !(there.plural && !many);
    }
    return true;
  }

  private static boolean pronounFits(Candidate one, Candidate antecedent, Cluster there, boolean person) {
    if (antecedent.form == Form.NOMINAL && antecedent.determiner == POSSESSIVE && antecedent.first == one.first) {
      return false; // "his son" is another than he
    }
    boolean hers = one.pronoun == Pronouns.HE || one.pronoun == Pronouns.SHE;
    if (hers && !there.isNamed() && there.things) {
      return false;
    }
    switch (one.pronoun) {
      case Pronouns.HE:
        return (person || !there.isNamed()) && (there.sex != Sex.FEMALE || there.guessed) && !there.plural;
      case Pronouns.SHE:
        return (person || !there.isNamed()) && (there.sex != Sex.MALE || there.guessed) && !there.plural;
      case Pronouns.IT:
        return !person && there.sex == Sex.UNKNOWN;
      case Pronouns.FIRST, Pronouns.FIRST_PLURAL, Pronouns.SECOND:
        return !one.quoted || antecedent.segment == one.segment && antecedent.pronoun == one.pronoun;
      default:
        return !(antecedent.quoted && antecedent.pronoun == Pronouns.FIRST);
    }
  }
}
