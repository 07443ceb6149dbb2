package org.hearsay.evaluation.quantities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Block;
import org.hearsay.model.Check;
import org.hearsay.model.Quantity;
import org.hearsay.model.Span;
import org.hearsay.reading.Figures;

/** Random strings of parts of numbers and dates, and what must hold of every reading of them. */
final class NumberStrings {
  private static final String[] PARTS = {"0", "1", "7", "12", "99", "1,234", "1.234,56", "40,00,000", "1 234", "2014", "1999", "3.5", ".5", "00", "1/2", "31",
      "one", "two", "twelve", "twenty", "hundred", "thousand", "million", "lakh", "crore", "dozen", "dozens", "half", "third", "thirds", "quarter", "second",
      "first", "and", "a", "an", "of", "the", "to", "from", "between", "in", "out of", "over", "point", "minus", "-", "–", "--", "/", ":", ".", ",", ";", "(", ")", "%", "$", "€",
      "£", "US$", "percent", "percentage points", "dollars", "pounds", "euros", "cents", "km", "m", "ft", "per", "hour", "years", "people", "police", "killed", "including",
      "of whom", "rose", "fell", "by", "total", "in all", "more than", "up to", "about", "or more", "plus", "born", "died", "aged", "was", "when", "March", "May", "9th", "Sunday", "Monday",
      "a few", "several", "½", "¾", "²", "\u00a0", "\u202f", "\ud83d\ude00", "\n", "\n\n", "'", "\"", "”", "m²", "k", "bn", "x", "A", "737", "ß", "\u0130", "\u0301", "٣", "no", "No.", "member", "council", "+", "#", "@", "="};
  private static final String[] GLUE = {" ", " ", " ", "", "-", ", ", " and "};

  private NumberStrings() {}

  static String make(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(14);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]).append(GLUE[random.nextInt(GLUE.length)]);
    }
    return text.toString();
  }

  /** One part, or a few, over and over. */
  static String hostile(long seed, int length) {
    Random random = new Random(seed);
    StringBuilder unit = new StringBuilder();
    int parts = 1 + random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      unit.append(PARTS[random.nextInt(PARTS.length)]).append(GLUE[random.nextInt(GLUE.length)]);
    }
    return unit.toString().repeat(1 + length / unit.length());
  }

  /** What is wrong with the reading of a text, or null. */
  static String wrong(String text) {
    try {
      Figures figures = Figures.of(text, blocks(text), List.of());
      int end = 0;
      for (Quantity q : figures.quantities()) {
        if (q.span().start() < end || q.span().end() > text.length()) {
          return "spans overlap or leave the text: " + q;
        }
        end = q.span().end();
        if (q.value() == null && q.low() == null && q.high() == null) {
          return "no number: " + q;
        }
      }
      for (Check check : figures.checks()) {
        for (Span span : check.evidence()) {
          if (span.end() > text.length()) {
            return "evidence leaves the text: " + check;
          }
        }
      }
      return null;
    } catch (RuntimeException e) {
      return e + " at " + Arrays.asList(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length));
    }
  }

  /** Lines as cells of a table. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (at > from) {
          blocks.add(new Block(new Span(from, at), Block.Kind.TABLE_CELL, null, null, blocks.size() / 2 + 1, blocks.size() % 2 + 1));
        }
        from = at + 1;
      }
    }
    return blocks;
  }
}
