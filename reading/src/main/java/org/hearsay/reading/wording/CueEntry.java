package org.hearsay.reading.wording;

import java.util.Locale;
import org.hearsay.model.Attribution;
import org.hearsay.model.Cue;

/**
 * One line of cues.tsv.
 *
 * @param words keys of the words, in order, see {@link Lemmas#key}
 * @param lemma the entry as the table has it
 * @param part how the entry competes with the other words of a cue
 * @param kind what a source does by it, unless the frames say otherwise
 * @param stance what it tells about the writer
 * @param plain polarity of the bare cue
 * @param negated polarity under "not"
 */
record CueEntry(
    String[] words,
    String lemma,
    Part part,
    Attribution.Kind kind,
    Cue.Stance stance,
    Attribution.Polarity plain,
    Attribution.Polarity negated) {

  /** In the order in which they win the cue; the last three hand over to the verb or noun that follows them. */
  enum Part {
    VERB,
    BOTH,
    NOUN,
    OTHER,
    MEDIUM,
    ASPECT,
    WITHHOLD,
    SUPPORT
  }

  /** From entry, part, kind, stance and polarity; the polarity under "not" follows from the kind unless it is given after a slash. */
  static CueEntry of(String[] row) {
    String[] words = Phrases.keys(row[0]);
    Attribution.Kind kind = kind(row[2]);
    int slash = row[4].indexOf('/');
    Attribution.Polarity plain = polarity(slash < 0 ? row[4] : row[4].substring(0, slash));
    Attribution.Polarity negated = slash < 0 ? negated(kind) : polarity(row[4].substring(slash + 1));
    return new CueEntry(words, row[0], Part.valueOf(upper(row[1])), kind, Cue.Stance.valueOf(upper(row[3])), plain, negated);
  }

  /** Who does not say has withheld; who does not believe, plan or support has denied. */
  static Attribution.Polarity negated(Attribution.Kind kind) {
    return switch (kind) {
      case STATEMENT, QUESTION, ORDER -> Attribution.Polarity.WITHHELD;
      case BELIEF, INTENTION, RULING, STANCE -> Attribution.Polarity.DENIED;
    };
  }

  static Attribution.Kind kind(String name) {
    return Attribution.Kind.valueOf(upper(name));
  }

  static Attribution.Polarity polarity(String name) {
    return Attribution.Polarity.valueOf(upper(name));
  }

  boolean isNominal() {
    return part == Part.NOUN || part == Part.OTHER || part == Part.MEDIUM;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
