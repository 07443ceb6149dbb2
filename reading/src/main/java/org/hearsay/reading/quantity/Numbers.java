package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hearsay.reading.quantity.Numeral.Shape;
import org.hearsay.reading.quantity.NumberWord.Role;

/** Numbers of all shapes: cardinals, fractions, ordinals, and those that nobody counted ("dozens"). */
final class Numbers {
  /** A third has no end as a decimal; it is told with the digits of a double, as other programs tell it. */
  private static final MathContext DIGITS = new MathContext(15);

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Cardinals cardinals;

  Numbers(Lexicon lexicon, Tokens tokens, boolean comma) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.cardinals = new Cardinals(lexicon, tokens, comma);
  }

  /** The number that begins at a token, or null; {@code and} tells whether "and" may go on with it. */
  Numeral read(int from, boolean and) {
    if (isMinus(from)) {
      Numeral positive = unsigned(from + 1, and);
      return positive == null || positive.shape() == Shape.ORDINAL || positive.shape() == Shape.VAGUE ? null : positive.negated(from);
    }
    return unsigned(from, and);
  }

  private boolean isMinus(int at) {
    if (tokens.is(at, "minus") || tokens.is(at, "negative")) {
      return true;
    }
    if (tokens.isDash(at) && at == 0 && !tokens.touches(0)) {
      Numeral whole = unsigned(1, true); // a dash before a sentence may be no more than a dash
      return whole != null && whole.to() == tokens.size();
    }
    return tokens.isDash(at) && tokens.touches(at) && !tokens.touches(at - 1) && !tokens.isDigits(at - 1) && tokens.isDigits(at + 1);
  }

  private Numeral unsigned(int from, boolean and) {
    if (!tokens.isDigits(from) && lexicon.number(tokens.lower(from)) == null && !isArticle(from)) {
      return lexicon.isVagueOpener(tokens.lower(from)) ? vague(from) : null;
    }
    Numeral found = vague(from);
    if (found == null) {
      found = digitsOrdinal(from);
    }
    if (found == null) {
      found = bareFraction(from);
    }
    if (found == null) {
      found = isArticle(from) ? afterArticle(from, and) : composed(from, and);
    }
    return found;
  }

  private boolean isArticle(int at) {
    return tokens.is(at, "a") || tokens.is(at, "an");
  }

  private Numeral afterArticle(int from, boolean and) {
    NumberWord word = lexicon.number(tokens.lower(from + 1));
    if (word == null || tokens.isDash(from + 2) && word.is(Role.SCALE)) {
      return null;
    }
    if (word.is(Role.DOZEN)) {
      return new Numeral(from, from + 2, word.value(), Shape.WORDS, BigDecimal.ONE);
    }
    if (word.is(Role.HUNDRED) || word.is(Role.SCALE)) {
      Numeral found = composed(from + 1, and);
      if (found == null) {
        found = new Numeral(from, from + 2, word.value(), Shape.WORDS, word.value());
      }
      return found.at(from);
    }
    return word.is(Role.ORDINAL) || word.is(Role.TENS) ? lowerHalf(from + 1, from, BigDecimal.ONE, BigDecimal.ONE, true) : null;
  }

  /** A cardinal with what may follow it: the lower half of a fraction, an added fraction, an ordinal's ending. */
  private Numeral composed(int from, boolean and) {
    Numeral whole = cardinals.read(from, and);
    if (whole == null) {
      return ordinal(from, null);
    }
    Numeral slash = slash(whole);
    if (slash != null) {
      return slash;
    }
    Numeral added = added(whole);
    if (added != null) {
      return added;
    }
    Numeral parted = lowerHalf(whole.to(), from, whole.value(), whole.scale(), false);
    if (parted != null) {
      return parted;
    }
    Numeral ordinal = ordinal(from, whole);
    if (ordinal != null) {
      return ordinal;
    }
    Numeral share = share(whole);
    return share == null ? whole : share;
  }

  /** "3rd". */
  private Numeral digitsOrdinal(int from) {
    if (!tokens.isDigits(from) || !tokens.touches(from) || !lexicon.isOrdinalEnding(tokens.lower(from + 1))) {
      return null;
    }
    BigDecimal value = Digits.value(tokens.raw(from), false);
    return value == null || value.scale() > 0 ? null : new Numeral(from, from + 2, value, Shape.ORDINAL, BigDecimal.ONE);
  }

  /** "Third", "twenty-first", "one hundred and twenty-fifth", "three trillionth"; {@code before} is the cardinal that has been read. */
  private Numeral ordinal(int from, Numeral before) {
    int at = before == null ? from : before.to();
    if (before != null && before.shape() == Shape.DIGITS) {
      return null;
    }
    if (before != null && (tokens.isDash(at) || tokens.is(at, "and") && before.value().compareTo(Lexicon.HUNDRED) >= 0)) {
      at++;
    }
    NumberWord word = lexicon.number(tokens.lower(at));
    if (word == null || !word.is(Role.ORDINAL) && !(tokens.is(at, "second"))) {
      return null;
    }
    if (before == null) {
      return new Numeral(from, at + 1, word.value(), Shape.ORDINAL, BigDecimal.ONE);
    }
    boolean times = word.value().compareTo(Lexicon.HUNDRED) >= 0;
    boolean fits = times || before.value().remainder(BigDecimal.TEN).signum() == 0 && before.value().compareTo(BigDecimal.TEN) > 0;
    BigDecimal value = times ? before.value().multiply(word.value()) : before.value().add(word.value());
    return fits ? new Numeral(from, at + 1, value, Shape.ORDINAL, BigDecimal.ONE) : null;
  }

  /**
   * "Two thirds", "a fifth", "three twenty-firsts", "three quarters of a million".
   *
   * @param at where the lower half may begin
   * @param article true if the upper half is "a", which "third man" makes an ordinal
   */
  private Numeral lowerHalf(int at, int from, BigDecimal upper, BigDecimal scale, boolean article) {
    int lower = tokens.isDash(at) && !article ? at + 1 : at;
    BigDecimal tens = BigDecimal.ZERO;
    NumberWord word = lexicon.number(tokens.lower(lower));
    if (word != null && word.is(Role.TENS) && (tokens.isDash(lower + 1) || lexicon.isPluralOrdinal(tokens.lower(lower + 1)))) {
      tens = word.value();
      lower += tokens.isDash(lower + 1) ? 2 : 1;
      word = lexicon.number(tokens.lower(lower));
    }
    if (word == null || !word.is(Role.ORDINAL) && !word.is(Role.FRACTION)) {
      return null;
    }
    boolean plural = tokens.lower(lower).endsWith("s") || word.is(Role.FRACTION);
    boolean one = upper.compareTo(BigDecimal.ONE) == 0;
    if (!plural && !(one && (!article || partOf(lower + 1))) || word.value().compareTo(Lexicon.TWO) <= 0 && word.is(Role.ORDINAL) && tens.signum() == 0) {
      return null;
    }
    BigDecimal below = word.is(Role.FRACTION) ? word.value() : BigDecimal.ONE.divide(tens.add(word.value()), DIGITS);
    BigDecimal value = word.is(Role.FRACTION) ? upper.multiply(below) : upper.divide(tens.add(word.value()), DIGITS);
    return scaled(from, lower + 1, value);
  }

  /** "A third of" is a part, "a third man" is the last of three. */
  private boolean partOf(int next) {
    return !tokens.isWord(next) || tokens.is(next, "of") || lexicon.number(tokens.lower(next)) != null || lexicon.is(tokens.lower(next), WordRole.STOP);
  }

  /** A fraction goes on with "million", "a million", "of a million", "of one million". */
  private Numeral scaled(int from, int to, BigDecimal value) {
    int at = tokens.isDash(to) ? to + 1 : to;
    at = tokens.is(at, "of") && (tokens.is(at + 1, "a") || tokens.is(at + 1, "one")) ? at + 1 : at;
    at = tokens.is(at, "a") || tokens.is(at, "one") ? at + 1 : at;
    NumberWord scale = lexicon.number(tokens.lower(at));
    if (scale != null && (scale.is(Role.SCALE) || scale.is(Role.DOZEN) || scale.is(Role.HUNDRED))) {
      return new Numeral(from, at + 1, value.multiply(scale.value()), Shape.WORDS, scale.value());
    }
    return new Numeral(from, to, value, Shape.FRACTION, BigDecimal.ONE);
  }

  /** "Half of", "half a million", "a quarter of", "¾". Halves of matches and quarters of years are none. */
  private Numeral bareFraction(int from) {
    int at = isArticle(from) ? from + 1 : from;
    NumberWord word = lexicon.number(tokens.lower(at));
    if (word == null || !word.is(Role.FRACTION) && !word.is(Role.SIGN) || tokens.lower(at).endsWith("s") && tokens.isWord(at)) {
      return null;
    }
    Numeral found = scaled(from, at + 1, word.value());
    if (word.is(Role.SIGN) || found.shape() == Shape.WORDS) {
      return found;
    }
    boolean partOf = tokens.is(at + 1, "of") || at > from && !tokens.isWord(at + 1) && !tokens.isDash(at + 1);
    boolean half = tokens.is(at, "half") && lexicon.is(tokens.lower(at + 1), WordRole.OWNER) && !isTimeAfter(at + 2);
    return partOf || half ? found : null;
  }

  private boolean isTimeAfter(int at) {
    return lexicon.is(tokens.lower(at), WordRole.TIME);
  }

  /** "1/4", "10 1/2", "3½", "12 and a half", "3 million and a half", "one billion and three quarters million". */
  private Numeral added(Numeral whole) {
    int at = whole.to();
    boolean and = tokens.is(at, "and");
    at = and || tokens.isDash(at) && tokens.touches(at) ? at + 1 : at;
    NumberWord sign = lexicon.number(tokens.lower(at));
    Numeral part = null;
    if (sign != null && sign.is(Role.SIGN)) {
      part = new Numeral(at, at + 1, sign.value(), Shape.FRACTION, BigDecimal.ONE);
    } else if (tokens.isDigits(at) && !and) {
      Numeral digits = cardinals.read(at, false);
      part = digits == null ? null : slash(digits);
    } else if (and) {
      part = fractionAfterAnd(at);
    }
    if (part == null) {
      return null;
    }
    BigDecimal value = part.shape() == Shape.FRACTION ? part.value().multiply(whole.scale()) : part.value();
    return value.compareTo(whole.value()) > 0 ? null
        : new Numeral(whole.from(), part.to(), whole.value().add(value), Shape.WORDS, whole.scale());
  }

  private Numeral fractionAfterAnd(int at) {
    Numeral bare = isArticle(at) ? bareOrThird(at) : null;
    if (bare != null || isArticle(at)) {
      return bare;
    }
    Numeral upper = cardinals.read(at, false);
    return upper == null ? null : lowerHalf(upper.to(), at, upper.value(), BigDecimal.ONE, false);
  }

  private Numeral bareOrThird(int at) {
    NumberWord word = lexicon.number(tokens.lower(at + 1));
    if (word != null && word.is(Role.FRACTION)) {
      return scaled(at, at + 2, word.value());
    }
    return word == null ? null : lowerHalf(at + 1, at, BigDecimal.ONE, BigDecimal.ONE, true);
  }

  /** "3/4": small enough to be no date, no score and no round-the-clock. */
  private Numeral slash(Numeral upper) {
    int at = upper.to();
    if (upper.shape() != Shape.DIGITS || !tokens.is(at, "/") || !tokens.touches(at - 1) || !tokens.touches(at) || !tokens.isDigits(at + 1)
        || tokens.is(at + 2, "/")) {
      return null;
    }
    BigDecimal below = Digits.value(tokens.raw(at + 1), false);
    boolean whole = upper.value().scale() <= 0 && below != null && below.scale() <= 0 && below.signum() > 0;
    boolean proper = below != null && upper.value().compareTo(below) < 0;
    return whole && (proper && lexicon.isDenominator(below) || isNoDate(upper, below, proper))
        ? new Numeral(upper.from(), at + 2, upper.value().divide(below, DIGITS), Shape.FRACTION, BigDecimal.ONE) : null;
  }

  /** Which of 3/7 and 9/11 is a date, the words around tell: after a whole number, before "of" and alone they are fractions. */
  private boolean isNoDate(Numeral upper, BigDecimal below, boolean proper) {
    int to = upper.to() + 2;
    boolean alone = upper.from() <= 1 && to == tokens.size();
    boolean high = below.compareTo(BigDecimal.valueOf(31)) > 0 && below.compareTo(Lexicon.HUNDRED) <= 0;
    return alone || proper && (tokens.isDigits(upper.from() - 1) || tokens.is(to, "of") || high);
  }

  /** "One out of three", "three in four", "1 over twenty-one". */
  private Numeral share(Numeral upper) {
    int at = upper.to();
    boolean outOf = tokens.is(at, "out") && tokens.is(at + 1, "of");
    boolean over = tokens.is(at, "over");
    if (!outOf && !over && !tokens.is(at, "in")) {
      return null;
    }
    Numeral below = cardinals.read(at + (outOf ? 2 : 1), true);
    if (below == null || below.value().signum() == 0 || upper.value().scale() > 0 || over && tokens.isWord(below.to())) {
      return null;
    }
    boolean part = upper.value().compareTo(below.value()) < 0;
    boolean usual = upper.value().compareTo(BigDecimal.TEN) < 0 && below.value().compareTo(BigDecimal.TEN) <= 0 || tokens.is(upper.from(), "one")
        || tokens.is(upper.from(), "1");
    boolean counted = outOf || usual && !isTimeAfter(below.to()) && below.value().compareTo(BigDecimal.valueOf(1500)) < 0;
    return over || part && counted
        ? new Numeral(upper.from(), below.to(), upper.value().divide(below.value(), DIGITS), Shape.FRACTION, BigDecimal.ONE) : null;
  }

  /** "Dozens", "hundreds of thousands", "a few thousand", "several hundred": the value is the least that the words allow. */
  private Numeral vague(int from) {
    int at = tokens.is(from, "a") ? from + 1 : from;
    BigDecimal least = lexicon.vague(tokens.lower(at));
    if (least != null) {
      int scale = tokens.is(at + 1, "of") ? at + 2 : at + 1;
      NumberWord word = lexicon.number(tokens.lower(scale));
      if (word == null || !(word.is(Role.SCALE) || word.is(Role.HUNDRED) || word.is(Role.DOZEN))) {
        return null;
      }
      Numeral scales = plainScales(scale);
      return new Numeral(from, scales.to(), least.multiply(scales.value()), Shape.VAGUE, BigDecimal.ONE);
    }
    NumberWord plural = at > from ? null : lexicon.number(tokens.lower(at));
    if (plural == null || !plural.is(Role.PLURAL)) {
      return null;
    }
    NumberWord next = tokens.is(at + 1, "of") ? lexicon.number(tokens.lower(at + 2)) : null;
    boolean two = next != null && next.is(Role.PLURAL);
    return new Numeral(from, two ? at + 3 : at + 1, two ? plural.value().multiply(next.value()) : plural.value(), Shape.VAGUE, BigDecimal.ONE);
  }

  private Numeral plainScales(int from) {
    BigDecimal value = BigDecimal.ONE;
    int at = from;
    for (; at < from + 3; at++) {
      NumberWord word = lexicon.number(tokens.lower(at));
      if (word == null || !(word.is(Role.SCALE) || word.is(Role.HUNDRED) || word.is(Role.DOZEN))) {
        break;
      }
      value = value.multiply(word.value());
    }
    return new Numeral(from, at, value, Shape.WORDS, BigDecimal.ONE);
  }
}
