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

  /** Words of a relative pronoun's antecedent, and complements between it and its head. */
  private static final int ANTECEDENT = 4;
  private static final int COMPLEMENTS = 2;

  private final Scene scene;
  private final Words words;
  private final SourceTable table;
  private final SourceHead heads;
  private final int first;
  private final int end;

  private Sources(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.lexicon.sources();
    this.heads = new SourceHead(scene);
    this.first = scene.source.nextSetBit(0);
    this.end = first < 0 ? 0 : scene.source.nextClearBit(first);
  }

  /** A type, and whether it is but the likeliest, since no table has the noun. */
  record Told(Type type, boolean guessed) {}

  static Told of(Scene scene, List<Span> source) {
    return source.isEmpty() || scene.source.isEmpty() ? sure(Type.NONE) : new Sources(scene).type(source);
  }

  private static Told sure(Type type) {
    return new Told(type, false);
  }

  private Told type(List<Span> source) {
    if (isAnonymous()) {
      return sure(Type.UNNAMED);
    }
    if (end - first == 1 || words.lower(end - 1).equals("'s") && end - first == 2) {
      Told pronoun = pronoun(words.lower(first), source);
      if (pronoun != null) {
        return pronoun;
      }
    }
    return words.lower(first).equals("who") ? antecedent("who") : phrase(first, end);
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

  private Told pronoun(String word, List<Span> source) {
    switch (word) {
      case "who", "which", "that", "whose":
        return antecedent(word);
      case "it", "its":
        return sure(Type.ORGANIZATION);
      default:
        break;
    }
    Noun noun = table.form(word);
    if (noun == Noun.AUTHOR) {
      boolean spoken = new Quotes(scene.text, source.get(0).start(), source.get(0).end()).holds(words.start(first), words.end(first));
      boolean plural = word.equals("we") || word.equals("our") || word.equals("us");
      return sure(!spoken ? Type.AUTHOR : plural ? Type.GROUP : Type.PERSON);
    }
    return null;
  }

  /** "Officials who said": the noun before the pronoun decides, for "who" the last that can be somebody. */
  private Told antecedent(String pronoun) {
    boolean who = pronoun.equals("who") || pronoun.equals("whose");
    int index = first - 1;
    while (index >= 0 && !words.isWord(index)) {
      index--;
    }
    if (index < 0 || scene.content.get(index)) {
      return sure(who ? Type.PERSON : Type.ORGANIZATION);
    }
    Told told = before(index, who);
    boolean person = pronoun.equals("who") && told.type != Type.GROUP && told.type != Type.UNNAMED;
    boolean thing = !who && told.type == Type.PERSON;
    return person ? sure(Type.PERSON) : thing ? new Told(Type.ORGANIZATION, told.guessed) : told;
  }

  private Told before(int last, boolean who) {
    int index = last;
    for (int complement = 0; ; complement++) {
      int from = index;
      while (from > 0 && index - from < ANTECEDENT && words.isWord(from - 1) && !table.endsHead(words.lower(from - 1))) {
        from--;
      }
      Told told = phrase(from, index + 1);
      boolean somebody = told.type == Type.PERSON && !told.guessed || told.type == Type.GROUP || told.type == Type.UNNAMED;
      boolean complements = from > 1 && scene.is(from - 1, WordClass.PARTICLE) && words.isWord(from - 2);
      if (!who || somebody || !complements || words.isCapital(index) || complement == COMPLEMENTS) {
        return told;
      }
      index = from - 2;
    }
  }

  private Told phrase(int from, int to) {
    int head = heads.of(from, to);
    Noun noun = heads.noun(head);
    boolean counted = noun == Noun.CLUSTER && words.lower(head + 1).equals("of");
    if (!words.isWord(head) && heads.isNumber(from)) {
      return sure(Type.GROUP);
    }
    if (noun == Noun.ONE && head + 2 < to) {
      return one(head, to);
    }
    boolean quantity = noun == Noun.QUANTITY && !(words.isCapital(head) && head > from && words.isCapital(head - 1));
    if (quantity || counted || noun == null && heads.isNumber(head)) {
      boolean of = words.lower(head + 1).equals("of") || words.lower(head + 1).equals("than");
      return of && head + 2 < to ? counted(head + 2, to) : sure(Type.GROUP);
    }
    if (words.isCapital(head) && head > from || words.isCapital(head) && head == from && noun == null) {
      Told told = name(from, head, noun);
      Type apposed = told.type == Type.PERSON ? apposition(head, to) : null;
      return apposed == null ? told : sure(apposed);
    }
    return common(from, head, noun, to);
  }

  /** "Most of the town": several, whatever they are counted of. */
  private Told counted(int from, int to) {
    Told told = phrase(from, to);
    return told.type == Type.PERSON || told.type == Type.AUTHOR ? new Told(Type.GROUP, told.guessed) : told;
  }

  /** "One of the aides": a single one of what follows; "one in five": several. */
  private Told one(int head, int to) {
    if (!words.lower(head + 1).equals("of")) {
      boolean share = words.lower(head + 1).equals("in") && (table.form(words.lower(head + 2)) == Noun.QUANTITY || heads.isNumber(head + 2));
      return sure(share ? Type.GROUP : Type.PERSON);
    }
    Told told = phrase(head + 2, to);
    int whole = heads.of(head + 2, to);
    boolean insider = table.form(SourceTable.singular(words.lower(whole))) == Noun.INSIDER && !isNamed(whole, to);
    return told.type != Type.GROUP ? told : sure(insider ? Type.UNNAMED : Type.PERSON);
  }

  /** "Halden, a shipping company,": the apposition tells that the name is no person's; null if it tells nothing. */
  private Type apposition(int head, int to) {
    boolean behind = words.lower(head + 1).equals(",") && scene.is(head + 2, WordClass.DETERMINER) && head + 3 < to;
    if (!behind) {
      return null;
    }
    int apposed = heads.of(head + 2, to);
    if (words.lower(apposed + 1).equals("and")) { // "an art and history teacher"
      return null;
    }
    Noun noun = heads.noun(apposed);
    return noun == Noun.ORGANIZATION || noun == Noun.CLUSTER ? Type.ORGANIZATION : noun == Noun.DOCUMENT ? Type.DOCUMENT : null;
  }

  /** A capitalised head: an organisation by its last or only word or its capitals, else a person. */
  private Told name(int from, int head, Noun noun) {
    boolean people = scene.is(from, WordClass.DETERMINER) || table.form(words.lower(from)) == Noun.QUANTITY;
    if (head > from && table.isName(words.lower(head))) {
      return sure(Type.ORGANIZATION);
    }
    if (noun == Noun.GROUP && head > from && !people && !words.lower(head).endsWith("s") && words.isCapital(head - 1)) {
      return new Told(Type.PERSON, true); // "Ann French"
    }
    if (noun != null && noun != Noun.AUTHOR) {
      return noun == Noun.NAME ? sure(Type.ORGANIZATION) : common(from, head, noun, head + 1);
    }
    String raw = words.raw(head);
    boolean plural = raw.endsWith("s") && !raw.endsWith("ss");
    if ((people || head == from && heads.isPlural(head)) && plural && !isAcronym(raw)) {
      return new Told(Type.GROUP, true);
    }
    if (isAcronym(raw) && !(head > from && words.isCapital(from) && !isAcronym(words.raw(from)) && !scene.is(from, WordClass.DETERMINER))) {
      return new Told(Type.ORGANIZATION, true);
    }
    if (words.lower(from).equals("the")) {
      boolean titled = false;
      for (int index = from + 1; index < head; index++) {
        titled |= heads.noun(index) == Noun.PERSON;
      }
      return new Told(titled ? Type.PERSON : Type.ORGANIZATION, true);
    }
    return new Told(Type.PERSON, true);
  }

  private static boolean isAcronym(String raw) {
    int capitals = 0;
    for (int i = 0; i < raw.length(); i++) {
      capitals += Character.isUpperCase(raw.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 && capitals >= raw.length() - (raw.indexOf('.') > 0 ? capitals : 1) && raw.length() < 8;
  }

  private Told common(int from, int head, Noun noun, int to) {
    return noun == null ? new Told(type(from, head, heads.likely(head), to), true) : sure(type(from, head, noun, to));
  }

  private Type type(int from, int head, Noun noun, int to) {
    return switch (noun) {
      case GROUP -> Type.GROUP;
      case ORGANIZATION, NAME, CLUSTER -> Type.ORGANIZATION;
      case DOCUMENT -> Type.DOCUMENT;
      case UNNAMED, ANONYMITY -> Type.UNNAMED;
      case AUTHOR -> Type.AUTHOR;
      case INSIDER -> isUnnamed(from, head, to) ? Type.UNNAMED : Type.PERSON;
      case PAGE -> isOwned(from, head) ? Type.DOCUMENT : Type.ORGANIZATION;
      case PERSON, MEMBER, ONE, QUANTITY, END -> Type.PERSON;
    };
  }

  /** "One former aide", but not "an aide, Ann Roe," and "the aide", who has been told of. */
  private boolean isUnnamed(int from, int head, int to) {
    return head > from && !isNamed(head, to) && switch (words.lower(from)) {
      case "a", "an", "one", "another" -> true;
      default -> false;
    };
  }

  private boolean isNamed(int head, int to) {
    return words.lower(head + 1).equals(",") && head + 2 < to && words.isCapital(head + 2);
  }

  /** "Her website", "the mayor's website". */
  private boolean isOwned(int from, int head) {
    boolean owned = scene.is(from, WordClass.DETERMINER) && table.form(words.lower(from)) != null;
    for (int index = from; index < head; index++) {
      owned |= words.lower(index).equals("'s");
    }
    return owned;
  }
}
