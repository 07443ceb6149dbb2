package org.hearsay.reading.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Mention.Form;
import org.hearsay.reading.name.Nominal;

/**
 * For whom a description stands that tells nothing but an age, a country or a work: "the 29-year-old", "the Kenyan", "the author of “Blue Road”" is
 * the person that the text speaks of. Only where it has spoken of one alone: an unnamed woman told before may as well be the 29-year-old.
 */
final class OnlyPerson {

  /** "The 29-year-old", "the Iowa Republican", and who made what stands in quotation marks. */
  private static final Pattern BARE = Pattern.compile("[Tt]he (?:(?:[\\p{L}.-]+ ){0,2}\\d{1,3}-year-old(?: (?:from|who) .*)?|"
      + "(?:\\p{Lu}[\\p{L}.]+ |\\p{Ll}[\\p{Ll}-]+ ){0,2}(?i:" + Vocabulary.WORDS.anyOf("people") + ")(?:,? who .*)?|\\p{Ll}+ (?:of|behind) [\"“‘'].*)");
  /** Sentences before the description in which persons told by name are counted; unnamed ones are counted in all. */
  private static final int SENTENCES = 3;

  private OnlyPerson() {}

  /** The entity that the description stands for; null if it tells more, belongs to one with a name already or may stand for several. */
  static Cluster of(String text, Candidate one, List<Candidate> all, Map<Candidate, Cluster> of) {
    Cluster own = of.get(one);
    boolean person = one.nominal == null || one.nominal.kind() == Nominal.Kind.PERSON && !one.nominal.plural();
    if (one.form != Form.NOMINAL || one.kind != Kind.PERSON || own.isNamed() || !person || !BARE.matcher(one.span.of(text)).matches()) {
      return null;
    }
    Set<Cluster> persons = new LinkedHashSet<>();
    for (Candidate other : all.subList(0, one.order)) {
      Cluster there = of.get(other);
      boolean near = there.isNamed() ? other.sentence >= one.sentence - SENTENCES : other.nominal == null || !other.nominal.plural();
      if (there != own && near && !there.plural && there.kind() == Kind.PERSON && !other.isPronoun()) {
        persons.add(there);
      }
    }
    Cluster only = persons.size() == 1 ? persons.iterator().next() : topic(one, all, of, own);
    return only.isNamed() && !only.sex.contradicts(own.sex) ? only : null;
  }

  /** Of several persons the one with whom the sentence before begins, if it tells of nobody else. */
  private static Cluster topic(Candidate one, List<Candidate> all, Map<Candidate, Cluster> of, Cluster own) {
    Set<Cluster> told = new LinkedHashSet<>();
    for (int k = one.order - 1; k >= 0 && all.get(k).sentence >= one.sentence - 1; k--) {
      Cluster there = of.get(all.get(k));
      if (there != own && there.kind() == Kind.PERSON && !all.get(k).quoted) {
        told.add(there);
      }
    }
    return told.size() == 1 ? told.iterator().next() : own;
  }
}
