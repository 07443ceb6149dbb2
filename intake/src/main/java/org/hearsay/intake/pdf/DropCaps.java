package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Letters that begin a text in the height of several lines. */
final class DropCaps {
  /** Times the size of the text. */
  private static final double SIZE = 1.8;

  private DropCaps() {}

  /** Joins each drop cap to its word, takes it out of the words, and gives the caps back. */
  static List<Word> take(List<Word> words, double size) {
    List<Word> caps = new ArrayList<>();
    for (Word word : List.copyOf(words)) {
      int letters = (int) word.text.codePoints().filter(Character::isLetter).count();
      boolean cap = word.size > SIZE * size && letters == 1 && word.text.length() <= 2;
      Word beside = cap ? firstBeside(word, words, size) : null;
      if (beside != null) {
        beside.text = word.text + (isWordAlone(word, beside, words) ? " " : "") + beside.text;
        words.remove(word);
        caps.add(word);
      }
    }
    return caps;
  }

  private static Word firstBeside(Word cap, List<Word> words, double size) {
    Word first = null;
    int rows = 0;
    for (Word word : words) {
      boolean beside = word != cap && word.size < 1.3 * size && word.x0 >= cap.x1 - 0.3 * size
          && word.x0 - cap.x1 < 1.2 * size && word.y > cap.top() && word.y < cap.y + 0.3 * size;
      rows += beside ? 1 : 0;
      if (beside && (first == null || word.y < first.y)) {
        first = word;
      }
    }
    return rows < 2 ? null : first;
  }

  /** "A" and "I" are words too: "A man" if the text has "man" elsewhere, and no "aman". */
  private static boolean isWordAlone(Word cap, Word beside, List<Word> words) {
    String letter = Characters.letters(cap.text);
    if (!letter.equals("a") && !letter.equals("i")) {
      return false;
    }
    String rest = beside.text.toLowerCase(Locale.ROOT);
    boolean other = false;
    for (Word word : words) {
      String lower = Characters.letters(word.text);
      other |= word != beside && lower.equals(Characters.letters(rest));
      if (lower.equals(letter + Characters.letters(rest))) {
        return false;
      }
    }
    return other || List.of("am", "have", "was", "had", "new", "former", "man", "woman", "group", "court").contains(rest);
  }
}
