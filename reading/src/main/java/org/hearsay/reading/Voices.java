package org.hearsay.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Profile;
import org.hearsay.model.Source;
import org.hearsay.model.Span;

/** Finds sentences by their place, and on whose word each stands. */
final class Voices {

  private Voices() {}

  /** Index of the first sentence that ends after {@code place}; the number of sentences if none does. */
  static int firstEndingAfter(List<Span> sentences, int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** A sentence counts for the source of the outer attribution whose content holds most of it, else for the author. */
  static Profile profile(List<Span> sentences, List<Attribution> attributions) {
    int[] most = new int[sentences.size()];
    Attribution[] voice = new Attribution[sentences.size()];
    for (Attribution a : attributions) {
      for (int i = firstEndingAfter(sentences, a.content().get(0).start()); a.within() == null && i < sentences.size(); i++) {
        int covered = covered(a, sentences.get(i));
        if (covered > most[i]) {
          most[i] = covered;
          voice[i] = a;
        } else if (sentences.get(i).start() >= a.content().get(a.content().size() - 1).end()) {
          break;
        }
      }
    }
    Map<Source.Type, Integer> byType = new EnumMap<>(Source.Type.class);
    for (Source.Type type : Source.Type.values()) {
      byType.put(type, 0);
    }
    int author = 0;
    Map<String, Integer> byEntity = new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(id -> id));
    for (Attribution a : voice) {
      if (a == null) {
        author++;
      } else {
        byType.merge(a.source().type(), 1, Integer::sum);
        a.source().entities().forEach(id -> byEntity.merge(id, 1, Integer::sum));
      }
    }
    return new Profile(sentences.size(), author, byType, byEntity);
  }

  private static int covered(Attribution a, Span sentence) {
    int sum = 0;
    for (Span part : a.content()) {
      sum += Math.max(0, Math.min(part.end(), sentence.end()) - Math.max(part.start(), sentence.start()));
    }
    return sum;
  }
}
