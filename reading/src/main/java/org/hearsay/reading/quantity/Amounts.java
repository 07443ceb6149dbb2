package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.model.Quantity.Kind;
import org.hearsay.reading.quantity.Numeral.Shape;

/** A number with what it measures: currency before or after it, percent, unit. */
final class Amounts {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Numbers numbers;
  private final boolean sterling;

  Amounts(Lexicon lexicon, Tokens tokens, Numbers numbers, boolean sterling) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = numbers;
    this.sterling = sterling;
  }

  /** A quantity, or with a null draft the token up to which there is none. */
  record Read(Draft draft, int to) {}

  /** "$2.3bn", "US$ 5", "Rs 50 crore", "EUR 20", "-$5"; null if no such thing begins here. */
  Draft moneyBefore(int at) {
    boolean minus = tokens.isDash(at) && tokens.touches(at) && !tokens.touches(at - 1);
    int from = minus ? at + 1 : at;
    Forms.Form<Unit> form = lexicon.units.at(tokens, from);
    int number = form == null ? at : from + form.words().length;
    if (form == null || !form.value().isMoney() || form.value().role() == Unit.Role.LARGE
        || form.value().role() == Unit.Role.MONEY && !wordBefore(from, number)) {
      return null;
    }
    Numeral found = tokens.isDigits(number) || !tokens.touches(number - 1) ? numbers.read(number, true) : null;
    if (found == null || found.shape() == Shape.ORDINAL || found.shape() == Shape.VAGUE) {
      return null;
    }
    if (minus) {
      found = found.negated(found.from());
    }
    Numeral whole = million(found, true);
    int to = whole.to();
    Forms.Form<Unit> again = lexicon.units.at(tokens, to); // "$5 dollars", "US$5 USD": said twice
    to = again != null && again.value().isMoney() && again.exact() && form.value().symbol() != null
        && form.value().symbol().equals(again.value().symbol()) && Character.isLetter(again.words()[0].charAt(0)) ? to + again.words().length : to;
    return Draft.plain(at, to, Kind.MONEY, whole.value().multiply(form.value().factor()), form.value().symbol());
  }

  /** "Dollar 22.5 million", "rupees 500": a currency word right before digits, unless it ends an amount itself. */
  private boolean wordBefore(int from, int number) {
    boolean single = !tokens.lower(number - 1).endsWith("s") || tokens.is(number - 1, "rupees") || tokens.is(number - 1, "rs");
    return single && tokens.isDigits(number) && !tokens.isDigits(from - 1) && lexicon.number(tokens.lower(from - 1)) == null && !tokens.isDash(from - 1);
  }

  /** After digits "m" means million where money or people are counted, else metre. */
  private Numeral million(Numeral number, boolean money) {
    boolean letter = tokens.is(number.to(), "m") && tokens.touches(number.to() - 1) && !tokens.is(number.to() + 1, "/");
    if (number.shape() != Shape.DIGITS || !letter || !money) {
      return number;
    }
    return new Numeral(number.from(), number.to() + 1, number.value().multiply(MILLION), Shape.WORDS, MILLION);
  }

  /** What a number measures by what follows it. */
  Read after(Numeral bare) {
    if (bare.shape() == Shape.ORDINAL) {
      return read(Draft.plain(bare.from(), bare.to(), Kind.ORDINAL, bare.value(), null));
    }
    Numeral number = million(bare, moneyAt(bare.to() + 1) || new Nouns(lexicon, tokens).after(bare.to() + 1, bare.value()) != null);
    int at = number.to();
    at = tokens.isDash(at) && tokens.touches(at) && tokens.touches(at - 1) ? at + 1 : at;
    boolean article = number.shape() == Shape.FRACTION || number.shape() == Shape.VAGUE;
    at = article && tokens.is(at, "of") ? at + 1 : at;
    at = article && (tokens.is(at, "a") || tokens.is(at, "an")) ? at + 1 : at;
    Forms.Form<Unit> form = lexicon.units.at(tokens, at);
    int end = form == null ? at : at + form.words().length;
    if (form == null || form.value().role() == Unit.Role.PART || isHalfWord(form, at, end)
        || form.value().role() == Unit.Role.LARGE && number.value().compareTo(LARGE) < 0) {
      return counted(number);
    }
    Unit unit = form.value();
    return switch (unit.role()) {
      case TIME -> new Read(null, end);
      case PERCENT -> read(Draft.plain(number.from(), end, Kind.PERCENT, number.value().multiply(unit.factor()), unit.symbol()));
      case MEASURE -> unit.symbol().equals("lb") && money(number, form) ? money(number, new Unit("GBP", Unit.Role.MONEY, BigDecimal.ONE, "", BigDecimal.ONE), end)
          : measure(number, unit, end);
      default -> money(number, unit, end);
    };
  }

  private boolean moneyAt(int at) {
    Forms.Form<Unit> form = lexicon.units.at(tokens, at);
    return form != null && form.value().isMoney();
  }

  /** A unit's letters that only begin a word, or stand before a number of their own: "10 USD" but "5 $10 notes". */
  private boolean isHalfWord(Forms.Form<Unit> form, int at, int end) {
    boolean symbol = form.value().role() == Unit.Role.SYMBOL && tokens.isDigits(end) && tokens.touches(end - 1);
    boolean code = tokens.isDash(end) && tokens.isDigits(end + 1) && tokens.touches(end);
    boolean glued = form.exact() && tokens.touches(end - 1) && (tokens.isDigits(end) || code || tokens.isWord(end) && tokens.isWord(end - 1));
    boolean letter = form.exact() && end - at == 1 && tokens.isCapital(at) && tokens.end(at) - tokens.start(at) == 1 && !tokens.touches(at - 1);
    if (letter && (tokens.is(at, "c") || tokens.is(at, "f"))) {
      return true; // "20C" is a temperature, "20 C students" are none
    }
    return symbol || glued || form.value().role() == Unit.Role.SYMBOL && tokens.isDigits(end) && !tokens.isWord(at) && !tokens.touches(at - 1)
        && tokens.touches(end - 1);
  }

  /** "Pounds" are money where millions are counted or the text speaks of sterling, else a weight. */
  private boolean money(Numeral number, Forms.Form<Unit> form) {
    return form.words()[0].startsWith("pound") && (sterling || number.scale().compareTo(BigDecimal.ONE) > 0)
        && !tokens.is(number.to() + form.words().length, "of");
  }

  private static Read read(Draft draft) {
    return new Read(draft, draft.to());
  }

  private Read counted(Numeral number) {
    int next = number.to();
    boolean glued = number.shape() == Shape.DIGITS && tokens.touches(next - 1) && tokens.isWord(next);
    if (glued) {
      return new Read(null, next + 1);
    }
    Kind kind = number.shape() == Shape.FRACTION ? Kind.FRACTION : Kind.COUNT;
    return read(Draft.plain(number.from(), number.to(), kind, number.value(), null));
  }

  /** "5 ft 2 in", "60 km/h", "3 metres per second". */
  private Read measure(Numeral number, Unit unit, int end) {
    BigDecimal value = number.value().multiply(unit.factor());
    int to = end;
    boolean slash = tokens.is(to, "/") || tokens.is(to, "per");
    Forms.Form<Unit> below = slash ? lexicon.units.at(tokens, to + 1) : null;
    if (below != null && (below.value().role() == Unit.Role.TIME || below.value().role() == Unit.Role.MEASURE)) {
      to += 1 + below.words().length;
      return read(Draft.plain(number.from(), to, Kind.MEASURE, value, unit.symbol() + "/" + below.value().symbol()));
    }
    int next = tokens.is(to, "and") || tokens.is(to, ",") ? to + 1 : to;
    Numeral rest = tokens.isDigits(next) || lexicon.number(tokens.lower(next)) != null ? numbers.read(next, false) : null;
    Forms.Form<Unit> part = rest == null ? null : lexicon.units.at(tokens, rest.to());
    if (part != null && part.value().whole().equals(unit.symbol()) && rest.value().compareTo(part.value().share()) < 0) {
      value = value.add(rest.value().divide(part.value().share(), MathContext.DECIMAL64));
      to = rest.to() + part.words().length;
    }
    return read(Draft.plain(number.from(), to, Kind.MEASURE, value, unit.symbol()));
  }

  /** "75 USD million", "thirteen dollars and forty-five cents", "15 dollars 50". */
  private Read money(Numeral number, Unit unit, int end) {
    BigDecimal value = number.value().multiply(unit.factor());
    int to = end;
    NumberWord scale = lexicon.number(tokens.lower(to));
    if (scale != null && scale.is(NumberWord.Role.SCALE) && number.scale().compareTo(BigDecimal.ONE) == 0) {
      return read(Draft.plain(number.from(), to + 1, Kind.MONEY, value.multiply(scale.value()), unit.symbol()));
    }
    int next = tokens.is(to, "and") ? to + 1 : to;
    Numeral rest = tokens.isDigits(next) || lexicon.number(tokens.lower(next)) != null ? numbers.read(next, false) : null;
    boolean glued = rest != null && tokens.touches(rest.to() - 1) && tokens.isWord(rest.to());
    if (rest != null && !glued && rest.value().compareTo(Lexicon.HUNDRED) < 0 && rest.value().scale() <= 0 && unit.factor().compareTo(BigDecimal.ONE) == 0) {
      Forms.Form<Unit> part = lexicon.units.at(tokens, rest.to());
      boolean cents = part != null && part.value().isMoney() && part.value().factor().compareTo(BigDecimal.ONE) < 0;
      boolean ends = next > to && rest.to() >= tokens.size() - 1 && !tokens.isDigits(next);
      boolean bare = part == null && (next == to || ends) && !tokens.isWord(rest.to()) && rest.value().compareTo(BigDecimal.TEN) >= 0
          || next == to && part == null && lexicon.is(tokens.lower(rest.to()), WordRole.STOP) && rest.value().compareTo(BigDecimal.TEN) >= 0;
      if (cents || bare) {
        value = value.add(rest.value().movePointLeft(2));
        to = cents ? rest.to() + part.words().length : rest.to();
      }
    }
    return read(Draft.plain(number.from(), to, Kind.MONEY, value, unit.symbol()));
  }

  /** The scale word of the second number of a range. */
  BigDecimal scaleOf(Draft second, Numeral number) {
    Numeral whole = million(number, second.kind() == Kind.MONEY);
    return whole.scale();
  }
}
