package org.hearsay.reading;

import java.util.List;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.model.Time;
import org.hearsay.reading.check.Checker;
import org.hearsay.reading.quantity.QuantityFinder;
import org.hearsay.reading.sentence.Sentences;

/**
 * The figures of a text without the network: its quantities, and whether they and its dates agree with one another.
 * All offsets are UTF-16 units of the text.
 *
 * @param quantities in order of the text
 * @param checks in order of their first evidence
 */
public record Figures(List<Quantity> quantities, List<Check> checks) {

  /** Copies the lists. */
  public Figures {
    quantities = List.copyOf(quantities);
    checks = List.copyOf(checks);
  }

  /** Loaded when the first text asks for it: a start that needs no figures should not pay for the tables. */
  private static final class Tables {
    static final QuantityFinder FINDER = QuantityFinder.load();
    static final Checker CHECKER = Checker.load();
  }

  /** Reads the tables now. */
  static void load() {
    quantities("", List.of());
  }

  /** The quantities of a text that is cut into these sentences. */
  static List<Quantity> quantities(String text, List<Span> sentences) {
    return Tables.FINDER.find(text, sentences);
  }

  /** The checks of a text; {@code blocks} tell its tables and lists, {@code times} its dates. */
  static List<Check> checks(String text, List<Span> sentences, List<Block> blocks, List<Quantity> quantities, List<Time> times) {
    return Tables.CHECKER.check(text, sentences, blocks, quantities, times);
  }

  /** All figures of a text; {@code blocks} tell its tables and lists, {@code times} its dates where something has found them. */
  public static Figures of(String text, List<Block> blocks, List<Time> times) {
    List<Span> sentences = Sentences.load().of(text);
    List<Quantity> quantities = quantities(text, sentences);
    return new Figures(quantities, checks(text, sentences, blocks, quantities, times));
  }
}
