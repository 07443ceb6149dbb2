package org.hearsay.reading.quantity;

import java.math.BigDecimal;
import org.hearsay.reading.quantity.Numeral.Shape;

/** Numbers that count nothing: dates, years, clock times, ages, telephone numbers, scores, names of models, numbers of pages and lists. */
final class Exclusions {
  private static final int NEAR = 5;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Nouns nouns;

  Exclusions(Lexicon lexicon, Tokens tokens, Nouns nouns) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.nouns = nouns;
  }

  /** The token up to which there is no quantity if a number counts nothing; else its own first token. */
  int skip(Numeral number) {
    int from = number.from();
    int to = number.to();
    if (number.shape() == Shape.ORDINAL) {
      return ordinalOfTime(number) ? to : from;
    }
    if (partOfName(from)) {
      return to;
    }
    if (tokens.isDigits(from)) {
      int run = run(from, number);
      if (run > from) {
        return run;
      }
      if (year(number) || listNumber(number)) {
        return to;
      }
    }
    return date(number) || age(number) || clock(number) || pronoun(number) ? to : from;
  }

  /** A380, G20, Catch-22, #5, user_7. */
  private boolean partOfName(int from) {
    if (!tokens.isDigits(from) && !tokens.isDash(from - 1)) {
      return false;
    }
    boolean glued = tokens.touches(from - 1);
    boolean word = tokens.isWord(from - 1) && glued && lexicon.units.at(tokens, from - 1) == null;
    boolean sign = glued && tokens.lower(from - 1).length() == 1 && "#_@=&/\\'’".indexOf(tokens.lower(from - 1).charAt(0)) >= 0;
    boolean dashed = tokens.isDash(from - 1) && glued && tokens.touches(from - 2) && tokens.isWord(from - 2)
        && lexicon.number(tokens.lower(from - 2)) == null && lexicon.units.at(tokens, from - 2) == null;
    return word || sign || dashed;
  }

  /** The end of digits joined to more digits by marks: 12:30, 555-1234, 17/6/2012, 1.2.3; the token itself if it stands alone. */
  private int run(int from, Numeral fraction) {
    int at = from;
    int parts = 1;
    boolean colon = false;
    boolean slash = false;
    while (tokens.touches(at) && tokens.touches(at + 1) && tokens.isDigits(at + 2) && isMark(at + 1)) {
      colon |= tokens.is(at + 1, ":");
      slash |= tokens.is(at + 1, "/");
      at += 2;
      parts++;
    }
    boolean halves = slash && parts == 2 && fraction.shape() != Shape.DIGITS;
    boolean phone = parts == 2 && length(from) == 3 && length(at) == 4 && tokens.isDash(from + 1);
    boolean years = parts == 2 && isYear(from) && tokens.isDash(from + 1);
    boolean none = parts > 2 || colon || slash && !halves || phone || years;
    boolean after = tokens.touches(from - 1) && (tokens.is(from - 1, ".") || tokens.is(from - 1, ":")) && tokens.touches(from - 2)
        && tokens.isDigits(from - 2);
    return none || after ? at + 1 : from;
  }

  private int length(int index) {
    return tokens.end(index) - tokens.start(index);
  }

  private boolean isMark(int at) {
    return tokens.isDash(at) || tokens.is(at, ":") || tokens.is(at, "/") || tokens.is(at, ".");
  }

  private boolean isYear(int at) {
    String raw = tokens.raw(at);
    return raw.length() == 4 && raw.indexOf('.') < 0 && raw.indexOf(',') < 0 && raw.indexOf(' ') < 0 && raw.compareTo("1400") >= 0
        && raw.compareTo("2100") <= 0;
  }

  /** Four digits are a year unless a unit follows, or a plural noun where no year is expected. */
  private boolean year(Numeral number) {
    int at = number.from();
    if (number.to() != at + 1 || !isYear(at)) {
      return false;
    }
    boolean unit = lexicon.units.at(tokens, tokens.isDash(at + 1) ? at + 2 : at + 1) != null;
    if (unit && !lexicon.is(tokens.lower(at + 1), WordRole.TIME)) {
      return false;
    }
    if (tokens.is(at + 1, "level") || tokens.is(at + 1, "levels")) {
      return true;
    }
    boolean counted = tokens.isWord(at + 1) && nouns.after(at + 1, number.value()) != null;
    boolean certain = lexicon.is(tokens.lower(at - 1), WordRole.BEFORE_YEAR) || lexicon.is(tokens.lower(at - 1), WordRole.MONTH);
    boolean round = tokens.raw(at).endsWith("00");
    return tokens.size() > 1 && !(counted && !certain && (round || lexicon.modifierBefore(tokens, at) != null || nouns.isPlural(at + 1)));
  }

  private boolean listNumber(Numeral number) {
    int at = number.from();
    boolean mark = tokens.is(at + 1, ".") || tokens.is(at + 1, ")");
    boolean closes = at > 0 && tokens.is(at + 1, ".") && at + 2 == tokens.size() && tokens.lower(at - 1).length() == 1
        && ".)\"”]".contains(tokens.lower(at - 1));
    return closes || at == 0 && number.to() == 1 && mark && tokens.touches(0) && tokens.size() > 2 || tokens.is(at - 1, "(") && at == 1 && tokens.is(at + 1, ")");
  }

  private boolean date(Numeral number) {
    int before = number.from() - 1;
    int to = number.to();
    before = tokens.is(before, "the") || tokens.is(before, ".") ? before - 1 : before;
    int after = tokens.is(to, "of") ? to + 1 : to;
    boolean small = number.value().compareTo(BigDecimal.valueOf(31)) <= 0 || isYear(number.from());
    return small && (isMonth(before) || isMonth(after) || tokens.isDash(before) && isMonth(before - 2) || tokens.isDash(to) && isMonth(to + 2)
        || tokens.is(before, "and") && isMonth(before - 2) && tokens.isDigits(before - 1));
  }

  private boolean isMonth(int at) {
    return tokens.isCapital(at) && lexicon.is(tokens.lower(at), WordRole.MONTH);
  }

  /** "Roe, 34," and "aged 34". */
  private boolean age(Numeral number) {
    int from = number.from();
    boolean word = tokens.is(from - 1, "aged") || tokens.is(from - 1, "age") || tokens.is(from - 1, "ages") && !tokens.is(from - 2, "the");
    boolean years = number.value().compareTo(BigDecimal.valueOf(130)) < 0 && number.value().scale() <= 0;
    boolean commas = tokens.is(from - 1, ",") && tokens.isCapital(from - 2) && (tokens.is(number.to(), ",") || tokens.is(number.to(), "."))
        && number.shape() == Shape.DIGITS && !tokens.is(number.to() + 1, "and") && !tokens.touches(from - 1);
    return years && (word || commas);
  }

  /** "6pm", "7 a.m.", "at 9.30", "5 o'clock". */
  private boolean clock(Numeral number) {
    int to = number.to();
    int from = number.from();
    if (tokens.is(to, "am") || tokens.is(to, "pm") || tokens.is(to, "gmt") || tokens.is(to, "o'clock") || tokens.is(to, "hrs")) {
      return true;
    }
    boolean points = (tokens.is(to, "a") || tokens.is(to, "p")) && tokens.is(to + 1, ".") && tokens.is(to + 2, "m") && tokens.touches(to);
    boolean at = tokens.is(from - 1, "at") && number.value().compareTo(BigDecimal.valueOf(13)) < 0 && to == from + 1
        && number.value().signum() > 0 && lexicon.units.at(tokens, to) == null && nouns.after(to, number.value()) == null && !tokens.is(to, "/")
        && !tokens.isDash(to) && lexicon.number(tokens.lower(to)) == null && !tokens.is(to, "to");
    boolean past = tokens.is(from - 1, "past") && tokens.isWord(from - 2) && lexicon.number(tokens.lower(from - 2)) != null;
    return points || at || past;
  }

  /** "One" is a pronoun unless something counted follows it. */
  private boolean pronoun(Numeral number) {
    int at = number.from();
    if (!tokens.is(at, "one") || number.to() != at + 1) {
      return false;
    }
    if (lexicon.is(tokens.lower(at - 1), WordRole.PRONOUN) || tokens.is(at + 1, "'")) {
      return true;
    }
    return tokens.size() > 1 && !tokens.isDash(at + 1) && lexicon.units.at(tokens, at + 1) == null && !beforeNoun(at + 1)
        && !lexicon.is(tokens.lower(at - 1), WordRole.NAMING);
  }

  private boolean beforeNoun(int at) {
    return tokens.isWord(at) && !lexicon.is(tokens.lower(at), WordRole.STOP);
  }

  private boolean ordinalOfTime(Numeral number) {
    int to = number.to();
    int from = number.from();
    boolean second = tokens.is(to - 1, "second") && to - from == 1
        && (tokens.is(from - 1, "a") && !tokens.isWord(to) || tokens.is(from - 1, "per") || tokens.is(from - 1, "split") || tokens.is(from - 1, "every"));
    return second || partOfName(from) || date(number) || lexicon.is(tokens.lower(tokens.isDash(to) ? to + 1 : to), WordRole.TIME) && isAge(to);
  }

  /** "19th century" and "third quarter" are times; "third day" counts days and stays. */
  private boolean isAge(int to) {
    String word = tokens.lower(tokens.isDash(to) ? to + 1 : to);
    return word.startsWith("centur") || word.startsWith("quarter") || word.startsWith("millenni");
  }

  /** "Boeing 737", "page 12", "Article 50"; with a noun after it, a number after a name counts: "In London 12 people died". */
  boolean isName(Numeral number, String noun) {
    int before = number.from() - 1;
    if (tokens.is(before, ".") && tokens.touches(before - 1)) {
      before--;
    }
    String word = tokens.lower(before);
    if (lexicon.is(word, WordRole.NAMING)) {
      return noun == null || !tokens.is(before + 1, ".") && tokens.isCapital(before);
    }
    boolean capital = before > 0 && tokens.isCapital(before) && !lexicon.is(word, WordRole.STOP) && !lexicon.is(word, WordRole.CHANGE);
    return capital && noun == null && number.scale().compareTo(BigDecimal.ONE) == 0 && !tokens.is(before + 1, ".")
        && number.shape() != Shape.FRACTION && number.shape() != Shape.VAGUE;
  }

  /** True if a word that tells of matches or votes stands near: "won 3-2", "voted 5 to 4". */
  boolean nearScore(int from, int to) {
    for (int at = from - NEAR; at < to + 3; at++) {
      if ((at < from || at >= to) && lexicon.is(tokens.lower(at), WordRole.SCORE)) {
        return true;
      }
    }
    return false;
  }

  /** True if a verb of change stands before: "rose by 20 to 60". */
  boolean isChange(int from) {
    for (int at = from - 1; at >= from - 3; at--) {
      if (lexicon.is(tokens.lower(at), WordRole.CHANGE)) {
        return true;
      }
    }
    return false;
  }
}
