package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out what stands at the head and foot of pages: what comes again on other pages, numbers, and what browsers print. */
final class RunningHeads {
  /** Rows at the head and at the foot of a page that may be such. */
  private static final int ROWS = 3;
  private static final Pattern PAGE_NUMBER = Pattern.compile(
      "(?i)(?:page|p\\.|pg\\.)?\\s*[-\u2013\u2014|(\\[]*\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*[-\u2013\u2014|)\\]]*(?:\\s*(?:of|/)\\s*\\d{1,4})?");
  private static final Pattern BROWSER_HEAD = Pattern.compile(
      "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?(?: .*)?");
  private static final Pattern BROWSER_FOOT = Pattern.compile("(?:https?://|file:/|about:|www\\.)\\S+(?:\\s+(?:page )?\\d+\\s*(?:/|of)\\s*\\d+)?");

  private RunningHeads() {}

  /** Words on one baseline from side to side of the page. */
  private record Row(List<Word> words, String text, double y, double size) {

    /** Equal for what is the same but for its numbers, at the same height to half a line. */
    String key(boolean head) {
      return (head ? "h" : "f") + Math.round(y / 4) + " " + text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
  }

  static List<PageWords> without(List<PageWords> pages) {
    List<List<Row>> heads = new ArrayList<>();
    List<List<Row>> feet = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (PageWords page : pages) {
      List<Row> rows = rows(page.words());
      List<Row> head = rows.subList(0, Math.min(ROWS, rows.size()));
      List<Row> foot = new ArrayList<>(rows.subList(Math.max(0, rows.size() - ROWS), rows.size()));
      java.util.Collections.reverse(foot);
      heads.add(head);
      feet.add(foot);
      Set<String> keys = new HashSet<>();
      head.forEach(row -> keys.add(row.key(true)));
      foot.forEach(row -> keys.add(row.key(false)));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    List<PageWords> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<Word> dropped = new HashSet<>();
      PageWords page = pages.get(i);
      double body = Word.usualSize(page.words());
      drop(heads.get(i), true, counts, page, body, dropped);
      drop(feet.get(i), false, counts, page, body, dropped);
      kept.add(dropped.isEmpty() ? page : page.with(page.words().stream().filter(w -> !dropped.contains(w)).toList()));
    }
    return kept;
  }

  private static void drop(List<Row> rows, boolean head, Map<String, Integer> counts, PageWords page, double body,
      Set<Word> dropped) {
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean again = counts.getOrDefault(row.key(head), 0) > 1 || counts.getOrDefault(near(row, head, 1), 0) > 0
          || counts.getOrDefault(near(row, head, -1), 0) > 0;
      boolean atEdge = head ? row.y() < 0.12 * page.height() : row.y() > 0.88 * page.height();
      boolean apart = i + 1 >= rows.size() || Math.abs(rows.get(i + 1).y() - row.y()) > 1.6 * row.size();
      boolean number = atEdge && apart && PAGE_NUMBER.matcher(row.text()).matches();
      boolean browser = atEdge && (head ? BROWSER_HEAD : BROWSER_FOOT).matcher(row.text()).matches();
      boolean small = atEdge && i == 0 && isSmallLine(rows, body);
      if (!again && !number && !browser && !small) {
        return;
      }
      dropped.addAll(row.words());
    }
  }

  /** A short line in small letters, far from the text: such are heads and feet that have no second page to come again on. */
  private static boolean isSmallLine(List<Row> rows, double body) {
    Row row = rows.get(0);
    double next = rows.size() > 1 ? Math.abs(rows.get(1).y() - row.y()) : 0;
    return row.size() < 0.9 * body && next > 2 * row.size() && row.text().length() < 80 && !row.text().matches(".*[.!?\u201D\"]$");
  }

  private static String near(Row row, boolean head, int step) {
    return new Row(row.words(), row.text(), row.y() + 4 * step, row.size()).key(head);
  }

  private static List<Row> rows(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(w -> w.y));
    List<Row> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (Word word : sorted) {
      if (!row.isEmpty() && word.y - row.get(0).y > 0.3 * word.size) {
        rows.add(row(row));
        row = new ArrayList<>();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(row(row));
    }
    return rows;
  }

  private static Row row(List<Word> words) {
    words.sort(Comparator.comparingDouble(w -> w.x0));
    return new Row(words, words.stream().map(w -> w.text).collect(Collectors.joining(" ")), words.get(0).y, words.get(0).size);
  }
}
