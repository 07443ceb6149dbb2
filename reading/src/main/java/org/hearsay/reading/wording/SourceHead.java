package org.hearsay.reading.wording;

import org.hearsay.reading.name.Nominal;
import org.hearsay.reading.wording.SourceTable.Noun;

/** Finds the head noun of a source's words, and what the tables say of a noun. */
final class SourceHead {
  /** Marks behind which the noun phrase does not go on. */
  private static final String ENDS = "-\u2013\u2014:;)";

  /** Words behind a name in which its head noun is looked for. */
  private static final int BEHIND_NAME = 3;

  private final Scene scene;
  private final Words words;
  private final SourceTable table;

  SourceHead(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.lexicon.sources();
  }

  /** Index of the head noun among the words from {@code from} to {@code to}: the last before complements, clauses and marks. */
  int of(int from, int to) {
    int index = from;
    while (index + 1 < to && (!isNoun(index) || leads(index))) {
      index++;
    }
    while (index + 1 < to && (!ends(index + 1) || isQuoted(from, index + 1) || isInName(index + 1, to))) {
      index++;
    }
    while (index > from && !isNoun(index)) {
      index--;
    }
    return index > from && words.lower(index).equals("'s") ? index - 1 : index;
  }

  /** "{Just about} every poll", "{by} some". */
  private boolean leads(int index) {
    boolean adverb = scene.lexicon.isAdverb(words.lower(index)) || scene.is(index, WordClass.PARTICLE);
    return adverb && !words.isCapital(index + 1) && table.form(words.lower(index)) == null;
  }

  private boolean isNoun(int index) {
    return words.isWord(index) || words.lower(index).equals("%");
  }

  /** "The “Fight {for} 15” movement": a mark has opened and not closed. */
  private boolean isQuoted(int from, int index) {
    int marks = 0;
    for (int k = from; k < index; k++) {
      marks += words.lower(k).length() == 1 && "\"\u201c\u201d".indexOf(words.lower(k).charAt(0)) >= 0 ? 1 : 0;
    }
    return marks % 2 == 1;
  }

  /** "A Bank {of} Halden economist": the preposition joins a name that stands before the head. */
  private boolean isInName(int index, int to) {
    Noun before = noun(index - 1);
    boolean joins = before != Noun.ONE && before != Noun.QUANTITY && switch (words.lower(index)) {
      case "of", "for", "on" -> words.isCapital(index - 1) && words.isCapital(index + 1);
      default -> false;
    };
    int behind = index + 1;
    while (joins && behind < to && words.isCapital(behind)) {
      behind++;
    }
    for (int k = behind; joins && k < Math.min(to, behind + BEHIND_NAME) && !ends(k); k++) {
      if (noun(k) != null) {
        return true;
      }
    }
    return false;
  }

  /** A number in figures, not "40-year-old". */
  boolean isNumber(int index) {
    String word = words.lower(index);
    return words.isWord(index) && Character.isDigit(word.charAt(0)) && !Character.isLetter(word.charAt(word.length() - 1));
  }

  private boolean ends(int index) {
    String word = words.lower(index);
    if (word.length() == 1 && ENDS.indexOf(word.charAt(0)) >= 0) {
      return true;
    }
    if (word.equals(",") && isNumber(index - 1)) { // "Sept. 15, 2011"
      return false;
    }
    boolean participle = word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing"));
    if (!words.isCapital(index) && (participle || scene.is(index, WordClass.TRAILING)) || scene.is(index, WordClass.TIME)) {
      return isTrailing(index);
    }
    return table.endsHead(word) || beginsClause(index);
  }

  /** "The survey {conducted} by", "people {close} to", but not "the {acting} mayor" and "the bank's {leading} economist". */
  private boolean isTrailing(int index) {
    if (!table.endsHead(words.lower(index)) && noun(index) != null || opens(index - 1)) {
      return false;
    }
    boolean free = noun(index + 1) == null || scene.is(index + 1, WordClass.DETERMINER);
    return table.endsHead(words.lower(index + 1)) || free && (noun(index - 1) != null || table.endsHead(words.lower(index)));
  }

  /** "The documents {he} filed", "a man {the} town knows": who does something to the head follows without a pronoun between. */
  private boolean beginsClause(int index) {
    boolean subject = scene.is(index, WordClass.DETERMINER) || scene.is(index, WordClass.PRONOUN);
    return subject && words.isWord(index - 1)
        && (!words.isCapital(index) || words.lower(index).equals("i")) && !opens(index - 1) && noun(index) != Noun.QUANTITY
        && noun(index - 1) != Noun.QUANTITY && noun(index - 1) != null && table.form(words.lower(index)) != Noun.GROUP;
  }

  private boolean opens(int index) {
    return scene.is(index, WordClass.DETERMINER) || words.lower(index).equals("'s") || !words.isWord(index);
  }

  /**
   * What the tables say of a noun, its plural or the last part of its compound; null if none has it. A capital in the middle of a sentence makes a
   * noun a name, of which only the table of sources tells.
   */
  Noun noun(int index) {
    Noun own = table.noun(words, index);
    if (own != null || !words.isWord(index)) {
      return own;
    }
    String word = words.lower(index);
    int hyphen = word.lastIndexOf('-');
    Noun last = hyphen > 0 ? table.noun(word.substring(hyphen + 1)) : null;
    if (SourceTable.isOne(last) || last == Noun.GROUP) {
      return last == Noun.GROUP ? last : Noun.PERSON;
    }
    Nominal nominal = scene.lexicon.nominals().noun(word);
    Noun described = nominal == null ? null : described(nominal);
    return words.isCapital(index) && !(index == scene.first && described == Noun.GROUP) ? null : described;
  }

  /** Null for what is no source by its kind: events and things. */
  private static Noun described(Nominal nominal) {
    return switch (nominal.kind()) {
      case PERSON -> nominal.plural() ? Noun.GROUP : Noun.PERSON;
      case GROUP -> Noun.GROUP;
      case ORGANIZATION, PLACE, FACILITY -> Noun.ORGANIZATION;
      case DOCUMENT -> Noun.DOCUMENT;
      case EVENT, THING, ANIMAL -> null;
    };
  }

  /** "Conservationists" at the head of a sentence; a surname may end in -ers and -ors. */
  boolean isPlural(int index) {
    String word = words.lower(index);
    boolean surname = word.endsWith("ers") || word.endsWith("ors");
    return index == scene.first && word.endsWith("s") && !surname && table.ending(SourceTable.singular(word)) == Noun.PERSON;
  }

  /** What a noun that no table has is likely to be: by its ending, else a group in the plural and a person in the singular. */
  Noun likely(int index) {
    String word = words.lower(index);
    Nominal nominal = words.isCapital(index) ? null : scene.lexicon.nominals().noun(word);
    if (nominal != null && nominal.kind() != Nominal.Kind.ANIMAL) {
      return Noun.DOCUMENT;
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    Noun ending = words.isCapital(index) ? null : table.ending(word);
    if (ending == null && plural && !words.isCapital(index)) {
      ending = table.ending(SourceTable.singular(word));
    }
    return ending == Noun.DOCUMENT || ending == Noun.ORGANIZATION || ending == Noun.GROUP ? ending : plural ? Noun.GROUP : Noun.PERSON;
  }
}
