package org.hearsay.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention.Form;
import org.hearsay.model.Span;
import org.hearsay.reading.encoder.Pieces;
import org.hearsay.reading.name.Names;
import org.hearsay.reading.name.Sex;

/** Chooses among given names the one that a pronoun stands for, as the pairs of GAP were learnt: each name against the pronoun alone. */
final class PronounChoice {

  /** What a name scores at least to be chosen (somewhat less than even, since who asks has names in mind), and how much it loses for a sex that contradicts the pronoun's. */
  private static final float LEAST = -1;
  private static final float WRONG_SEX = 6;
  /** What a name gains that the pronoun is joined to where all mentions of the section are. */
  private static final float LINKED = 3;
  /** Mentions that stand between two of those that are compared, as in training. */
  private static final int BETWEEN = 3;

  private final Choice in;
  private final PairScorer scorer;
  private final Names names;

  PronounChoice(Choice in, PairScorer scorer, Names names) {
    this.in = in;
    this.scorer = scorer;
    this.names = names;
  }

  List<Boolean> of(Span pronoun, List<Span> given) {
    List<Boolean> out = new ArrayList<>(Collections.nCopies(given.size(), false));
    Candidate anaphor = candidate(here(pronoun), Form.PRONOUN);
    List<Candidate> all = given.stream().map(name -> candidate(here(name), Form.NAME)).toList();
    if (anaphor == null) {
      return out;
    }
    number(anaphor, all);
    Binding binding = new Binding(in.text(), List.of());
    List<Boolean> linked = linked(here(pronoun), given.stream().map(this::here).toList());
    Sex sex = anaphor.pronoun == Pronouns.HE ? Sex.MALE : anaphor.pronoun == Pronouns.SHE ? Sex.FEMALE : Sex.UNKNOWN;
    PairScorer.Scratch room = new PairScorer.Scratch();
    float top = LEAST;
    int best = -1;
    for (int n = 0; n < all.size(); n++) {
      Candidate name = all.get(n);
      if (name == null || binding.parts(anaphor, name) || binding.parts(name, anaphor)) {
        continue;
      }
      boolean wrong = names.name(name.span.of(in.text()), Entity.Type.PERSON).sex().contradicts(sex);
      float score = scorer.score(anaphor, name, room) - (wrong ? WRONG_SEX : 0) + (linked.get(n) ? LINKED : 0);
      if (score > top) {
        top = score;
        best = n;
      }
    }
    if (best >= 0) {
      out.set(best, true);
    }
    return out;
  }

  /** Of each name whether the pronoun is joined to it where all mentions of the section are. */
  private List<Boolean> linked(Span pronoun, List<Span> given) {
    Resolution all = new Resolution(in.text(), in.sentences(), new MentionFinder(in.text(), 0, in.heads(), names).find(), scorer, names);
    Mentioned anaphor = all.mentions().stream().filter(m -> m.span().equals(pronoun)).findFirst().orElse(null);
    return given.stream().map(name -> anaphor != null
        && all.mentions().stream().anyMatch(m -> m.form() == Form.NAME && m.span().overlaps(name) && all.same(m, anaphor))).toList();
  }

  /** A span of the document in units of the section. */
  private Span here(Span span) {
    return new Span(span.start() - in.by(), span.end() - in.by());
  }

  private Candidate candidate(Span span, Form form) {
    Pieces pieces = in.heads().pieces();
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.end()[i] > span.start() && pieces.start()[i] < span.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Candidate(in.text(), in.heads(), new int[pieces.size()], 0, first, new int[] {first, last}, span, form, Kind.PERSON);
  }

  private void number(Candidate anaphor, List<Candidate> all) {
    List<Candidate> ordered = new ArrayList<>(all);
    ordered.add(anaphor);
    ordered.removeIf(c -> c == null);
    ordered.sort((a, b) -> Integer.compare(a.first, b.first));
    int before = -1;
    for (int k = 0; k < ordered.size(); k++) {
      Candidate c = ordered.get(k);
      c.order = BETWEEN * k;
      int sentence = 0;
      while (sentence + 1 < in.sentences().size() && in.sentences().get(sentence + 1).start() <= c.span.start()) {
        sentence++;
      }
      c.sentence = sentence;
      c.leads = sentence != before;
      before = sentence;
    }
  }
}
