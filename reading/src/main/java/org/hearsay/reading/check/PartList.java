package org.hearsay.reading.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.quantity.Tokens;

/** A list of counts such as "9 police, 3 soldiers and 5 civilians". */
final class PartList {
  private static final int GAP = 7;

  final List<Figure> parts = new ArrayList<>();
  final Sentence sentence;
  /** After the last part's noun phrase. */
  int end;

  private PartList(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The list that begins at a token; empty if none does. */
  static PartList at(Sentence s, int from) {
    PartList list = new PartList(s);
    Figure figure = s.at(from);
    figure = figure == null && !s.tokens.is(from, ",") ? s.at(from + 1) : figure;
    while (figure != null && figure.isCount()) {
      list.parts.add(figure);
      list.end = figure.to();
      figure = next(s, figure);
    }
    if (!list.parts.isEmpty()) {
      list.end = list.lastWord();
    }
    return list;
  }

  private static Figure next(Sentence s, Figure before) {
    Tokens t = s.tokens;
    for (int at = before.to(); at <= before.to() + GAP; at++) {
      Figure figure = s.at(at);
      if (figure != null) {
        boolean joined = t.is(at - 1, "and") || t.is(at - 1, ",") || t.is(at - 1, ";");
        return joined ? figure : null;
      }
      boolean ends = !t.isWord(at) && !t.is(at, ",") && !t.is(at, ";") && !t.isDash(at) || s.has(CheckRole.BLOCK, at, at + 1);
      if (ends) {
        return null;
      }
    }
    return null;
  }

  private int lastWord() {
    int at = end;
    while (at < end + GAP && sentence.tokens.isWord(at) && !sentence.has(CheckRole.BLOCK, at, at + 1)) {
      at++;
    }
    return at;
  }

  /** In "including two police, and 14 people were hurt" the last count begins a clause of its own. */
  void dropSubject() {
    if (parts.size() > 1 && sentence.has(CheckRole.BLOCK, end, end + 1)) {
      parts.remove(parts.size() - 1);
    }
  }

  BigDecimal sum() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure part : parts) {
      sum = sum.add(part.value());
    }
    return sum;
  }

  List<BigDecimal> values() {
    return parts.stream().map(Figure::value).toList();
  }

  boolean exact() {
    return parts.stream().allMatch(Figure::exact);
  }

  /** True if the nouns of the parts name different members of one partition, or bear different names: nobody is counted twice. */
  boolean excluding(boolean namesToo) {
    List<String> seen = new ArrayList<>();
    String partition = null;
    for (Figure part : parts) {
      String group = part.unit() == null ? null : sentence.words.value(part.unit(), CheckRole.PERSON);
      boolean named = namesToo && part.unit() != null && (group == null || group.equals("-")) && capital(part);
      String key = named ? "name/" + part.unit() : group;
      if (key == null || key.indexOf('/') < 0 || seen.contains(key) || partition != null && !key.startsWith(partition)) {
        return false;
      }
      partition = key.substring(0, key.indexOf('/') + 1);
      seen.add(key);
    }
    return true;
  }

  boolean capital(Figure part) {
    for (int at = part.to(); at < part.to() + GAP; at++) {
      if (sentence.tokens.is(at, part.unit())) {
        return sentence.tokens.isCapital(at);
      }
    }
    return false;
  }

  /** True if what the parts count can be what the whole counts. */
  boolean fits(Figure whole) {
    boolean people = sentence.words.isPerson(whole.unit()) || whole.unit() == null && harmed(whole);
    for (Figure part : parts) {
      boolean same = part.unit() == null || part.unit().equals(whole.unit());
      boolean person = people && (sentence.words.isPerson(part.unit()) || capital(part));
      if (!same && !person) {
        return false;
      }
    }
    return true;
  }

  private boolean harmed(Figure whole) {
    return sentence.has(CheckRole.HARM, whole.from() - 3, whole.from()) || sentence.has(CheckRole.HARM, whole.to(), whole.to() + 2);
  }
}
