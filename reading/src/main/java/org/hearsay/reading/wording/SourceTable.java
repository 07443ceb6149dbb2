package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of source words: nouns and their endings by what they are, pronouns, and the phrases that promise anonymity. */
final class SourceTable extends Table<SourceTable.Found> {
  /** Letters of the longest ending in the table, without its hyphen. */
  private static final int LONGEST_ENDING = 7;

  /** What sources.tsv says of a word. */
  enum Noun {
    PERSON,
    GROUP,
    ORGANIZATION,
    DOCUMENT,
    UNNAMED,
    /** A person who speaks from within and has no name where "a" or "one" brings him in: aide, official. */
    INSIDER,
    /** A person, and an adjective in names of bodies: republican, american. */
    MEMBER,
    /** Somebody's own is a document, any other an organisation: website. */
    PAGE,
    /** A single one of what follows behind "of": one, each. */
    ONE,
    /** Last word of an organisation's name, with a capital: Times, Inc. */
    NAME,
    /** Like a quantity before "of", an organisation without it: group, team. */
    CLUSTER,
    /** A quantity: what it counts decides. */
    QUANTITY,
    /** I, we: the writer outside quotation marks. */
    AUTHOR,
    /** Ends a source noun phrase before its complements: of, who, in. */
    END,
    ANONYMITY
  }

  /** What the lines of one first word say: of the word by itself, and the phrases that it begins. */
  record Found(Noun noun, boolean name, boolean end, List<String[]> anonymity) {}

  SourceTable() {
    super("sources.tsv");
  }

  @Override
  Found read(List<String[]> rows) {
    Noun own = null;
    boolean name = false;
    boolean end = false;
    List<String[]> phrases = new ArrayList<>(2);
    for (String[] row : rows) {
      Noun noun = Noun.valueOf(row[1].toUpperCase(Locale.ROOT));
      if (noun == Noun.ANONYMITY) {
        phrases.add(Phrases.keys(row[0]));
      } else {
        name |= noun == Noun.NAME;
        end |= noun == Noun.END;
        own = own == null || own == Noun.NAME || own == Noun.END ? noun : own;
      }
    }
    return new Found(own == Noun.END ? null : own, name, end, phrases);
  }

  /** True for a word after which the head noun of a noun phrase has passed. */
  boolean endsHead(String word) {
    Found found = at(Lemmas.key(word));
    return found != null && found.end();
  }

  /** What a word is as it stands, or null. */
  Noun form(String word) {
    Found found = at(Lemmas.key(word));
    return found == null ? null : found.noun();
  }

  /** What a noun is, by its form or else its singular; a plural of persons is a group. Null if the table has neither. */
  Noun noun(Words words, int index) {
    return noun(words.lower(index));
  }

  /** The same of a word in lower case. */
  Noun noun(String word) {
    Noun form = form(word);
    if (form != null) {
      return form;
    }
    Noun single = form(singular(word));
    if (single == Noun.NAME) {
      return null;
    }
    return isOne(single) ? Noun.GROUP : single;
  }

  /** True for a noun of a single person. */
  static boolean isOne(Noun noun) {
    return noun == Noun.PERSON || noun == Noun.MEMBER || noun == Noun.INSIDER;
  }

  /** What the ending of a noun that stands in no table makes likely ("-ist" a person); null if no line has it. */
  Noun ending(String word) {
    for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 1; length--) {
      Found found = at("-".concat(word.substring(word.length() - length)));
      if (found != null) {
        return found.noun();
      }
    }
    return null;
  }

  /** True for the last word of an organisation's name. */
  boolean isName(String word) {
    Found found = at(Lemmas.key(word));
    return found != null && found.name();
  }

  boolean isPeople(Words words, int index) {
    Noun noun = noun(words, index);
    return isOne(noun) || noun == Noun.GROUP;
  }

  /** True if a phrase that promises anonymity begins at {@code index}. */
  boolean isAnonymity(Words words, int index) {
    return beginsAt(at(Lemmas.key(words.lower(index))), words, index) || beginsAt(at(Lemmas.key(words.lemma(index))), words, index);
  }

  private static boolean beginsAt(Found found, Words words, int index) {
    if (found != null) {
      for (String[] keys : found.anonymity()) {
        if (Phrases.matches(keys, words, index)) {
          return true;
        }
      }
    }
    return false;
  }

  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("men") && word.length() > 3) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("ches") || word.endsWith("sses") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }
}
