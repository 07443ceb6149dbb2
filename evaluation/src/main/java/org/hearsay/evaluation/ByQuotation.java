package org.hearsay.evaluation;

import java.util.stream.IntStream;
import org.hearsay.model.Attribution.Quotation;

/**
 * How well one kind of quotation is read. A prediction and its gold may be of different kinds, so each side counts its
 * own.
 *
 * @param predictedRight predictions of the kind that are right
 * @param predicted predictions of the kind
 * @param goldFound gold attributions of the kind that were found
 * @param gold gold attributions of the kind
 */
record ByQuotation(long predictedRight, long predicted, long goldFound, long gold) {

  static final ByQuotation NONE = new ByQuotation(0, 0, 0, 0);

  static ByQuotation of(Quotation kind, Article article) {
    int[] predicted =
        IntStream.range(0, article.predicted().size())
            .filter(p -> article.predicted().get(p).attribution().quotation() == kind)
            .toArray();
    int[] gold = IntStream.range(0, article.gold().size()).filter(g -> article.gold().get(g).quotation() == kind).toArray();
    return new ByQuotation(
        IntStream.of(predicted).filter(article::right).count(),
        predicted.length,
        IntStream.of(gold).filter(g -> article.matching().predictedOf(g) >= 0).count(),
        gold.length);
  }

  ByQuotation plus(ByQuotation other) {
    return new ByQuotation(
        predictedRight + other.predictedRight,
        predicted + other.predicted,
        goldFound + other.goldFound,
        gold + other.gold);
  }

  /** In percent; 0 where nothing of the kind was predicted. */
  double precision() {
    return new Tally(predictedRight, predicted, 0).precision();
  }

  /** In percent; 0 where there is no gold of the kind. */
  double recall() {
    return new Tally(goldFound, 0, gold).recall();
  }
}
