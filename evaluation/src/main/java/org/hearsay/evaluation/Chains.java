package org.hearsay.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/**
 * How well chains of sources are read: pairs of a cue and the cue of the attribution that it lies in directly. A
 * predicted pair is right if both its cues share a character with those of a gold pair that no other has taken. Texts
 * whose attributions stand side by side have no pairs, so each attribution that is read within another there is a false
 * chain.
 *
 * @param pairs counts over the texts with chains
 * @param falseChains attributions read within another in the texts without chains
 * @param sides texts without chains
 * @param told one line for each pair that was missed or read wrongly
 */
record Chains(Tally pairs, int falseChains, int sides, List<String> told) {

  /** Reads and scores both sets. */
  static Chains score(List<ChainItem> chains, List<ChainItem> sides, Function<String, Reading> reader) {
    Tally pairs = Tally.NONE;
    List<String> told = new ArrayList<>();
    for (ChainItem item : chains) {
      pairs = pairs.plus(score(item, predicted(reader.apply(item.text())), told));
    }
    int falseChains = 0;
    for (ChainItem item : sides) {
      List<ChainItem.Pair> predicted = predicted(reader.apply(item.text()));
      falseChains += predicted.size();
      predicted.forEach(pair -> told.add(tell("false chain", item, pair)));
    }
    return new Chains(pairs, falseChains, sides.size(), told);
  }

  private static Tally score(ChainItem item, List<ChainItem.Pair> predicted, List<String> told) {
    List<ChainItem.Pair> gold = item.pairs();
    List<ChainItem.Pair> left = new ArrayList<>(gold);
    int right = 0;
    for (ChainItem.Pair pair : predicted) {
      ChainItem.Pair hit = left.stream().filter(pair::meets).findFirst().orElse(null);
      if (hit == null) {
        told.add(tell("wrong pair", item, pair));
      } else {
        left.remove(hit);
        right++;
      }
    }
    left.forEach(pair -> told.add(tell("missed pair", item, pair)));
    return new Tally(right, predicted.size(), gold.size());
  }

  /** The pairs of a reading; an outer attribution that is not there leaves a pair that nothing can meet. */
  private static List<ChainItem.Pair> predicted(Reading reading) {
    Map<String, List<Span>> cues =
        reading.attributions().stream().collect(Collectors.toMap(Attribution::id, a -> a.cue().spans(), (a, b) -> a));
    return reading.attributions().stream()
        .filter(a -> a.within() != null)
        .map(a -> new ChainItem.Pair(a.cue().spans(), cues.getOrDefault(a.within(), List.of())))
        .toList();
  }

  private static String tell(String what, ChainItem item, ChainItem.Pair pair) {
    return item.id() + " " + what + ": [" + words(item, pair.inner()) + "] within [" + words(item, pair.outer()) + "] in: " + item.text();
  }

  private static String words(ChainItem item, List<Span> spans) {
    return spans.stream().map(span -> span.of(item.text())).collect(Collectors.joining(" … "));
  }

  /** The scores in two lines. */
  List<String> table() {
    return List.of(
        String.format(
            Locale.ROOT,
            "chains: pair F1 %s (P %s, R %s; %d of %d found, %d read)",
            Tally.tenths(pairs.f1()),
            Tally.tenths(pairs.precision()),
            Tally.tenths(pairs.recall()),
            pairs.right(),
            pairs.gold(),
            pairs.predicted()),
        "sides: " + falseChains + " false chains in " + sides + " texts");
  }
}
