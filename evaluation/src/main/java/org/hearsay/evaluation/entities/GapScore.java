package org.hearsay.evaluation.entities;

import java.util.ArrayList;
import java.util.List;

/** Counts answers on GAP as its own gap_scorer.py does (Webster et al. 2018): each name of a case is one yes or no. */
final class GapScore {

  /** Answers of one gender, or of both. */
  private static final class Counts {
    private int rightYes;
    private int wrongYes;
    private int wrongNo;
    private int rightNo;

    private void add(boolean gold, boolean told) {
      rightYes += gold && told ? 1 : 0;
      wrongYes += !gold && told ? 1 : 0;
      wrongNo += gold && !told ? 1 : 0;
      rightNo += !gold && !told ? 1 : 0;
    }

    private Figures figures() {
      return Figures.of(rightYes, rightYes + wrongNo, rightYes + wrongYes);
    }

    private List<String> lines(String name) {
      Figures f = figures();
      return List.of(
          name + " recall: " + Figures.tenths(100 * f.recall()) + " precision: " + Figures.tenths(100 * f.precision()) + " f1: "
              + Figures.tenths(100 * f.f1()),
          "\t\ttp " + rightYes + "\tfp " + wrongYes, "\t\tfn " + wrongNo + "\ttn " + rightNo);
    }
  }

  private final Counts all = new Counts();
  private final Counts masculine = new Counts();
  private final Counts feminine = new Counts();

  /** @param told of name A and of name B whether the pronoun is said to stand for it */
  void add(GapCase one, List<Boolean> told) {
    for (int i = 0; i < one.right().size(); i++) {
      all.add(one.right().get(i), told.get(i));
      (one.feminine() ? feminine : masculine).add(one.right().get(i), told.get(i));
    }
  }

  /** What the script prints. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(all.lines("Overall"));
    lines.addAll(masculine.lines("Masculine"));
    lines.addAll(feminine.lines("Feminine"));
    double m = masculine.figures().f1();
    double f = feminine.figures().f1();
    lines.add("Bias (F/M): " + (m == 0 || f == 0 ? "-" : Figures.hundredths(f / m)));
    return lines;
  }

  /** Both genders and names, 0 to 1. */
  double f1() {
    return all.figures().f1();
  }
}
