package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Numeral.Shape;

/** Reads the quantities of one sentence from left to right; what has been read is never read again. */
final class SentenceReader {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Numbers numbers;
  private final Amounts amounts;
  private final Exclusions exclusions;
  private final Nouns nouns;
  private final List<Draft> out = new ArrayList<>();

  SentenceReader(Lexicon lexicon, Tokens tokens, boolean comma, boolean sterling) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = new Numbers(lexicon, tokens, comma);
    this.nouns = new Nouns(lexicon, tokens);
    this.amounts = new Amounts(lexicon, tokens, numbers, sterling);
    this.exclusions = new Exclusions(lexicon, tokens, nouns);
  }

  List<Draft> read() {
    int at = 0;
    while (at < tokens.size()) {
      at = Math.max(at + 1, next(at));
    }
    return out;
  }

  /** Reads what begins at a token and returns where to go on. */
  private int next(int at) {
    if (tokens.is(at + 1, ":") && tokens.is(at + 2, "/") && tokens.is(at + 3, "/")) {
      return afterAddress(at);
    }
    Forms.Form<Boolean> none = lexicon.noQuantities.at(tokens, at);
    if (none != null) {
      return at + none.words().length;
    }
    Draft money = amounts.moneyBefore(at);
    if (money != null) {
      return add(money);
    }
    Numeral number = numbers.read(at, !tokens.is(at - 1, "between"));
    if (number == null) {
      return at + 1;
    }
    int skipped = exclusions.skip(number);
    if (skipped > at) {
      return skipped;
    }
    Amounts.Read read = amounts.after(number);
    if (read.draft() == null) {
      return read.to();
    }
    Draft draft = read.draft();
    if (draft.kind() == Kind.COUNT && exclusions.isName(number, nouns.after(number.to(), number.value()))) {
      return number.to();
    }
    return add(number.shape() == Shape.VAGUE ? lowOnly(draft) : draft);
  }

  /** An address of the web counts nothing. */
  private int afterAddress(int from) {
    int at = from;
    while (tokens.touches(at)) {
      at++;
    }
    return at + 1;
  }

  private static Draft lowOnly(Draft d) {
    return new Draft(d.from(), d.to(), d.kind(), null, d.value(), null, d.unit(), true);
  }

  private int add(Draft first) {
    Draft draft = range(first);
    if (draft == null) {
      return first.to() + 2;
    }
    if (draft.kind() == Kind.COUNT) {
      BigDecimal most = draft.value() == null ? draft.high() == null ? draft.low() : draft.high() : draft.value();
      draft = draft.counting(nouns.after(draft.to(), most));
    }
    draft = modified(draft);
    out.add(draft);
    return draft.to();
  }

  private Draft modified(Draft draft) {
    if (draft.kind() == Kind.ORDINAL) {
      return draft;
    }
    Draft result = draft;
    Forms.Form<Modifier> before = lexicon.modifierBefore(tokens, tokens.is(draft.from() - 1, "a") ? draft.from() - 1 : draft.from());
    if (before != null) {
      result = result.with(before.value());
    }
    int to = tokens.is(draft.to(), ",") ? draft.to() + 1 : draft.to();
    Forms.Form<Modifier> after = lexicon.after.at(tokens, to);
    if (after == null && draft.unit() != null && draft.kind() == Kind.COUNT && tokens.is(draft.to(), draft.unit())) {
      after = lexicon.after.at(tokens, draft.to() + 1);
    }
    return after == null ? result : result.with(after.value());
  }

  /** Joins "10 to 12", "10-12", "between 10 and 12"; null if the two are a score. */
  private Draft range(Draft first) {
    int at = first.to();
    boolean between = tokens.is(first.from() - 1, "between") || tokens.is(first.from() - 1, "from") && ranging(first.from() - 2);
    boolean dash = tokens.isDash(at) && tokens.touches(at) == tokens.touches(at - 1);
    boolean joins = tokens.is(at, "to") || dash || tokens.is(at, "and") && tokens.is(first.from() - 1, "between");
    if (!joins || first.value() == null || first.kind() == Kind.ORDINAL || first.kind() == Kind.FRACTION) {
      return first;
    }
    if (first.kind() == Kind.COUNT && endsInTime(at + 1)) {
      return null;
    }
    Draft second = second(at + 1);
    if (second == null || second.value() == null || second.kind() == Kind.ORDINAL || !fits(first, second)) {
      return first;
    }
    BigDecimal low = first.value();
    BigDecimal scale = scale(first, second);
    low = scale.compareTo(BigDecimal.ONE) > 0 && low.compareTo(BigDecimal.valueOf(1000)) < 0 ? low.multiply(scale) : low;
    if (low.compareTo(second.value()) >= 0) {
      return between || tokens.is(at, "to") && (first.kind() != Kind.COUNT || !exclusions.nearScore(first.from(), second.to())) ? first
          : first.kind() == Kind.COUNT ? null : first;
    }
    boolean score = exclusions.nearScore(first.from(), second.to()) && !between && second.kind() == Kind.COUNT;
    boolean moved = tokens.is(at, "to") && !between && (tokens.is(first.from() - 1, "from") || exclusions.isChange(first.from()));
    if (score) {
      return null;
    }
    return moved ? first : new Draft(first.from(), second.to(), second.kind(), null, low, second.value(), second.unit(), false);
  }

  private boolean ranging(int at) {
    return tokens.is(at, "ranging") || tokens.is(at, "range") || tokens.is(at, "ranges") || tokens.is(at, "anywhere") || tokens.is(at, "ranged");
  }

  /** "5-15 years" are a duration. */
  private boolean endsInTime(int at) {
    Numeral number = tokens.isDigits(at) || tokens.isWord(at) ? numbers.read(at, true) : null;
    return number != null && number.shape() != Shape.ORDINAL && amounts.after(number).draft() == null;
  }

  private Draft second(int at) {
    Draft money = amounts.moneyBefore(at);
    if (money != null) {
      return money;
    }
    Numeral number = numbers.read(at, true);
    return number == null || number.shape() == Shape.VAGUE || exclusions.skip(number) > at ? null : amounts.after(number).draft();
  }

  /** "10 to 12 percent", "$10 to 12 million", "5 km to 7 km": the first has no unit, or the same, or a currency before it. */
  private static boolean fits(Draft first, Draft second) {
    if (first.kind() == Kind.COUNT) {
      return second.kind() != Kind.FRACTION;
    }
    return first.kind() == second.kind() && String.valueOf(first.unit()).equals(String.valueOf(second.unit()));
  }

  /** "10 to 12 million" are millions on both sides. */
  private BigDecimal scale(Draft first, Draft second) {
    Numeral number = numbers.read(second.from(), true);
    for (int at = second.from(); number == null && at < second.to(); at++) {
      number = numbers.read(at, true);
    }
    boolean bare = first.to() - first.from() <= 2 && tokens.isDigits(first.to() - 1) || first.value().compareTo(BigDecimal.valueOf(100)) < 0;
    return number == null || !bare ? BigDecimal.ONE : amounts.scaleOf(second, number);
  }
}
