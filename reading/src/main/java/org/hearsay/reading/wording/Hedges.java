package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/** The words that make the claim weaker, in the content and in the verb group of the cue. */
final class Hedges {
  private final Scene scene;
  private final Words words;
  private final Head head;
  private final VerbGroup group;

  private Hedges(Scene scene, Head head, VerbGroup group) {
    this.scene = scene;
    this.words = scene.words;
    this.head = head;
    this.group = group;
  }

  /** In order, never overlapping; {@code head} and {@code group} are null without a cue. */
  static List<Span> of(Scene scene, Head head, VerbGroup group) {
    return new Hedges(scene, head, group).find();
  }

  private List<Span> find() {
    List<Span> hedges = new ArrayList<>(2);
    int index = 0;
    while (index < words.size()) {
      int end = isRegion(index) ? scene.lexicon.hedges().end(scene, index) : -1;
      if (end > index && !isHead(index, end) && weakens(index)) {
        hedges.add(new Span(words.start(index), words.end(end - 1)));
        index = end;
      } else {
        index++;
      }
    }
    return hedges;
  }

  private boolean isRegion(int index) {
    if (scene.content.get(index)) {
      return true;
    }
    if (head == null) {
      return false;
    }
    boolean inGroup = index >= group.start() && index < head.first() || scene.cue.get(index);
    boolean adverb = scene.lexicon.isAdverb(words.lower(index));
    return inGroup || adverb && (index == head.end() || atSource(index) || atSentence(index));
  }

  /** "Reportedly, Roe said", "Roe reportedly is said": an adverb beside the source, outside commas. */
  private boolean atSource(int index) {
    return !scene.source.get(index) && (scene.source.get(index - (index > 0 ? 1 : 0)) || scene.source.get(index + 1));
  }

  private boolean atSentence(int index) {
    return index == scene.first && scene.source.get(index + 2) && words.lower(index + 1).equals(",");
  }

  private boolean isHead(int index, int end) {
    return head != null && index < head.end() && end > head.first();
  }

  private boolean weakens(int index) {
    return switch (words.lower(index)) {
      case "may" -> isModalMay(index);
      case "might" -> isVerbNext(index);
      case "could" -> !isAbility(index);
      default -> true;
    };
  }

  /** "May" with a capital is the month or a name, unless the whole text shouts. */
  private boolean isModalMay(int index) {
    boolean shouted = words.raw(index).equals("MAY") && isShouted(index + 1);
    boolean number = !words.lower(index + 1).isEmpty() && Character.isDigit(words.lower(index + 1).charAt(0));
    boolean small = !words.isCapital(index) || shouted;
    return small && !number && isVerbNext(index);
  }

  private boolean isShouted(int index) {
    return words.isCapital(index) && words.raw(index).equals(words.raw(index).toUpperCase(Locale.ROOT));
  }

  private boolean isVerbNext(int index) {
    String next = words.lower(index + 1);
    return words.isWord(index + 1) && !next.equals("of") && !next.equals("in") && !next.equals("'s");
  }

  /** "Could" of the past: "she could see", "could not", "as fast as he could". */
  private boolean isAbility(int index) {
    String next = words.lower(index + 1);
    if (!words.isWord(index + 1) || scene.is(index + 1, WordClass.NEGATION) || words.lower(index - 2).equals("if")) {
      return true;
    }
    if (asAChild(index - 2) || asAChild(index - 3)) {
      return true;
    }
    int verb = scene.lexicon.isAdverb(next) ? index + 2 : index + 1;
    return switch (words.lower(verb)) {
      case "hear", "smell", "taste" -> true;
      case "feel", "see" -> sees(index - 1);
      case "be" -> words.lower(verb + 1).equals("heard") || words.lower(verb + 1).equals("seen");
      default -> false;
    };
  }

  /** "As a boy, he could swim": past by its first words; {@code noun} is where the noun would stand. */
  private boolean asAChild(int noun) {
    return words.lower(noun - 2).equals("as") && words.lower(noun - 1).startsWith("a") && words.isWord(noun);
  }

  /** "He could see the fire" is an ability, "the region could see rain" a possibility. */
  private boolean sees(int subject) {
    int index = scene.lexicon.isAdverb(words.lower(subject)) ? subject - 1 : subject;
    return scene.is(index, WordClass.SEER) || scene.is(index, WordClass.PRONOUN) && !words.lower(index).equals("it")
        || scene.lexicon.sources().isPeople(words, index);
  }
}
