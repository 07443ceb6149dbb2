package org.hearsay.evaluation.webpages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Document;

/** Counts the facts that are right. */
final class FactsScore {

  private final Map<String, Integer> right = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int pages;

  /** Adds a page; one that was refused has no document, and no fact of it is right. */
  void add(FactsRow row, Document document) {
    pages++;
    String title = document == null ? null : document.title();
    String byline = document == null ? null : document.byline();
    String publisher = document == null ? null : document.publisher();
    String published = document == null ? null : document.published();
    count("title", row, row.titles(), title, FactsJudge.isTitle(title, row.titles()));
    count("byline", row, row.bylines(), byline, document != null && FactsJudge.isByline(byline, row.bylines()));
    count("publisher", row, row.publishers(), publisher, FactsJudge.isPublisher(publisher, row.publishers()));
    count("date: day", row, row.published(), published, FactsJudge.isDay(published, row.published()));
    count("date: instant", row, row.published(), published, FactsJudge.isInstant(published, row.published()));
  }

  private void count(String fact, FactsRow row, List<String> wanted, String got, boolean isRight) {
    right.merge(fact, isRight ? 1 : 0, Integer::sum);
    if (!isRight) {
      faults.add(String.format(Locale.ROOT, "  %s %s: \"%s\", where right is %s", row.page(), fact, got, wanted));
    }
  }

  /** One line a fact. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    right.forEach((fact, count) -> lines.add(
        String.format(Locale.ROOT, "%-14s %5.1f %%  (%d of %d)", fact, 100.0 * count / pages, count, pages)));
    return lines;
  }

  /** One line for each fact that is not right. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
