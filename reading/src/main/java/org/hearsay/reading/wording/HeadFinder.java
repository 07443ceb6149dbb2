package org.hearsay.reading.wording;

import org.hearsay.model.Attribution;
import org.hearsay.reading.wording.CueEntry.Part;

/**
 * Finds the head of a cue. Among the entries that the cue holds the first verb wins; verbs that only lead to another
 * ("went on to say", "declined to comment") hand over to it, and a noun that names the medium ("issued a statement saying")
 * yields to any verb behind it.
 */
final class HeadFinder {
  /** How far behind the cue a verb may stand that "refused to" hands over to. */
  private static final int REACH = 5;

  private final Scene scene;
  private final Words words;
  private CueEntry best;
  private int bestAt;
  private CueEntry light;
  private int lightAt;
  private CueEntry withhold;

  private HeadFinder(Scene scene) {
    this.scene = scene;
    this.words = scene.words;
  }

  /** The head, or null if the cue holds no word. */
  static Head find(Scene scene) {
    return scene.cue.isEmpty() ? null : new HeadFinder(scene).find();
  }

  private Head find() {
    int end = scene.cue.length();
    int index = scene.cue.nextSetBit(0);
    while (index >= 0 && index < end) {
      CueEntry entry = entryAt(index, end);
      int next = index + 1;
      if (entry != null) {
        next = index + entry.words().length;
        end = Math.max(end, Math.min(words.size(), reach(entry, index, end)));
        if (take(entry, index)) {
          break;
        }
      }
      index = next >= scene.cue.length() ? next : scene.cue.nextSetBit(next);
    }
    return head();
  }

  /** True if the entry settles the matter. */
  private boolean take(CueEntry entry, int index) {
    if (entry.part() == Part.ASPECT || entry.part() == Part.WITHHOLD || entry.part() == Part.SUPPORT) {
      if (light == null || entry.part() == Part.WITHHOLD) {
        light = entry;
        lightAt = index;
      }
      withhold = entry.part() == Part.WITHHOLD ? entry : withhold;
      return false;
    }
    if (light != null && !leadsTo(light, entry, index)) {
      return false;
    }
    if (entry.part() == Part.VERB || (entry.part() == Part.BOTH && !readsAsNoun(index))) {
      boolean object = best != null && best.part() != Part.MEDIUM && !words.lower(index).endsWith("ing");
      if (!object) {
        best = entry;
        bestAt = index;
      }
      return true;
    }
    if (best == null || best.part() == Part.MEDIUM || best.part() == Part.OTHER && entry.part() == Part.NOUN) {
      best = entry;
      bestAt = index;
    }
    return false;
  }

  /** "Refused to sign" and "sought to ban" stay intentions; "refused to confirm" and "sought to explain" hand over. */
  private boolean leadsTo(CueEntry light, CueEntry entry, int index) {
    return switch (light.part()) {
      case WITHHOLD -> entry.kind() != Attribution.Kind.ORDER && !scene.lexicon.is(words.lemma(index), WordClass.ACT);
      case ASPECT -> light.kind() != Attribution.Kind.INTENTION || entry.kind() == Attribution.Kind.STATEMENT;
      default -> true;
    };
  }

  /** The entry at a word of the cue; its particles may stand just behind the cue's span. */
  private CueEntry entryAt(int index, int end) {
    if (!words.isWord(index)) {
      return null;
    }
    int limit = end;
    while (limit < words.size() && limit < end + 2 && scene.is(limit, WordClass.PARTICLE)) {
      limit++;
    }
    CueEntry entry = scene.lexicon.cues().at(scene, index, limit);
    if (entry != null && entry.words().length > 1 && isDay(index + entry.words().length - 1)) {
      return scene.lexicon.cues().at(scene, index, index + 1);
    }
    return entry;
  }

  /** A verb that hands over may look behind the cue, for models end the cue at "refused" as often as at "refused to say". */
  private int reach(CueEntry entry, int index, int end) {
    int after = index + entry.words().length;
    return switch (entry.part()) {
      case WITHHOLD -> handsOver(entry) && after >= end - 1 ? verbBehind(after) : end;
      case SUPPORT -> after >= end - 1 && !scene.content.get(after) ? nounBehind(after) : end;
      case ASPECT -> entry.kind() != Attribution.Kind.INTENTION && after >= end && words.lower(after - 1).equals("to") ? verbBehind(after) : end;
      default -> end;
    };
  }

  /** "Refused" by itself takes an object; "refused to", "without" take a verb. */
  private static boolean handsOver(CueEntry entry) {
    return entry.words().length > 1 || !entry.lemma().equals("refuse") && !entry.lemma().equals("decline");
  }

  private int verbBehind(int after) {
    int index = past(after);
    CueEntry entry = scene.lexicon.cues().at(scene, index, words.size());
    boolean verb = entry != null && (words.lower(after - 1).equals("to") || words.lower(index).endsWith("ing"));
    return verb && !entry.isNominal() ? index + entry.words().length : after;
  }

  private int nounBehind(int after) {
    int index = past(after);
    CueEntry entry = scene.lexicon.cues().at(scene, index, words.size());
    boolean noun = entry != null && (entry.part() == Part.NOUN || entry.part() == Part.BOTH);
    return noun ? index + entry.words().length : after;
  }

  private int past(int after) {
    int index = after;
    while (index < Math.min(words.size(), after + REACH) && (scene.isFiller(index) || scene.is(index, WordClass.DETERMINER))) {
      index++;
    }
    return index;
  }

  /** "the claim", "Roe's claim", "voiced support": a word that is verb and noun reads as a noun there. */
  private boolean readsAsNoun(int index) {
    String before = words.lower(index - 1);
    String form = words.lower(index);
    if (form.endsWith("ed") || form.endsWith("ing")) {
      return false;
    }
    return before.equals("'s")
        || before.equals("of")
        || before.equals("with")
        || scene.is(index - 1, WordClass.DETERMINER)
        || light != null && light.part() == Part.SUPPORT;
  }

  private Head head() {
    if (best == null && light == null) {
      return unknown();
    }
    if (best == null) {
      return new Head(light, lemma(light, lightAt), lightAt, lightAt + light.words().length, null);
    }
    int end = bestAt + best.words().length;
    if (!best.isNominal() && best.words().length == 1) {
      end = lateParticle(end);
    }
    String lemma = lemma(best, bestAt);
    if (light != null && light.part() == Part.SUPPORT && lightAt < bestAt && best.part() != Part.VERB) {
      return new Head(best, light.lemma() + " " + lemma, lightAt, end, withhold);
    }
    return new Head(best, lemma, bestAt, end, withhold);
  }

  /** "Called loudly for", "insisted on Monday on": takes the particle behind an adverb into the head, and gives its new end. */
  private int lateParticle(int end) {
    int index = end;
    while (index < end + REACH && (scene.lexicon.isAdverb(words.lower(index)) || isDay(index))) {
      index += scene.is(index + 1, WordClass.TIME) ? 2 : 1;
    }
    if (index > end && scene.is(index, WordClass.PARTICLE)) {
      CueEntry joined = scene.lexicon.cues().joined(best, words.lower(index));
      if (joined != null) {
        best = joined;
        return index + 1;
      }
    }
    return end;
  }

  private boolean isDay(int index) {
    return words.lower(index).equals("on") && scene.is(index + 1, WordClass.TIME);
  }

  /** The spelling of the text stays: "criticised" is "criticise" though the table has "criticize". */
  private String lemma(CueEntry entry, int index) {
    String last = entry.words()[entry.words().length - 1];
    String table = entry.lemma();
    boolean handsOver = entry.part() == Part.WITHHOLD || entry.part() == Part.ASPECT;
    if (handsOver && last.equals("to")) {
      table = table.substring(0, table.length() - 3);
    }
    String own = words.lemma(index);
    int space = table.indexOf(' ');
    String firstWord = space < 0 ? table : table.substring(0, space);
    boolean spelled = !own.equals(firstWord) && Lemmas.key(own).equals(Lemmas.key(firstWord));
    return spelled ? own + table.substring(firstWord.length()) : table;
  }

  private Head unknown() {
    int first = scene.cue.nextSetBit(0);
    for (int index = first; index >= 0; index = scene.cue.nextSetBit(index + 1)) {
      boolean own = !scene.isFiller(index) && !scene.is(index, WordClass.DETERMINER) && !words.lower(index).equals("to");
      if (own && words.isWord(index)) {
        return new Head(null, words.lemma(index), index, index + 1, null);
      }
    }
    return new Head(null, words.lemma(first), first, first + 1, null);
  }
}
