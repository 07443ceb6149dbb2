package org.hearsay.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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

  /**
   * A sentence stands on the word of a source if contents of outermost attributions hold at least half of its letters and digits outside their
   * cues and sources; of several sources it counts for the one that holds the most, of equal ones for the first. Else the author speaks.
   */
  static Profile profile(String text, List<Span> sentences, List<Attribution> attributions) {
    BitSet content = new BitSet(text.length());
    BitSet aside = new BitSet(text.length());
    List<Map<Object, Share>> shares = new ArrayList<>(Collections.nCopies(sentences.size(), null));
    for (Attribution a : attributions) {
      if (a.within() != null) {
        continue;
      }
      a.content().forEach(s -> content.set(s.start(), s.end()));
      a.cue().spans().forEach(s -> aside.set(s.start(), s.end()));
      a.source().spans().forEach(s -> aside.set(s.start(), s.end()));
      share(text, sentences, a, shares);
    }
    aside.andNot(content);
    Map<Source.Type, Integer> byType = new EnumMap<>(Source.Type.class);
    for (Source.Type type : Source.Type.values()) {
      byType.put(type, 0);
    }
    int author = 0;
    Map<String, Integer> byEntity = new TreeMap<>((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
    for (int i = 0; i < sentences.size(); i++) {
      if (shares.get(i) == null || !isMostlyTold(text, sentences.get(i), content, aside)) {
        author++;
        continue;
      }
      Source source = Collections.max(shares.get(i).values(),
          (a, b) -> a.letters != b.letters ? Integer.compare(a.letters, b.letters) : Integer.compare(b.order, a.order)).source;
      byType.merge(source.type(), 1, Integer::sum);
      source.entities().forEach(id -> byEntity.merge(id, 1, Integer::sum));
    }
    return new Profile(sentences.size(), author, byType, byEntity);
  }

  /** What one source says of a sentence. */
  private static final class Share {
    private final Source source;
    private final int order;
    private int letters;

    private Share(Source source, int order) {
      this.source = source;
      this.order = order;
    }
  }

  private static void share(String text, List<Span> sentences, Attribution a, List<Map<Object, Share>> shares) {
    Source source = a.source();
    Object who = source.entities().isEmpty() ? source.spans().stream().map(s -> s.of(text)).toList() : source.entities();
    int end = a.content().get(a.content().size() - 1).end();
    for (int i = firstEndingAfter(sentences, a.content().get(0).start()); i < sentences.size() && sentences.get(i).start() < end; i++) {
      int letters = 0;
      for (Span part : a.content()) {
        letters += letters(text, Math.max(part.start(), sentences.get(i).start()), Math.min(part.end(), sentences.get(i).end()));
      }
      if (letters > 0) {
        if (shares.get(i) == null) {
          shares.set(i, new HashMap<>());
        }
        Map<Object, Share> here = shares.get(i);
        here.computeIfAbsent(who, w -> new Share(source, here.size())).letters += letters;
      }
    }
  }

  private static int letters(String text, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return n;
  }

  private static boolean isMostlyTold(String text, Span sentence, BitSet content, BitSet aside) {
    int told = 0;
    int own = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !aside.get(i)) {
        own++;
        told += content.get(i) ? 1 : 0;
      }
    }
    return own > 0 && 2 * told >= own;
  }
}
