package org.hearsay.reading.name;

import java.util.Locale;
import org.hearsay.reading.table.KeyedTable;

/** Finds the head noun of a description and what the table says of it. Immutable, for any number of threads. */
public final class Nominals {
  private final KeyedTable nouns = KeyedTable.load(Nominals.class, "nominals.tsv");

  private Nominals() {}

  /** The table, read once for all. @throws IllegalStateException if it is not in the jar or has a malformed line */
  public static Nominals load() {
    return Loaded.NOMINALS;
  }

  /** Holds the table from the first call on. */
  private static final class Loaded {
    private static final Nominals NOMINALS = new Nominals();
  }

  /** What a single noun in lower case tells, singular or plural; null if the table does not have it. */
  public Nominal noun(String word) {
    String[] row = nouns.at(word);
    if (row != null && !row[1].equals("end")) {
      return nominal(row, row[3].equals("p"));
    }
    String single = singular(word);
    row = single.equals(word) ? null : nouns.at(single);
    return row == null || row[1].equals("end") || row[3].equals("p") ? null : nominal(row, true);
  }

  private static Nominal nominal(String[] row, boolean plural) {
    Nominal.Kind kind = Nominal.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
    boolean someone = kind == Nominal.Kind.PERSON || kind == Nominal.Kind.GROUP;
    return new Nominal(row[0], kind, someone ? Sex.of(row[2]) : Sex.NEITHER, plural);
  }

  /** The last known noun before the complements ("the {minister} of health", "the party's {leader}, who"); null if there is none. */
  Nominal of(String phrase) {
    Nominal found = null;
    int at = 0;
    while (at < phrase.length()) {
      int end = wordEnd(phrase, at);
      String word = word(phrase, at, end);
      if (found != null && isEnd(word)) {
        return found;
      }
      Nominal noun = word.isEmpty() ? null : noun(word);
      found = noun != null ? noun : found;
      boolean possessive = end < phrase.length() && Folding.isApostrophe(phrase.charAt(end));
      boolean stops = end < phrase.length() && ",;:(".indexOf(phrase.charAt(end)) >= 0;
      if (stops && found != null) {
        return found;
      }
      found = possessive ? null : found;
      at = skip(phrase, end, possessive);
    }
    return found;
  }

  private boolean isEnd(String word) {
    String[] row = nouns.at(word);
    return row != null && row[1].equals("end");
  }

  private static int skip(String phrase, int end, boolean possessive) {
    int at = possessive ? Math.min(phrase.length(), end + (phrase.startsWith("s", end + 1) ? 2 : 1)) : end;
    while (at < phrase.length() && !Character.isLetterOrDigit(phrase.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String phrase, int from) {
    int end = from;
    while (end < phrase.length() && (Character.isLetterOrDigit(phrase.charAt(end)) || phrase.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private String word(String phrase, int from, int end) {
    String word = phrase.substring(from, end).toLowerCase(Locale.ROOT);
    if (word.indexOf('-') < 0 || nouns.has(word)) {
      return word;
    }
    return word.substring(word.lastIndexOf('-') + 1);
  }

  /** The singular by the common endings; the word itself where none fits. */
  static String singular(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("men") && length > 3) {
      return word.substring(0, length - 2) + "an";
    }
    if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")) {
      return word.substring(0, length - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") && length > 2 ? word.substring(0, length - 1) : word;
  }
}
