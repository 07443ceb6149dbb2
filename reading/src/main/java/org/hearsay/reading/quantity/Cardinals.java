package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import org.hearsay.reading.quantity.NumberWord.Role;

/** Whole and decimal numbers in digits and words: "2.3 million", "one hundred and five", "three lakh crore", "four thousand 3 hundred and 21". */
final class Cardinals {
  /** No number that people write has more words; it also keeps hostile runs of "million million" small. */
  private static final int MOST_WORDS = 24;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final boolean comma;

  Cardinals(Lexicon lexicon, Tokens tokens, boolean comma) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.comma = comma;
  }

  /** What has been read so far. */
  private static final class State {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group;
    BigDecimal lastScale;
    Role last;
    boolean digits;
    boolean scaled;
    int at;

    BigDecimal value() {
      return group == null ? total : total.add(group);
    }
  }

  /** The number that begins at a token, or null; {@code and} tells whether "and" may go on with it. */
  Numeral read(int from, boolean and) {
    State s = new State();
    s.at = from;
    int limit = from + MOST_WORDS;
    while (s.at < limit) {
      int next = s.last == null ? s.at : joined(s, and);
      if (!step(s, next)) {
        break;
      }
    }
    if (s.last == null || s.scaled && s.at == from + 1 && s.group == null) {
      return null;
    }
    BigDecimal value = decimals(s);
    return new Numeral(from, s.at, value, s.digits && !s.scaled ? Numeral.Shape.DIGITS : Numeral.Shape.WORDS,
        s.last == Role.SCALE || s.last == Role.SUFFIX ? s.lastScale : BigDecimal.ONE);
  }

  /** Where the next part of the number may begin: past a hyphen or an "and". */
  private int joined(State s, boolean and) {
    boolean spaced = s.last == Role.TENS;
    if (tokens.isDash(s.at) && (spaced || tokens.touches(s.at - 1) && tokens.touches(s.at)) && lexicon.number(tokens.lower(s.at + 1)) != null) {
      return s.at + 1;
    }
    if (and && tokens.is(s.at, "and") && (s.last == Role.HUNDRED || s.last == Role.SCALE)) {
      NumberWord word = lexicon.number(tokens.lower(s.at + 1));
      boolean small = word != null && word.belowHundred();
      return small && !tooBig(s) && !partFollows(s.at + 2) || s.last == Role.HUNDRED && tokens.isDigits(s.at + 1) && s.group != null && belowHundred(s.at + 1)
          ? s.at + 1 : s.at;
    }
    return s.at;
  }

  private boolean belowHundred(int index) {
    NumberWord after = lexicon.number(tokens.lower(index + 1));
    BigDecimal value = Digits.value(tokens.raw(index), comma);
    return value.compareTo(Lexicon.HUNDRED) < 0 && value.scale() <= 0 && (after == null || !after.is(Role.HUNDRED));
  }

  /** "Five billion and three quarters" end in a fraction. */
  private boolean partFollows(int index) {
    int at = tokens.isDash(index) ? index + 1 : index;
    NumberWord unit = lexicon.number(tokens.lower(at));
    at = unit != null && unit.is(Role.UNIT) ? at + 1 : at;
    NumberWord word = lexicon.number(tokens.lower(at));
    return word != null && (word.is(Role.FRACTION) || lexicon.isPluralOrdinal(tokens.lower(at)));
  }

  /** "One hundred and two hundred" are two numbers. */
  private boolean tooBig(State s) {
    NumberWord after = lexicon.number(tokens.lower(s.at + 2));
    return s.last == Role.HUNDRED && after != null && after.is(Role.HUNDRED);
  }

  private boolean step(State s, int at) {
    if (tokens.isDigits(at)) {
      return digits(s, at);
    }
    NumberWord word = lexicon.number(tokens.lower(at));
    if (word == null) {
      return false;
    }
    return switch (word.role()) {
      case UNIT, TEEN, TENS -> small(s, at, word);
      case HUNDRED -> hundred(s, at, word);
      case SCALE -> scale(s, at, word);
      case DOZEN -> dozen(s, at, word.value());
      case PLURAL -> dozen(s, at, word.value().divide(Lexicon.TWO));
      case SUFFIX -> s.digits && s.last == Role.UNIT && s.group != null && suffix(s, at, word);
      default -> false;
    };
  }

  private boolean digits(State s, int at) {
    boolean first = s.last == null;
    BigDecimal value = Digits.value(tokens.raw(at), comma);
    if (value == null || !first && !(at > s.at || beforeHundred(s, at))) {
      return false;
    }
    s.group = s.group == null ? value : s.group.add(value);
    s.digits |= first;
    return done(s, at, Role.UNIT);
  }

  /** "Two million 300 people" are two counts, "4 thousand 3 hundred" is one. */
  private boolean beforeHundred(State s, int at) {
    NumberWord after = lexicon.number(tokens.lower(at + 1));
    return s.last == Role.SCALE && s.group == null && after != null && after.is(Role.HUNDRED);
  }

  private boolean small(State s, int at, NumberWord word) {
    if (s.group != null) {
      boolean unitAfterTens = s.last == Role.TENS && word.is(Role.UNIT) && word.value().signum() > 0;
      if (!unitAfterTens && s.last != Role.HUNDRED) {
        return false;
      }
      s.group = s.group.add(word.value());
    } else {
      s.group = word.value();
    }
    return done(s, at, word.role());
  }

  private boolean hundred(State s, int at, NumberWord word) {
    if (s.group == null && s.last != null || s.last == Role.HUNDRED) {
      return false;
    }
    if (s.group != null && !s.digits && s.group.compareTo(Lexicon.HUNDRED) >= 0) {
      return false;
    }
    s.group = s.group == null ? word.value() : s.group.multiply(word.value());
    return done(s, at, Role.HUNDRED);
  }

  private boolean scale(State s, int at, NumberWord word) {
    if (s.group == null && s.last == Role.SCALE) {
      s.total = s.total.multiply(word.value()); // three lakh crore
    } else if (s.lastScale != null && word.value().compareTo(s.lastScale) >= 0) {
      s.total = s.value().multiply(word.value());
    } else {
      s.total = s.total.add((s.group == null ? BigDecimal.ONE : s.group).multiply(word.value()));
    }
    s.scaled = true;
    s.group = null;
    s.lastScale = word.value();
    return done(s, at, Role.SCALE);
  }

  private boolean dozen(State s, int at, BigDecimal factor) {
    if (s.last == null || s.last == Role.DOZEN || s.last == Role.SCALE) {
      return false;
    }
    s.total = s.value().multiply(factor);
    s.scaled = true;
    s.group = null;
    return done(s, at, Role.DOZEN);
  }

  /** A letter such as "k" belongs to the number if it touches the digits and no letter follows; longer ones may stand apart. */
  private boolean suffix(State s, int at, NumberWord word) {
    String raw = tokens.raw(at);
    boolean touches = tokens.touches(at - 1);
    boolean mayStandApart = raw.length() > 1 || raw.equals("k") || raw.equals("M");
    if (!touches && !mayStandApart || raw.equals("m") || tokens.touches(at) && (tokens.is(at + 1, "/") || tokens.isDigits(at + 1))) {
      return false;
    }
    s.total = s.group.multiply(word.value());
    s.scaled = true;
    s.group = null;
    s.lastScale = word.value();
    return done(s, at, Role.SUFFIX);
  }

  private static boolean done(State s, int at, Role role) {
    s.last = role;
    s.at = at + 1;
    return true;
  }

  /** "Two hundred point seventy-one": the words after the point are read as digits. */
  private BigDecimal decimals(State s) {
    BigDecimal value = s.value();
    if (!tokens.is(s.at, "point") || s.digits && s.last == Role.UNIT) {
      return value;
    }
    StringBuilder digits = new StringBuilder();
    int at = s.at + 1;
    for (int i = 0; i < MOST_WORDS; i++) {
      NumberWord word = lexicon.number(tokens.lower(at));
      if (word == null || !word.belowHundred()) {
        break;
      }
      NumberWord unit = tokens.isDash(at + 1) ? lexicon.number(tokens.lower(at + 2)) : null;
      boolean tens = word.is(Role.TENS) && unit != null && unit.is(Role.UNIT);
      digits.append(tens ? word.value().add(unit.value()) : word.value());
      at += tens ? 3 : 1;
    }
    if (digits.length() == 0) {
      return value;
    }
    s.at = at;
    BigDecimal result = value.add(new BigDecimal("0." + digits));
    NumberWord scale = lexicon.number(tokens.lower(at));
    if (scale != null && scale.is(Role.SCALE)) {
      s.at = at + 1;
      s.last = Role.SCALE;
      s.lastScale = scale.value();
      return result.multiply(scale.value());
    }
    return result;
  }
}
