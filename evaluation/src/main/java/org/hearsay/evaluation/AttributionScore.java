package org.hearsay.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.Attribution.Quotation;

/**
 * Precision, recall and F1 of attributions against gold in brat standoff, equal to the last digit to the project's
 * Python scorer: source, cue and content apart, each exactly and by characters, and whole attributions (cue and source
 * share a character with the gold, contents agree by Dice of at least a half), paired one to one. Beside them the score
 * of whole attributions by kind of quotation and by publisher, which the script does not have.
 */
public final class AttributionScore {

  private static final String WHOLE = "attribution";

  private final List<Article> articles;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  AttributionScore(List<Article> articles) {
    this.articles = List.copyOf(articles);
    Map<String, Function<Roles, BitSet>> roles = new LinkedHashMap<>();
    roles.put("cue", Roles::cue);
    roles.put("source", Roles::source);
    roles.put("content", Roles::content);
    for (Article article : articles) {
      roles.forEach((name, role) -> add(name, article, role));
      tallies.merge(WHOLE, article.attributions(), Tally::plus);
    }
  }

  /**
   * Scores a folder of readings.
   *
   * @param gold folder with {@code text/NAME.txt} and {@code attributions/NAME*.ann}
   * @param readings folder with {@code NAME.json} in the format {@code hearsay-reading/1}
   * @throws IllegalArgumentException if a reading is of another text, or a file is not in its format
   */
  public static AttributionScore of(Path gold, Path readings) throws IOException {
    return new AttributionScore(Article.load(gold, readings));
  }

  private void add(String name, Article article, Function<Roles, BitSet> role) {
    List<BitSet> predicted =
        article.predicted().stream().map(p -> role.apply(p.roles())).filter(set -> !set.isEmpty()).toList();
    List<BitSet> gold = article.gold().stream().map(g -> role.apply(g.roles())).filter(set -> !set.isEmpty()).toList();
    List<BitSet> left = new ArrayList<>(gold);
    long right = predicted.stream().filter(left::remove).count();
    tallies.merge(name + " exact", new Tally(right, predicted.size(), gold.size()), Tally::plus);
    BitSet all = union(predicted);
    BitSet allGold = union(gold);
    Tally overlap = new Tally(Roles.shared(all, allGold), all.cardinality(), allGold.cardinality());
    tallies.merge(name + " overlap", overlap, Tally::plus);
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }

  /** F1 of whole attributions, in percent: the headline. */
  public double f1() {
    return tally(WHOLE).f1();
  }

  /** How many articles have no reading. */
  public long unread() {
    return articles.stream().filter(article -> !article.read()).count();
  }

  /** Counts of one line of the table, such as "cue exact". */
  Tally tally(String name) {
    return tallies.getOrDefault(name, Tally.NONE);
  }

  /** Whole attributions by publisher, in order of the name. */
  Map<String, Tally> byPublisher() {
    Map<String, Tally> tallies = new TreeMap<>();
    articles.forEach(article -> tallies.merge(article.publisher(), article.attributions(), Tally::plus));
    return tallies;
  }

  /**
   * Whole attributions by kind of quotation: {@code predicted} and its precision go by what the reading says of the
   * prediction, {@code gold} and its recall by the marks around the gold content.
   */
  Map<Quotation, ByQuotation> byQuotation() {
    Map<Quotation, ByQuotation> kinds = new LinkedHashMap<>();
    for (Quotation kind : Quotation.values()) {
      kinds.put(kind, articles.stream().map(article -> ByQuotation.of(kind, article)).reduce(ByQuotation.NONE, ByQuotation::plus));
    }
    return kinds;
  }

  /** The lines that the script prints, the score of each article before them if asked for. */
  List<String> table(boolean byArticle) {
    List<String> lines = new ArrayList<>();
    if (byArticle) {
      for (Article article : articles) {
        lines.add(String.format("%6s  %s", Tally.tenths(article.attributions().f1()), article.name()));
      }
    }
    lines.add(articles.size() + " texts, " + unread() + " without a reading");
    lines.add(String.format("%-18s %6s %6s %6s", "", "P", "R", "F1"));
    tallies.forEach((name, tally) -> lines.add(tally.row(name)));
    return lines;
  }

  /** The last line of what the script prints. */
  String headline() {
    return "attribution F1 " + Tally.tenths(f1());
  }

  /** Lines of the breakdown by quotation. */
  List<String> quotationTable() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-18s %6s %6s %8s %8s", "quotation", "P", "R", "read", "gold"));
    byQuotation()
        .forEach(
            (kind, by) ->
                lines.add(
                    String.format(
                        "%-18s %6s %6s %8d %8d",
                        kind.name().toLowerCase(Locale.ROOT),
                        Tally.tenths(by.precision()),
                        Tally.tenths(by.recall()),
                        by.predicted(),
                        by.gold())));
    return lines;
  }

  /** Lines of the breakdown by publisher. */
  List<String> publisherTable() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format("%-18s %6s %6s %6s", "publisher", "P", "R", "F1"));
    byPublisher().forEach((name, tally) -> lines.add(tally.row(name)));
    return lines;
  }
}
