package org.hearsay.reading.wording;

import org.hearsay.model.Source;

/** Tells which frames hold around a head. */
final class Surroundings {
  /** Words of an object between "told" and its "to"; longer ones are rare, and a clause more likely. */
  private static final int OBJECT = 10;

  private final Scene scene;
  private final Words words;
  private final Head head;
  private final VerbGroup group;
  private final Source.Type sourceType;

  Surroundings(Scene scene, Head head, VerbGroup group, Source.Type sourceType) {
    this.scene = scene;
    this.words = scene.words;
    this.head = head;
    this.group = group;
    this.sourceType = sourceType;
  }

  boolean holds(Frame frame) {
    int next = skip(head.end());
    return switch (frame) {
      case COURT -> isCourt();
      case DOCUMENT -> sourceType == Source.Type.DOCUMENT;
      case CLAIM -> rejectsClaim();
      case PERMISSION -> near(head.end(), 8, WordClass.PERMISSION) || near(scene.content.nextSetBit(0), 8, WordClass.PERMISSION);
      case VERDICT -> near(head.end(), 8, WordClass.VERDICT);
      case TO -> !group.isPassive() && infinitive(next);
      case NP_TO -> group.isPassive() ? infinitive(next) : !infinitive(next) && objectThen(next, "to");
      case NP_FOR -> objectThen(next, "for");
      case THAT -> words.lower(next).equals("that");
      case WHETHER -> scene.is(next, WordClass.INTERROGATIVE);
      case QUOTE -> isQuote(next) || isQuote(scene.content.nextSetBit(0));
      case NP -> isObject(next);
    };
  }

  /** Adverbs and days stand between a verb and its complement: "vowed on Monday to fight". */
  private int skip(int index) {
    int next = index;
    while (next < words.size() && !scene.is(next, WordClass.NEGATION)) {
      boolean day = scene.is(next, WordClass.TIME);
      boolean preposition = words.lower(next).equals("on") && scene.is(next + 1, WordClass.TIME);
      if (!day && !preposition && !scene.lexicon.isAdverb(words.lower(next))) {
        return next;
      }
      next++;
    }
    return next;
  }

  private boolean infinitive(int index) {
    int to = scene.is(index, WordClass.NEGATION) || words.lower(index).equals("yet") ? index + 1 : index;
    String verb = words.lower(to + 1);
    return words.lower(to).equals("to")
        && words.isWord(to + 1)
        && !scene.is(to + 1, WordClass.DETERMINER)
        && !scene.is(to + 1, WordClass.PRONOUN)
        && !words.isCapital(to + 1)
        && !Character.isDigit(verb.charAt(0))
        && (!verb.endsWith("ing") || verb.length() < 6)
        && !isPlural(verb)
        && (!words.lower(to + 2).equals("that") || scene.lexicon.lemmas().isBase(verb));
  }

  /** A bare verb does not end in a single s: "a note to investors" is no order. */
  private static boolean isPlural(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
  }

  private boolean objectThen(int from, String word) {
    for (int index = from; index < Math.min(words.size(), from + OBJECT); index++) {
      String here = words.lower(index);
      boolean negatedTo = scene.is(index, WordClass.NEGATION) && words.lower(index + 1).equals("to");
      if (index > from && (word.equals("to") ? infinitive(index) : here.equals(word))) {
        return true;
      }
      if (!negatedTo && endsObject(index, from)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsObject(int index, int from) {
    String here = words.lower(index);
    boolean subject = index > from && scene.is(index, WordClass.PRONOUN) && !here.equals("her");
    boolean auxiliary = scene.is(index, WordClass.AUXILIARY) && !here.equals("'s");
    boolean clause = auxiliary || scene.is(index, WordClass.INTERROGATIVE);
    return here.equals("that") && index > from || subject || clause || !words.isWord(index);
  }

  private boolean isObject(int index) {
    return words.isWord(index)
        && !words.lower(index).equals("that")
        && !words.lower(index).equals("to")
        && !scene.is(index, WordClass.INTERROGATIVE)
        && !scene.is(index, WordClass.AUXILIARY)
        && !infinitive(index)
        && !clauseFollows(index);
  }

  /** True if an auxiliary or a subject pronoun shows that a clause without "that" follows. */
  private boolean clauseFollows(int from) {
    if (scene.is(from, WordClass.PRONOUN) && !words.lower(from).startsWith("her")) {
      return scene.is(from + 1, WordClass.AUXILIARY) || isFinite(from + 1);
    }
    for (int index = from; index < Math.min(words.size(), from + 6) && words.isWord(index); index++) {
      boolean auxiliary = scene.is(index, WordClass.AUXILIARY) && !words.lower(index).equals("'s");
      if (auxiliary) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int index) {
    return words.isWord(index) && !words.lower(index).equals("to") && !words.lemma(index).equals(words.lower(index));
  }

  private boolean isCourt() {
    for (int index = scene.source.nextSetBit(0); index >= 0; index = scene.source.nextSetBit(index + 1)) {
      if (isCourtNoun(index)) {
        return true;
      }
    }
    for (int index = head.end(); scene.source.isEmpty() && index < Math.min(words.size(), head.end() + 12); index++) {
      if (words.lower(index).equals("by")) {
        return near(index + 1, 5, WordClass.COURT);
      }
    }
    return false;
  }

  /** "The court" rules, "court documents" and "the judge's wife" do not. */
  private boolean isCourtNoun(int index) {
    int next = index + 1;
    boolean last = !scene.source.get(next) || words.lower(next).equals("'s") && !scene.source.get(next + 1);
    boolean headNoun = last || words.isCapital(next) || !words.isWord(next) || scene.is(next, WordClass.COURT);
    return scene.is(index, WordClass.COURT) && (headNoun || scene.lexicon.sources().endsHead(words.lower(next)));
  }

  private boolean rejectsClaim() {
    return claimNear(head.end()) || claimNear(scene.content.nextSetBit(0));
  }

  private boolean claimNear(int from) {
    for (int index = from; from >= 0 && index < Math.min(words.size(), from + 8); index++) {
      String noun = words.lemma(index);
      boolean notion = scene.lexicon.is(noun, WordClass.NOTION) && words.lower(index + 1).equals("that");
      if (scene.lexicon.is(noun, WordClass.CLAIM) && !infinitive(index + 1) || notion) {
        return true;
      }
      if (scene.is(index, WordClass.INTERROGATIVE)) {
        break;
      }
    }
    for (int index = head.end(); index < Math.min(words.size(), head.end() + 24); index++) {
      if (words.lower(index).equals("as") && near(index + 1, 5, WordClass.FALSE)) {
        return true;
      }
    }
    return false;
  }

  private boolean near(int from, int reach, WordClass kind) {
    for (int index = from; from >= 0 && index < Math.min(words.size(), from + reach); index++) {
      if (scene.is(index, kind) || scene.lexicon.is(words.lemma(index), kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int index) {
    int at = index >= 0 && (words.lower(index).equals(",") || words.lower(index).equals(":")) ? index + 1 : index;
    return at >= 0 && (Quotes.isMark(words.lower(at)) || Quotes.isMark(words.lower(at - 1)));
  }
}
