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
    Candidate anaphor = candidate(pronoun, Form.PRONOUN);
    List<Candidate> all = new ArrayList<>();
    for (Span name : given) {
      all.add(candidate(name, Form.NAME));
    }
    if (anaphor == null) {
      return out;
    }
    number(anaphor, all);
    Sex sex = anaphor.pronoun == Pronouns.HE ? Sex.MALE : anaphor.pronoun == Pronouns.SHE ? Sex.FEMALE : Sex.UNKNOWN;
    PairScorer.Scratch room = new PairScorer.Scratch();
    float top = LEAST;
    int best = -1;
    for (int n = 0; n < all.size(); n++) {
      Candidate name = all.get(n);
      if (name == null) {
        continue;
      }
      boolean wrong = names.name(in.text().substring(Math.max(0, given.get(n).start() - in.by()), Math.min(in.text().length(), given.get(n).end() - in.by())), Entity.Type.PERSON).sex().contradicts(sex);
      float score = scorer.score(anaphor, name, room) - (wrong ? WRONG_SEX : 0);
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


  private Candidate candidate(Span span, Form form) {
    Pieces pieces = in.heads().pieces();
    int first = -1;
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.end()[i] + in.by() > span.start() && pieces.start()[i] + in.by() < span.end()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new Candidate(in.text(), in.heads(), new int[pieces.size()], in.by(), first, new int[] {first, last}, span, form, Kind.PERSON);
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
      while (sentence + 1 < in.sentences().size() && in.sentences().get(sentence + 1).start() + in.by() <= c.span.start()) {
        sentence++;
      }
      c.sentence = sentence;
      c.leads = sentence != before;
      before = sentence;
    }
  }
}
