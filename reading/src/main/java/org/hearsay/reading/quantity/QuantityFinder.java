package org.hearsay.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;

/**
 * Finds quantities. A span holds the number and its unit; words such as "more than" and the noun that is counted stay outside and are told by
 * {@code low}, {@code high}, {@code approximate} and {@code unit}. Immutable; time is linear in the text.
 */
public final class QuantityFinder {
  private final Lexicon lexicon;

  private QuantityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the tables. */
  public static QuantityFinder load() {
    return new QuantityFinder(new Lexicon());
  }

  /** The quantities of a text in order, never overlapping; ids are q1, q2 ... Offsets are UTF-16 units of {@code text}. */
  public List<Quantity> find(String text, List<Span> sentences) {
    boolean comma = Digits.commaHabit(text);
    boolean sterling = text.indexOf('£') >= 0 || text.contains("sterling") || text.contains("pence");
    List<Quantity> out = new ArrayList<>();
    for (Span sentence : sentences) {
      Tokens tokens = new Tokens(text, sentence, comma);
      for (Draft draft : new SentenceReader(lexicon, tokens, comma, sterling).read()) {
        Span span = new Span(tokens.start(draft.from()), tokens.end(draft.to() - 1));
        out.add(new Quantity("q" + (out.size() + 1), span, draft.kind(), Draft.plain(draft.value()), Draft.plain(draft.low()),
            Draft.plain(draft.high()), draft.unit(), draft.approximate()));
      }
    }
    return out;
  }
}
