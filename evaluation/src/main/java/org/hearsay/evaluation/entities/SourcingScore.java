package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.evaluation.entities.Sourced.Who;

/**
 * Who is sourced where, sentence by sentence, as the shared {@code sourcing.py} counts.
 *
 * @param sourced sentences told apart into sourced and unsourced
 * @param typed and the type of source is right: the share of the types told
 * @param who and the source is right: the share of the sources told
 * @param sources distinct named sources of the article
 */
record SourcingScore(Figures sourced, Figures typed, Figures who, Figures sources) {

  static final SourcingScore NONE = new SourcingScore(Figures.NONE, Figures.NONE, Figures.NONE, Figures.NONE);

  static SourcingScore of(AuditedText text, List<Sourced> gold, List<Sourced> told) {
    List<List<Who>> g = Sourced.bySentence(text.sentences(), gold);
    List<List<Who>> p = Sourced.bySentence(text.sentences(), told);
    double both = 0;
    double typed = 0;
    double who = 0;
    for (int i = 0; i < g.size(); i++) {
      if (g.get(i) != null && p.get(i) != null) {
        both++;
        Set<Who> distinct = new HashSet<>(p.get(i));
        List<Who> marked = g.get(i);
        typed += (double) distinct.stream().filter(t -> marked.stream().anyMatch(m -> Objects.equals(m.type(), t.type()))).count() / distinct.size();
        who += (double) distinct.stream().filter(t -> marked.stream().anyMatch(m -> m.is(t))).count() / distinct.size();
      }
    }
    long goldSentences = g.stream().filter(Objects::nonNull).count();
    long toldSentences = p.stream().filter(Objects::nonNull).count();
    return new SourcingScore(Figures.of(both, goldSentences, toldSentences), Figures.of(typed, goldSentences, toldSentences),
        Figures.of(who, goldSentences, toldSentences), sources(SourceNames.distinct(gold), SourceNames.distinct(told)));
  }

  private static Figures sources(List<String> gold, List<String> told) {
    return Figures.of(gold.stream().filter(a -> told.stream().anyMatch(b -> SourceNames.same(a, b))).count(), gold.size(), told.size());
  }

  SourcingScore plus(SourcingScore other) {
    return new SourcingScore(sourced.plus(other.sourced), typed.plus(other.typed), who.plus(other.who), sources.plus(other.sources));
  }

  /** The script's table. */
  List<String> lines() {
    return List.of(Figures.head("", 10), sourced.row("sourced", 10), typed.row("typed", 10), who.row("who", 10), sources.row("sources", 10));
  }

  /**
   * The sentences of which gold and reading do not say the same, each with both: as "type name", gold first. Who is said to speak beside the right one, and
   * who is not said to, are told too.
   */
  static List<String> differences(AuditedText text, List<Sourced> gold, List<Sourced> told) {
    List<List<Who>> g = Sourced.bySentence(text.sentences(), gold);
    List<List<Who>> p = Sourced.bySentence(text.sentences(), told);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < g.size(); i++) {
      String fault = fault(g.get(i), p.get(i));
      if (fault != null) {
        out.add(fault + ": " + text.words(text.sentences().get(i)).replaceAll("\\s+", " "));
        out.add("    gold: " + shown(g.get(i)));
        out.add("    read: " + shown(p.get(i)));
      }
    }
    return out;
  }

  private static String fault(List<Who> gold, List<Who> told) {
    if (gold == null || told == null) {
      return gold == told ? null : told == null ? "missed" : "false";
    }
    boolean allRight = told.stream().allMatch(t -> gold.stream().anyMatch(g -> g.is(t)));
    boolean allTyped = told.stream().allMatch(t -> gold.stream().anyMatch(g -> Objects.equals(g.type(), t.type())));
    boolean allFound = gold.stream().allMatch(g -> told.stream().anyMatch(g::is));
    return !allRight ? "wrong source" : !allTyped ? "wrong type" : allFound ? null : "one of several missed (costs nothing)";
  }

  private static String shown(List<Who> sources) {
    return sources == null ? "-" : String.join("; ", new LinkedHashSet<>(sources.stream().map(Who::toString).toList()));
  }
}
