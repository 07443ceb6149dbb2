package org.hearsay.evaluation.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.model.Reading;

/** How many cases are right, by kind; a case is right if all that it expects holds. */
final class CaseScore {

  private final Map<String, int[]> byKind = new LinkedHashMap<>();
  private final int[] speakers = new int[2];
  private final int[] mentions = new int[2];
  private int unattributed;
  private final List<String> told = new ArrayList<>();

  private CaseScore() {}

  static CaseScore of(List<Case> cases, Function<String, Reading> reader) {
    CaseScore score = new CaseScore();
    cases.forEach(one -> score.add(one, new Read(reader.apply(one.text()))));
    return score;
  }

  private void add(Case one, Read read) {
    List<String> faults = new ArrayList<>();
    for (Expectation expectation : one.expect()) {
      String fault = expectation.fault(read);
      boolean speaker = expectation instanceof Expectation.Speaker;
      count(speaker ? speakers : mentions, fault == null);
      if (speaker && fault != null && fault.startsWith("no attribution")) {
        unattributed++;
      }
      faults.add(fault);
    }
    faults.removeIf(Objects::isNull);
    count(byKind.computeIfAbsent(one.kind(), kind -> new int[2]), faults.isEmpty());
    if (!faults.isEmpty()) {
      told.add(one.id() + ": " + one.text());
      faults.forEach(fault -> told.add("    " + fault));
    }
  }

  private static void count(int[] rightOf, boolean right) {
    rightOf[0] += right ? 1 : 0;
    rightOf[1]++;
  }

  /** Right ones and all. */
  int[] total() {
    int[] total = new int[2];
    byKind.values().forEach(one -> {
      total[0] += one[0];
      total[1] += one[1];
    });
    return total;
  }

  /** The failing cases, each with what came instead. */
  List<String> told() {
    return told;
  }

  List<String> table() {
    List<String> table = new ArrayList<>();
    byKind.forEach((kind, one) -> table.add(row(kind, one)));
    table.add(row("speakers", speakers) + ", " + unattributed + " of them not attributed at all");
    table.add(row("mentions", mentions));
    table.add(row("cases", total()));
    return table;
  }

  private static String row(String name, int[] rightOf) {
    return String.format(Locale.ROOT, "%-14s %3d of %3d right, %5.1f %%", name, rightOf[0], rightOf[1], 100.0 * rightOf[0] / Math.max(1, rightOf[1]));
  }
}
