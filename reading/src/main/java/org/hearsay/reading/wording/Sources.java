package org.hearsay.reading.wording;

import java.util.List;
import org.hearsay.model.Source;
import org.hearsay.model.Source.Type;
import org.hearsay.model.Span;
import org.hearsay.reading.wording.SourceTable.Noun;

/** What kind of source stands there, by the form of its words. */
final class Sources {
  /** Words behind a source in which "who declined to be named" is looked for. */
  private static final int APPOSITION = 16;

  private final Scene scene;
  private final Words words;
  private final SourceTable table;
  private final int first;
  private final int end;

  private Sources(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.lexicon.sources();
    this.first = scene.source.nextSetBit(0);
    this.end = first < 0 ? 0 : scene.source.nextClearBit(first);
  }

  static Source.Type of(Scene scene, List<Span> source) {
    return source.isEmpty() || scene.source.isEmpty() ? Type.NONE : new Sources(scene).type(source);
  }

  private Type type(List<Span> source) {
    if (isAnonymous()) {
      return Type.UNNAMED;
    }
    if (end - first == 1 || words.lower(end - 1).equals("'s") && end - first == 2) {
      Type pronoun = pronoun(words.lower(first), source);
      if (pronoun != null) {
        return pronoun;
      }
    }
    return phrase(first, end);
  }

  private boolean isAnonymous() {
    for (int index = first; index < scene.source.length(); index++) {
      if (table.isAnonymity(words, index)) {
        return true;
      }
    }
    int stop = Math.min(words.size(), scene.source.length() + APPOSITION);
    for (int index = scene.source.length(); index < stop && !words.lower(index).equals("."); index++) {
      if (!scene.content.get(index) && table.isAnonymity(words, index)) {
        return true;
      }
    }
    return false;
  }

  private Type pronoun(String word, List<Span> source) {
    switch (word) {
      case "who", "which", "that", "whose":
        return antecedent(word);
      case "it", "its":
        return Type.ORGANIZATION;
      default:
        break;
    }
    Noun noun = table.form(word);
    if (noun == Noun.AUTHOR) {
      boolean spoken = new Quotes(scene.text, source.get(0).start(), source.get(0).end()).holds(words.start(first), words.end(first));
      boolean plural = word.equals("we") || word.equals("our") || word.equals("us");
      return !spoken ? Type.AUTHOR : plural ? Type.GROUP : Type.PERSON;
    }
    return null;
  }

  /** "Officials who said": the noun before the pronoun decides. */
  private Type antecedent(String pronoun) {
    int index = first - 1;
    while (index >= 0 && !words.isWord(index)) {
      index--;
    }
    if (index < 0 || scene.content.get(index)) {
      return pronoun.equals("who") || pronoun.equals("whose") ? Type.PERSON : Type.ORGANIZATION;
    }
    int from = index;
    while (from > 0 && index - from < 4 && words.isWord(from - 1) && !table.endsHead(words.lower(from - 1))) {
      from--;
    }
    Type type = phrase(from, index + 1);
    boolean person = pronoun.equals("who") && type != Type.GROUP && type != Type.UNNAMED;
    boolean thing = (pronoun.equals("which") || pronoun.equals("that")) && type == Type.PERSON;
    return person ? Type.PERSON : thing ? Type.ORGANIZATION : type;
  }

  private Type phrase(int from, int to) {
    int head = head(from, to);
    Noun noun = table.noun(words, head);
    boolean counted = noun == Noun.CLUSTER && words.lower(head + 1).equals("of");
    if (!words.isWord(head) && isNumber(from)) {
      return Type.GROUP;
    }
    if (noun == Noun.QUANTITY || counted || noun == null && isNumber(head)) {
      return table.endsHead(words.lower(head + 1)) && head + 2 < to ? phrase(head + 2, to) : Type.GROUP;
    }
    if (words.isCapital(head) && head > from || words.isCapital(head) && head == from && noun == null) {
      Type type = name(from, head, noun);
      Type apposed = type == Type.PERSON ? apposition(head, to) : null;
      return apposed == null ? type : apposed;
    }
    return common(head, noun);
  }

  /** "Halden, a shipping company,": the apposition tells that the name is no person's; null if it tells nothing. */
  private Type apposition(int head, int to) {
    boolean apposed = words.lower(head + 1).equals(",") && scene.is(head + 2, WordClass.DETERMINER) && head + 3 < to;
    if (!apposed) {
      return null;
    }
    Noun noun = table.noun(words, head(head + 2, to));
    return noun == Noun.ORGANIZATION || noun == Noun.CLUSTER ? Type.ORGANIZATION : noun == Noun.DOCUMENT ? Type.DOCUMENT : null;
  }

  private int head(int from, int to) {
    int index = from;
    while (index + 1 < to && !table.endsHead(words.lower(index + 1)) && !words.lower(index + 1).equals("familiar")) {
      index++;
    }
    return index > from && words.lower(index).equals("'s") ? index - 1 : index;
  }

  private boolean isNumber(int index) {
    return words.isWord(index) && Character.isDigit(words.lower(index).charAt(0));
  }

  /** A capitalised head: an organisation by its last or only word or its capitals, else a person. */
  private Type name(int from, int head, Noun noun) {
    boolean people = scene.is(from, WordClass.DETERMINER) || table.form(words.lower(from)) == Noun.QUANTITY;
    if (head > from && table.isName(words.lower(head))) {
      return Type.ORGANIZATION;
    }
    if (noun != null && noun != Noun.AUTHOR) {
      return noun == Noun.NAME ? Type.ORGANIZATION : common(head, noun);
    }
    String raw = words.raw(head);
    boolean plural = raw.endsWith("s") && !raw.endsWith("ss");
    if (people && plural && !isAcronym(raw)) {
      return Type.GROUP;
    }
    if (isAcronym(raw) && !(head > from && words.isCapital(from) && !isAcronym(words.raw(from)) && !scene.is(from, WordClass.DETERMINER))) {
      return Type.ORGANIZATION;
    }
    if (words.lower(from).equals("the")) {
      boolean titled = false;
      for (int index = from + 1; index < head; index++) {
        titled |= table.noun(words, index) == Noun.PERSON;
      }
      return titled ? Type.PERSON : Type.ORGANIZATION;
    }
    return Type.PERSON;
  }

  private static boolean isAcronym(String raw) {
    int capitals = 0;
    for (int i = 0; i < raw.length(); i++) {
      capitals += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 && capitals >= raw.length() - (raw.indexOf('.') > 0 ? capitals : 1) && raw.length() < 8;
  }

  private Type common(int head, Noun noun) {
    if (noun != null) {
      return switch (noun) {
        case GROUP -> Type.GROUP;
        case ORGANIZATION, NAME, CLUSTER -> Type.ORGANIZATION;
        case DOCUMENT -> Type.DOCUMENT;
        case UNNAMED, ANONYMITY -> Type.UNNAMED;
        case AUTHOR -> Type.AUTHOR;
        case PERSON, QUANTITY, END -> Type.PERSON;
      };
    }
    String word = words.lower(head);
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? Type.GROUP : Type.PERSON;
  }
}
