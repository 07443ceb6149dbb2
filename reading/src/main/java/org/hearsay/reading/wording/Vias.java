package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.reading.wording.ViaTable.Medium;

/** Through what an attribution came: "told Reuters", "in a statement", "on Twitter". */
final class Vias {
  /** Words of a noun phrase before its head. */
  private static final int LONGEST = 7;

  private final Scene scene;
  private final Words words;
  private final ViaTable table;
  private final Head head;
  private final List<Span> found = new ArrayList<>(1);

  private Vias(Scene scene, Head head) {
    this.scene = scene;
    this.words = scene.words;
    this.table = scene.lexicon.vias();
    this.head = head;
  }

  static List<Span> of(Scene scene, Head head) {
    if (head == null) {
      return List.of();
    }
    Vias vias = new Vias(scene, head);
    vias.before();
    vias.behind();
    return vias.found;
  }

  /** A phrase that opens the sentence, or stands between source and cue. */
  private void before() {
    int from = scene.first;
    for (int index = head.first() - 1; index >= scene.first; index--) {
      if (scene.content.get(index) || ends(index)) {
        from = index + 1;
        break;
      }
    }
    scan(from, head.first());
  }

  private void behind() {
    int end = head.end();
    while (end < words.size() && !scene.content.get(end) && !ends(end) && end < scene.last) {
      end++;
    }
    if (words.lemma(head.first()).equals("tell")) {
      outlet(head.end(), end);
    }
    scan(head.end(), end);
  }

  private boolean ends(int index) {
    return switch (words.lower(index)) {
      case ";", ".", "!", "?" -> true;
      case "and", "but", "while", "who", "which" -> !scene.source.get(index);
      default -> false;
    };
  }

  private void scan(int from, int to) {
    int index = from;
    while (index < to) {
      int end = table.isPreposition(words.lower(index)) && !scene.source.get(index) ? phrase(index + 1, to) : -1;
      if (end > index) {
        found.add(new Span(words.start(index + 1), words.end(end - 1)));
        index = end;
      } else {
        index++;
      }
    }
  }

  /** One past the noun phrase at {@code from} if its head is a medium, else -1. */
  private int phrase(int from, int to) {
    if (Quotes.isMark(words.lower(from))) {
      return title(from, to);
    }
    int end = -1;
    for (int index = from; index < Math.min(to, from + LONGEST); index++) {
      String word = words.lower(index);
      boolean breaks = !words.isWord(index) || table.isPreposition(word) || table.isComplement(word) || scene.is(index, WordClass.TIME);
      if (breaks || scene.source.get(index) && !word.equals("'s")) {
        break;
      }
      Medium medium = table.of(word);
      if (medium != null) {
        end = index + 1;
      } else if (end > 0) {
        break;
      }
    }
    return end < 0 ? -1 : complement(end, to);
  }

  /** "An interview with the Courier", "a letter to the board". */
  private int complement(int end, int to) {
    if (!table.is(words.lower(end - 1), Medium.MEDIUM) || !table.isComplement(words.lower(end)) || end + 1 >= to) {
      return end;
    }
    int index = end + 1;
    while (index < to && index < end + LONGEST && words.isWord(index)) {
      String word = words.lower(index);
      boolean stops = table.isPreposition(word) || table.isComplement(word) || scene.is(index, WordClass.TIME)
          || scene.source.get(index) || scene.cue.get(index) && index > head.first() && scene.lexicon.cues().at(scene, index, to) != null;
      if (stops || scene.lexicon.isAdverb(word) || word.equals("that")) {
        break;
      }
      index++;
    }
    return index > end + 1 ? index : end;
  }

  /** A programme's name in quotation marks: on "Good Morning". */
  private int title(int from, int to) {
    for (int index = from + 2; index < Math.min(to, from + LONGEST + 2); index++) {
      if (Quotes.isMark(words.lower(index))) {
        return words.isCapital(from + 1) ? index + 1 : -1;
      }
    }
    return -1;
  }

  /** What is told to a news organisation comes through it; a wife, a court or reporters are addressees. */
  private void outlet(int from, int to) {
    int index = from;
    int last = -1;
    while (index < Math.min(to, from + LONGEST) && words.isWord(index)) {
      String word = words.lower(index);
      boolean noName = scene.is(index, WordClass.TIME) || scene.is(index, WordClass.PRONOUN);
      boolean stops = noName || table.isPreposition(word) || word.equals("that");
      boolean lower = !words.isCapital(index) && !scene.is(index, WordClass.DETERMINER) && !word.equals("'s");
      if (stops || lower && last >= 0 && !table.is(word, Medium.OUTLET)) {
        break;
      }
      last = index;
      index++;
    }
    if (last >= 0 && isOutlet(from, last)) {
      found.add(new Span(words.start(from), words.end(last)));
    }
  }

  private boolean isOutlet(int from, int last) {
    for (int index = from; index <= last; index++) {
      boolean acronym = words.isCapital(index) && words.end(index) - words.start(index) > 1
          && words.raw(index).equals(words.raw(index).toUpperCase(java.util.Locale.ROOT));
      if (table.is(words.lower(index), Medium.OUTLET) || table.is(words.lower(index), Medium.PLATFORM) || acronym) {
        return true;
      }
    }
    boolean paper = words.lower(from).equals("the") && last == from + 1 && words.isCapital(last);
    return paper && scene.lexicon.sources().noun(words, last) == null;
  }
}
