package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.reading.name.AliasPair;
import org.hearsay.reading.name.NamePlace;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Nominal;

/** The mentions of one document and for whom they stand. What the attributions tell beyond may join entities before the list is drawn up. */
public final class Resolution {

  /** Letters of a description that may serve as an entity's name. */
  private static final int LONGEST_NAME = 80;

  /** Units in front of a name that hold "Christened as " and a line end. */
  private static final int NEAR_BORN = 20;
  private static final Pattern BORN = Pattern.compile("[.!?\"”\\n]\\s*(?:Born|Baptised|Baptized|Christened) (?:as )?$");

  private final String text;
  private final List<Candidate> all;
  private final List<Mentioned> mentions = new ArrayList<>();
  private final Map<Candidate, Cluster> of = new IdentityHashMap<>();
  private final Set<Cluster> needed = new LinkedHashSet<>();
  private final List<Cluster> drawn = new ArrayList<>();
  private final Names names;

  Resolution(String text, List<Span> sentences, List<Candidate> all, PairScorer scorer, Names names) {
    this.text = text;
    this.all = all;
    this.names = names;
    number(sentences);
    new KindVote(names).settle(text, all);
    for (Cluster cluster : Linker.link(text, scorer, names, all)) {
      cluster.members.forEach(c -> of.put(c, cluster));
    }
    joinAliases();
    joinTitled();
    joinGiven();
    joinServed();
    for (Candidate c : all) {
      Cluster only = OnlyPerson.of(text, c, all, of);
      if (only != null) {
        join(only, of.get(c));
      }
    }
    for (Candidate c : all) {
      int person = c.pronoun == Pronouns.FIRST || c.pronoun == Pronouns.FIRST_PLURAL ? 1 : c.pronoun == Pronouns.SECOND ? 2
          : c.pronoun >= Pronouns.HE && c.pronoun <= Pronouns.THEY ? 3 : 0;
      boolean plural = c.pronoun == Pronouns.FIRST_PLURAL || c.pronoun == Pronouns.THEY || c.nominal != null && c.nominal.plural();
      mentions.add(new Mentioned(c.order, c.span, c.whole, c.form, c.word, person, plural, c.quoted, c.nominal));
    }
  }

  private void number(List<Span> sentences) {
    int sentence = 0;
    int before = -1;
    for (int k = 0; k < all.size(); k++) {
      Candidate c = all.get(k);
      int at = c.span.start();
      while (sentence + 1 < sentences.size() && sentences.get(sentence + 1).start() <= at) {
        sentence++;
      }
      c.order = k;
      c.sentence = sentence;
      c.leads = sentence != before;
      before = sentence;
    }
  }

  private void joinAliases() {
    List<Candidate> told = all.stream().filter(c -> c.isName() || c.pronoun == Pronouns.HE || c.pronoun == Pronouns.SHE)
        .sorted((a, b) -> Integer.compare(a.span.start(), b.span.start())).toList();
    List<NamePlace> places = told.stream().map(c -> new NamePlace(c.span, MentionFinder.type(c.kind), c.isPronoun())).toList();
    for (AliasPair pair : names.aliases(text, places)) {
      Cluster one = of.get(told.get(pair.first()));
      Cluster other = of.get(told.get(pair.second()));
      if (one.isNamed() || other.isNamed()) {
        join(one, other);
      }
    }
    joinBorn();
  }

  /** "Sister Benedicta runs the ward. Born Rosalind Achieng in 1950, she took her vows": of whom the sentence before speaks first. */
  private void joinBorn() {
    for (int k = 1; k < all.size(); k++) {
      Candidate born = all.get(k);
      boolean leads = born.isName() && born.kind == Kind.PERSON && isBorn(born.span.start());
      Candidate next = leads && k + 1 < all.size() ? named(k + 1, born.sentence) : null;
      if (!leads || next != null) {
        continue;
      }
      for (Candidate c : all) {
        if (c.sentence == born.sentence - 1 && of.get(c).isNamed() && of.get(c).kind() == Kind.PERSON) {
          join(of.get(c), of.get(born));
          break;
        }
      }
    }
  }

  /** True if "Born" or its like stands in front of a place. The pattern reads all before it, so it is asked only where its last word may be. */
  private boolean isBorn(int place) {
    String near = text.substring(Math.max(0, place - NEAR_BORN), place);
    return (near.contains("orn ") || near.contains("ised ") || near.contains("ized ") || near.contains("ened "))
        && BORN.matcher(text.substring(0, place)).find();
  }

  /** The first name of a person from a mention on in the same sentence; null if there is none. */
  private Candidate named(int from, int sentence) {
    for (int k = from; k < all.size() && all.get(k).sentence == sentence; k++) {
      if (all.get(k).isName() && all.get(k).kind == Kind.PERSON) {
        return all.get(k);
      }
    }
    return null;
  }

  /** "Dr. Roe" and the "Roe" in it are one name, and so are "Magistrate" and the name behind it. */
  private void joinTitled() {
    for (int k = 0; k + 1 < all.size(); k++) {
      Candidate outer = all.get(k);
      Candidate inner = all.get(k + 1);
      boolean both = outer.isName() && inner.isName() && inner.kind == Kind.PERSON;
      boolean front = outer.form == Mention.Form.NOMINAL && inner.isName() && inner.kind == Kind.PERSON && inner.name.isFull()
          && outer.span.end() + 1 == inner.span.start() && outer.nominal != null && !outer.nominal.plural();
      if (front && Character.isUpperCase(text.charAt(outer.span.start())) && outer.span.of(text).indexOf(' ') < 0 && !of.get(outer).isNamed()) {
        join(of.get(outer), of.get(inner));
      }
      boolean alone = both && (of.get(outer).members.size() == 1 || of.get(inner).members.size() == 1);
      if (alone && outer.span.end() == inner.span.end() && outer.span.contains(inner.span)) {
        join(of.get(outer), of.get(inner));
      }
    }
  }

  /** "Katya is made of cork," and later "Katya Dolgova": one if nobody else has that given name. */
  private void joinGiven() {
    for (Candidate c : all) {
      Cluster own = of.get(c);
      boolean bare = c.isName() && c.kind == Kind.PERSON && own.first() == c && own.kind() == Kind.PERSON
          && own.names.size() == 1 && !c.name.isFull() && names.isFirstName(c.name.last());
      if (bare) {
        Set<Cluster> full = new LinkedHashSet<>();
        for (Candidate other : all) {
          if (other.isName() && other.kind == Kind.PERSON && other.name.isFull() && other.name.key().startsWith(c.name.last() + " ")) {
            full.add(of.get(other));
          }
        }
        Cluster only = full.size() == 1 ? full.iterator().next() : own;
        if (!only.sex.contradicts(own.sex)) {
          join(only, own);
        }
      }
    }
  }

  /** "The lawyer for Jan Roe said his client was ill": the client is Roe. */
  private void joinServed() {
    for (Candidate c : all) {
      boolean served = c.form == Mention.Form.NOMINAL && c.determiner == Linker.POSSESSIVE && Served.is(c.word) && !isNamedBeside(c);
      for (int k = c.order - 1; served && k >= 0 && all.get(k).sentence >= c.sentence - 1; k--) {
        Candidate person = all.get(k);
        if (person.isName() && of.get(person).kind() == Kind.PERSON && Served.is(c.word, text, person.span)) {
          moveTo(of.get(person), c);
          break;
        }
      }
    }
  }

  /** "His client, Jan Roe": the text says who. */
  private boolean isNamedBeside(Candidate described) {
    Candidate next = described.order + 1 < all.size() ? all.get(described.order + 1) : described;
    return next.isName() && next.span.start() - described.span.end() <= 2;
  }

  /** Gives a mention to another entity, alone. */
  private void moveTo(Cluster there, Candidate one) {
    if (of.get(one) != there) {
      if (of.get(one).members.size() > 1) {
        part(one);
      }
      join(there, of.get(one));
    }
  }

  private void join(Cluster a, Cluster b) {
    if (a == b) {
      return;
    }
    boolean ordered = a.first().order < b.first().order;
    Cluster kept = ordered ? a : b;
    Cluster gone = ordered ? b : a;
    gone.members.forEach(c -> of.put(c, kept));
    kept.merge(gone);
    if (needed.remove(gone)) {
      needed.add(kept);
    }
  }

  /** Every mention, in the order of their beginnings, the longer first. */
  public List<Mentioned> mentions() {
    return mentions;
  }

  /** True if both stand for one entity. */
  public boolean same(Mentioned a, Mentioned b) {
    return of.get(all.get(a.index())) == of.get(all.get(b.index()));
  }

  /** Makes one entity of those that two mentions stand for. */
  public void join(Mentioned a, Mentioned b) {
    join(of.get(all.get(a.index())), of.get(all.get(b.index())));
  }

  /** Takes one mention out of the entity that it was joined to, to stand for one of its own. */
  public void part(Mentioned one) {
    if (of.get(all.get(one.index())).members.size() > 1) {
      part(all.get(one.index()));
    }
  }

  private void part(Candidate gone) {
    Cluster whole = of.get(gone);
    Cluster own = new Cluster();
    Cluster rest = new Cluster();
    for (Candidate c : whole.members) {
      Cluster to = c == gone ? own : rest;
      to.add(c);
      of.put(c, to);
    }
    if (needed.remove(whole)) {
      needed.add(rest);
    }
  }

  /** True if the entity that the mention stands for is told by name somewhere. */
  public boolean isNamed(Mentioned one) {
    return of.get(all.get(one.index())).isNamed();
  }

  /** True if the entity that the mention stands for is told by a name or a noun somewhere. */
  public boolean isTold(Mentioned one) {
    return of.get(all.get(one.index())).members.stream().anyMatch(c -> !c.isPronoun());
  }

  /** What the entity is; null for what is none of the types. */
  public Entity.Type type(Mentioned one) {
    return type(of.get(all.get(one.index())));
  }

  /** True if no mention of its entity stands before this one. */
  public boolean isFirst(Mentioned one) {
    return of.get(all.get(one.index())).first().order == one.index();
  }

  /** What the nouns tell that describe the entity; null if none does. */
  public Nominal described(Mentioned one) {
    for (Candidate c : of.get(all.get(one.index())).members) {
      if (c.nominal != null) {
        return c.nominal;
      }
    }
    return null;
  }

  /** True if nothing of sex or number speaks against one entity of the two. */
  public boolean mayBeOne(Mentioned a, Mentioned b) {
    Cluster one = of.get(all.get(a.index()));
    Cluster other = of.get(all.get(b.index()));
    return !one.sex.contradicts(other.sex) && one.plural == other.plural;
  }

  /** The last mention before {@code place} that belongs to an entity of this type which has a name; null if there is none. */
  public Mentioned lastNamed(int place, Entity.Type type) {
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mentioned m = mentions.get(k);
      if (m.span().end() <= place && m.form() != Mention.Form.PRONOUN && isNamed(m) && type(m) == type) {
        return m;
      }
    }
    return null;
  }

  /**
   * The body named last before {@code place} that the noun may be: one whose name says that it is of this sort ("the airline": Kestrel Air), else one whose
   * name does not say that it is of another. Null if there is none.
   */
  public Mentioned lastBody(int place, String noun) {
    Mentioned possible = null;
    for (int k = mentions.size() - 1; k >= 0; k--) {
      Mentioned m = mentions.get(k);
      if (m.span().end() <= place && m.form() == Mention.Form.NAME && type(m) == Entity.Type.ORGANIZATION) {
        Cluster there = of.get(all.get(k));
        if (Bodies.agrees(noun, there)) {
          return m;
        }
        possible = possible == null && !Bodies.contradicts(noun, there) ? m : possible;
      }
    }
    return possible;
  }

  /** Has the entity of a mention stand in the list, though it has neither name nor second mention. */
  public void need(Mentioned one) {
    needed.add(of.get(all.get(one.index())));
  }

  /** Entities in the order of their first mentions. After this nothing may be joined. */
  public List<Entity> entities() {
    drawn.clear();
    Set<Cluster> seen = new LinkedHashSet<>();
    for (Candidate c : all) {
      Cluster cluster = of.get(c);
      boolean again = cluster.members.size() > 1;
      boolean listed = cluster.isNamed() || (isDocument(cluster) ? needed.contains(cluster) && again : needed.contains(cluster) || again);
      if (seen.add(cluster) && type(cluster) != null && listed) {
        drawn.add(cluster);
      }
    }
    List<Entity> out = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      out.add(entity("e" + (i + 1), drawn.get(i)));
    }
    return out;
  }

  /** A report, a letter: in the list where it speaks. */
  private static boolean isDocument(Cluster cluster) {
    return !cluster.isNamed() && cluster.kind() == Kind.OTHER
        && cluster.members.stream().anyMatch(c -> c.nominal != null && c.nominal.kind() == Nominal.Kind.DOCUMENT);
  }

  /** Id of the entity that a mention stands for; null if it is not in the list. */
  public String id(Mentioned one) {
    int at = drawn.indexOf(of.get(all.get(one.index())));
    return at < 0 ? null : "e" + (at + 1);
  }

  private static Entity.Type type(Cluster cluster) {
    Kind kind = cluster.kind();
    if (kind == Kind.OTHER) {
      return cluster.isNamed() || isDocument(cluster) ? Entity.Type.WORK : null;
    }
    if (kind == Kind.PLACE) {
      for (Candidate c : cluster.members) {
        if (c.nominal != null && c.nominal.kind() == Nominal.Kind.FACILITY) {
          return Entity.Type.FACILITY;
        }
      }
    }
    return MentionFinder.type(kind);
  }

  private Entity entity(String id, Cluster cluster) {
    String name = null;
    Set<String> forms = new LinkedHashSet<>();
    for (Candidate c : cluster.members) {
      if (c.isName()) {
        String form = squeezed(c.span.of(text));
        forms.add(form);
        name = name == null || fuller(form, name) ? form : name;
      }
    }
    if (name == null) {
      Candidate best = cluster.first();
      for (Candidate c : cluster.members) {
        boolean better = c.isPronoun() ? false : best.isPronoun() || c.span.length() > best.span.length() && c.span.length() <= LONGEST_NAME;
        best = better ? c : best;
      }
      name = squeezed(best.span.of(text)).replaceAll("['’]s$", "");
    }
    String full = name;
    List<Mention> mentions = cluster.members.stream().sorted((a, b) -> a.span.compareTo(b.span))
        .map(c -> new Mention(c.span, c.form, c.whole)).distinct().toList();
    return new Entity(id, full, type(cluster), forms.stream().filter(f -> !f.equals(full)).toList(), mentions, List.of());
  }

  /** More words, then more letters; an acronym is never fuller. */
  private static boolean fuller(String form, String than) {
    int words = form.split(" ").length - than.split(" ").length;
    return words > 0 || words == 0 && form.length() > than.length();
  }

  private static String squeezed(String name) {
    return name.replaceAll("\\s+", " ").strip();
  }
}
