package org.hearsay.reading.check;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.quantity.Tokens;

/**
 * Checks the figures and dates of one text against one another. Silence is better than a wrong alarm: only exact figures fail, and only where the
 * text leaves no other reading. Immutable.
 */
public final class Checker {
  /** No sentence of prose has more; beyond, comparing each with each would cost too much. */
  private static final int MOST_FIGURES = 60;

  private final CheckWords words = new CheckWords();

  private Checker() {}

  /** Reads the table. */
  public static Checker load() {
    return new Checker();
  }

  /**
   * The checks of a text, in order of their first evidence.
   *
   * @param blocks tells tables and lists
   * @param quantities in order of the text
   * @param times dates where something has found them; years, months and weekdays in plain words need none
   */
  public List<Check> check(String text, List<Span> sentences, List<Block> blocks, List<Quantity> quantities, List<Time> times) {
    List<Check> out = new ArrayList<>();
    Repeats repeats = new Repeats();
    int at = 0;
    for (Span span : sentences) {
      Sentence s = new Sentence(text, span, new Tokens(text, span, false), words);
      while (at < quantities.size() && quantities.get(at).span().start() < span.end()) {
        Quantity q = quantities.get(at++);
        s.add(new Figure(q, s.tokens.at(q.span().start()), s.tokens.at(q.span().end() - 1) + 1));
      }
      one(s, repeats, out);
    }
    DateOrders.check(text, times, out);
    new BlockSums(text, words, blocks, quantities).check(blocks, out);
    out.sort((a, b) -> a.evidence().get(0).compareTo(b.evidence().get(0)));
    return out;
  }

  private static void one(Sentence s, Repeats repeats, List<Check> out) {
    Weekdays.check(s, out);
    DateOrders.check(s, out);
    Ages.check(s, out);
    if (s.figures.size() > 1 && s.figures.size() <= MOST_FIGURES) {
      Sums.check(s, out);
      Shares.check(s, out);
      Changes.check(s, out);
      Margins.check(s, out);
    }
    if (!s.figures.isEmpty()) {
      repeats.check(s, out);
    }
  }
}
