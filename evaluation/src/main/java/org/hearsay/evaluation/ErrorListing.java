package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every miss and false alarm of a run. A gold attribution and a prediction that were not paired by the score but share
 * their cue, or half of the shorter content, are listed as one fault, so that nothing is read twice.
 */
final class ErrorListing {

  private final List<Fault> faults;

  private ErrorListing(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  /** Lists the faults of a folder of readings. */
  static ErrorListing of(Path gold, Path readings) throws IOException {
    return of(Article.load(gold, readings));
  }

  /** Lists the faults of articles, in the order of articles and texts within each kind. */
  static ErrorListing of(List<Article> articles) {
    List<Fault> faults = new ArrayList<>();
    articles.forEach(article -> faults.addAll(new Finder(article).find()));
    faults.sort(Comparator.comparing(Fault::kind));
    return new ErrorListing(faults);
  }

  /** The faults, by kind. */
  List<Fault> faults() {
    return faults;
  }

  /** The faults of some kinds. */
  ErrorListing only(Set<ErrorKind> kinds) {
    return new ErrorListing(faults.stream().filter(fault -> kinds.contains(fault.kind())).toList());
  }

  /** At most {@code limit} faults drawn at random, in their order; another seed draws others. */
  ErrorListing sample(int limit, long seed) {
    List<Integer> indexes = IntStream.range(0, faults.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(indexes, new Random(seed));
    return new ErrorListing(indexes.stream().limit(limit).sorted().map(faults::get).toList());
  }

  /** Finds the faults of one article. */
  private static final class Finder {

    private final Article article;
    private final List<Integer> missed;
    private final List<Integer> wrong;
    private final List<Fault> found = new ArrayList<>();

    Finder(Article article) {
      this.article = article;
      Matching matching = article.matching();
      missed = indexes(article.gold().size()).filter(g -> matching.predictedOf(g) < 0).boxed().collect(mutable());
      wrong = indexes(article.predicted().size()).filter(p -> matching.goldOf(p) < 0).boxed().collect(mutable());
    }

    private static IntStream indexes(int size) {
      return IntStream.range(0, size);
    }

    private static Collector<Integer, ?, List<Integer>> mutable() {
      return Collectors.toCollection(ArrayList::new);
    }

    List<Fault> find() {
      pairUp();
      missed.forEach(g -> miss(article.gold().get(g)));
      wrong.forEach(p -> falseAlarm(article.predicted().get(p)));
      found.sort(Comparator.comparingInt(fault -> fault.characters().nextSetBit(0)));
      return found;
    }

    /** Takes the pairs that agree best first. */
    private void pairUp() {
      record Pair(int gold, int predicted, double agreement) {}
      List<Pair> pairs = new ArrayList<>();
      for (int g : missed) {
        for (int p : wrong) {
          double agreement = agreement(article.gold().get(g).roles(), article.predicted().get(p).roles());
          if (agreement > 0) {
            pairs.add(new Pair(g, p, agreement));
          }
        }
      }
      pairs.sort(Comparator.comparingDouble(Pair::agreement).reversed());
      for (Pair pair : pairs) {
        if (missed.contains(pair.gold) && wrong.contains(pair.predicted)) {
          missed.remove((Integer) pair.gold);
          wrong.remove((Integer) pair.predicted);
          pair(article.gold().get(pair.gold), article.predicted().get(pair.predicted));
        }
      }
    }

    /** 0 if the two have nothing to do with one another. */
    private static double agreement(Roles gold, Roles predicted) {
      boolean cue = gold.cue().intersects(predicted.cue());
      int shorter = Math.min(gold.content().cardinality(), predicted.content().cardinality());
      boolean content = 2 * Roles.shared(gold.content(), predicted.content()) >= shorter;
      return cue || content ? (cue ? 1 : 0) + Roles.dice(gold.content(), predicted.content()) : 0;
    }

    private void pair(Gold gold, Predicted predicted) {
      found.add(new Fault(kind(gold, predicted), article, gold, predicted));
    }

    private ErrorKind kind(Gold gold, Predicted predicted) {
      Roles g = gold.roles();
      Roles p = predicted.roles();
      if (Roles.dice(g.content(), p.content()) < 0.5 && covers(p, g) && holdsAnother(p, gold)) {
        return ErrorKind.MERGED;
      } else if (!Roles.meets(g.cue(), p.cue())) {
        return ErrorKind.OTHER_CUE;
      } else if (!Roles.meets(g.source(), p.source())) {
        return p.source().isEmpty() ? ErrorKind.NO_SOURCE : ErrorKind.WRONG_SOURCE;
      }
      return ErrorKind.CONTENT_UNDER_HALF;
    }

    private boolean holdsAnother(Roles predicted, Gold gold) {
      return article.gold().stream().anyMatch(other -> other != gold && covers(predicted, other.roles()));
    }

    /** True if at least half of the one's content lies in the other's. */
    private static boolean covers(Roles outer, Roles inner) {
      BitSet content = inner.content();
      return 2 * Roles.shared(outer.content(), content) >= content.cardinality();
    }

    private void miss(Gold gold) {
      Predicted around =
          article.predicted().stream().filter(p -> covers(p.roles(), gold.roles())).findFirst().orElse(null);
      found.add(new Fault(around == null ? ErrorKind.NOTHING_FOUND : ErrorKind.MERGED, article, gold, around));
    }

    private void falseAlarm(Predicted predicted) {
      Gold around = article.gold().stream().filter(g -> covers(g.roles(), predicted.roles())).findFirst().orElse(null);
      found.add(new Fault(around == null ? ErrorKind.SPURIOUS : ErrorKind.SPLIT, article, around, predicted));
    }
  }
}
