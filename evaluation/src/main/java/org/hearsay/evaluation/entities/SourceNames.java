package org.hearsay.evaluation.entities;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names are of the same source: titles aside, the words of the one are among those of the other, or their letters are nearly the same. */
final class SourceNames {

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "sen", "gov", "rep", "the", "a", "an", "judge", "justice", "president",
      "mayor", "professor", "prof", "us");
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> NAMED = Set.of("person", "organization", "document");
  private static final double ALIKE = 0.8;

  private SourceNames() {}

  static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> inA = new HashSet<>(a);
    Set<String> inB = new HashSet<>(b);
    return inB.containsAll(a) || inA.containsAll(b) || new LongestMatch(String.join(" ", a), String.join(" ", b), false).ratio() >= ALIKE;
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(Folded.small(GENITIVE.matcher(name).replaceAll("")), Normalizer.Form.NFKD).replaceAll("[^a-z0-9 ]", "");
    List<String> out = new ArrayList<>();
    for (String word : plain.split(" ")) {
      if (!word.isEmpty() && !TITLES.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  /** The named sources of an article, each once, in the order in which they come. */
  static List<String> distinct(List<Sourced> statements) {
    List<String> out = new ArrayList<>();
    for (Sourced statement : statements) {
      String name = statement.source().name();
      boolean named = statement.source().type() != null && NAMED.contains(statement.source().type()) && !name.isEmpty();
      if (named && out.stream().noneMatch(known -> same(name, known))) {
        out.add(name);
      }
    }
    return out;
  }
}
