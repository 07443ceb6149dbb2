package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chains of mentions against gold chains, as the reference scorer of CoNLL-2012 counts (Pradhan et al. 2014, "Scoring coreference partitions of predicted
 * mentions"; its version 8.01): MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and CEAF by entities (Luo 2005, φ4). Counts are
 * added up over documents before they are divided. Singletons count if they are given.
 *
 * @param muc links
 * @param bCubed mentions
 * @param ceafE entities
 */
record ChainScore(Figures muc, Figures bCubed, Figures ceafE) {

  static final ChainScore NONE = new ChainScore(Figures.NONE, Figures.NONE, Figures.NONE);

  /** Scores one document; a mention that is found in several chains, or twice in one, counts where it is found first. */
  static <M> ChainScore of(Collection<? extends Collection<M>> gold, Collection<? extends Collection<M>> found) {
    List<Set<M>> key = disjoint(gold);
    List<Set<M>> response = disjoint(found);
    return new ChainScore(muc(key, response), bCubed(key, response), ceafE(key, response));
  }

  ChainScore plus(ChainScore other) {
    return new ChainScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
  }

  /** The mean of the three F1s, 0 to 1: the figure of CoNLL-2012. */
  double mean() {
    return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
  }

  private static <M> List<Set<M>> disjoint(Collection<? extends Collection<M>> chains) {
    Set<M> seen = new HashSet<>();
    List<Set<M>> out = new ArrayList<>();
    for (Collection<M> chain : chains) {
      Set<M> own = new LinkedHashSet<>(chain);
      own.removeIf(m -> !seen.add(m));
      if (!own.isEmpty()) {
        out.add(own);
      }
    }
    return out;
  }

  /** Links kept: of every two chains, one less than the mentions that they share. */
  private static <M> Figures muc(List<Set<M>> key, List<Set<M>> response) {
    Map<M, Integer> at = index(key);
    int right = 0;
    for (Set<M> chain : response) {
      List<Integer> met = chain.stream().filter(at::containsKey).map(at::get).toList();
      right += met.size() - new HashSet<>(met).size();
    }
    return Figures.of(right, links(key), links(response));
  }

  private static <M> int links(List<Set<M>> chains) {
    return chains.stream().mapToInt(chain -> chain.size() - 1).sum();
  }

  private static <M> Figures bCubed(List<Set<M>> key, List<Set<M>> response) {
    double ofGold = 0;
    double ofFound = 0;
    for (Set<M> k : key) {
      for (Set<M> r : response) {
        double common = common(k, r);
        ofGold += common * common / k.size();
        ofFound += common * common / r.size();
      }
    }
    return new Figures(ofGold, mentions(key), ofFound, mentions(response));
  }

  private static <M> int mentions(List<Set<M>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  private static <M> Figures ceafE(List<Set<M>> key, List<Set<M>> response) {
    double[][] alike = new double[key.size()][response.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        alike[i][j] = 2.0 * common(key.get(i), response.get(j)) / (key.get(i).size() + response.get(j).size());
      }
    }
    return Figures.of(Assignment.greatest(alike), key.size(), response.size());
  }

  private static <M> int common(Set<M> a, Set<M> b) {
    return (int) a.stream().filter(b::contains).count();
  }

  private static <M> Map<M, Integer> index(List<Set<M>> chains) {
    Map<M, Integer> at = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (M m : chains.get(i)) {
        at.put(m, i);
      }
    }
    return at;
  }
}
