package org.hearsay.evaluation.tone;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/** Precision, recall and F1 of spans: the same span, and spans that share a character. */
final class SpanScore {
  private int gold;
  private int read;
  private int same;
  private int readThatMeet;
  private int goldThatMeet;

  void add(List<Span> wanted, List<Span> found) {
    gold += wanted.size();
    read += found.size();
    for (Span span : found) {
      same += wanted.contains(span) ? 1 : 0;
      readThatMeet += meets(span, wanted) ? 1 : 0;
    }
    for (Span span : wanted) {
      goldThatMeet += meets(span, found) ? 1 : 0;
    }
  }

  private static boolean meets(Span span, List<Span> others) {
    for (Span other : others) {
      if (other.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static double f1(double p, double r) {
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  String line(String what) {
    double precision = share(readThatMeet, read);
    double recall = share(goldThatMeet, gold);
    return String.format(Locale.ROOT, "%s: %d gold, %d read; same span F1 %.1f; spans that meet: precision %.1f, recall %.1f, F1 %.1f", what, gold, read,
        f1(share(same, read), share(same, gold)), precision, recall, f1(precision, recall));
  }
}
