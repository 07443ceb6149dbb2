package org.hearsay.evaluation.webpages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Precision, recall and F1 over runs of four words, each page weighing the same, and the share of pages whose words all
 * agree: the measure of scrapinghub/article-extraction-benchmark.
 */
final class TextScore {

  private static final int RUN = 4;
  /** What Python calls a word: letters, numbers and the underscore, but no combining marks. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<PageScore> pages = new ArrayList<>();
  private int refused;

  /** One page; NaN is the precision of a page without words. */
  record PageScore(String name, double precision, double recall, boolean whole) {}

  /** Adds a page. */
  PageScore add(String name, String wanted, String got, boolean wasRefused) {
    List<String> want = words(wanted);
    List<String> have = words(got);
    Map<List<String>, Integer> gold = runs(want);
    Map<List<String>, Integer> found = runs(have);
    int hits = 0;
    for (Map.Entry<List<String>, Integer> run : found.entrySet()) {
      hits += Math.min(run.getValue(), gold.getOrDefault(run.getKey(), 0));
    }
    PageScore page = new PageScore(name, (double) hits / sum(found), (double) hits / sum(gold), want.equals(have));
    pages.add(page);
    refused += wasRefused ? 1 : 0;
    return page;
  }

  double precision() {
    return pages.stream().mapToDouble(PageScore::precision).filter(p -> !Double.isNaN(p)).average().orElse(0);
  }

  double recall() {
    return pages.stream().mapToDouble(PageScore::recall).average().orElse(0);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** In percent. */
  double whole() {
    return pages.isEmpty() ? 0 : 100.0 * pages.stream().filter(PageScore::whole).count() / pages.size();
  }

  /** As the shared script prints it. */
  List<String> lines() {
    return List.of(
        String.format(Locale.ROOT, "%d pages, %d without a reading; whole %.1f %%", pages.size(), refused, whole()),
        String.format(Locale.ROOT, "precision %.3f recall %.3f", precision(), recall()),
        String.format(Locale.ROOT, "article F1 %.3f", f1()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static Map<List<String>, Integer> runs(List<String> words) {
    Map<List<String>, Integer> runs = new HashMap<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
        runs.merge(words.subList(i, Math.min(words.size(), i + RUN)), 1, Integer::sum);
      }
    }
    return runs;
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }
}
