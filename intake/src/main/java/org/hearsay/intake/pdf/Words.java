package org.hearsay.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters to words. Letters that follow one another in the file and on a baseline make a run; a run is parted where a
 * space is drawn, and where a gap is wider than the gaps between the run's letters.
 */
final class Words {
  /** In ems, beyond the usual gap of the run, where no space is drawn. */
  private static final double GAP = 0.14;
  /** The same where spaces are drawn between other words, so that a gap alone says less. */
  private static final double GAP_BESIDE_SPACES = 0.22;
  /** In ems; what lies farther off is another column or cell. */
  private static final double FAR = 1.0;
  /** In ems, below which two runs touch and are one word. */
  private static final double TOUCHING = 0.1;
  /** In ems, from where a smaller letter is a mark above the line. */
  private static final double RAISED = 0.15;

  private final List<Word> words = new ArrayList<>();
  private final List<Glyph> run = new ArrayList<>();
  /** For each letter of the run, whether a space is drawn before it. */
  private final List<Boolean> spaced = new ArrayList<>();
  private boolean space;

  private Words() {}

  static List<Word> of(List<Glyph> glyphs) {
    Words words = new Words();
    for (Glyph glyph : glyphs) {
      words.add(glyph);
    }
    words.endRun();
    for (int i = 0; i < words.words.size(); i++) {
      words.words.get(i).order = i;
    }
    return words.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isSpace()) {
      space = true;
      return;
    }
    if (!run.isEmpty() && !follows(run.get(run.size() - 1), glyph)) {
      endRun();
    }
    run.add(glyph);
    spaced.add(space);
    space = false;
  }

  private boolean follows(Glyph last, Glyph next) {
    double size = Math.max(last.size, next.size);
    boolean level = Math.abs(next.y - last.y) < 0.1 * size;
    // A drop cap's baseline is lower still.
    boolean mark = Math.abs(next.y - last.y) < 0.4 * size && Math.abs(next.size - last.size) > 0.1 * size;
    double gap = next.x0 - last.x1;
    return (level || mark) && gap > -0.5 * size && gap < FAR * size;
  }

  private void endRun() {
    if (!run.isEmpty()) {
      Glyph greatest = run.get(0);
      boolean spaces = false;
      List<Double> gaps = new ArrayList<>();
      for (int i = 0; i < run.size(); i++) {
        greatest = run.get(i).size > greatest.size * 1.01 ? run.get(i) : greatest;
        spaces |= i > 0 && spaced.get(i);
        if (i > 0 && !spaced.get(i)) {
          gaps.add((run.get(i).x0 - run.get(i - 1).x1) / run.get(i).size);
        }
      }
      // Two letters tell no spacing; three words of one letter each do not make a spaced word either.
      double usual = gaps.size() < 4 ? 0 : Math.max(0, Median.of(gaps));
      split(greatest, usual + (spaces ? GAP_BESIDE_SPACES : GAP));
    }
    run.clear();
    spaced.clear();
  }

  private void split(Glyph greatest, double widest) {
    int start = 0;
    for (int i = 1; i <= run.size(); i++) {
      boolean end = i == run.size() || spaced.get(i) || run.get(i).x0 - run.get(i - 1).x1 > widest * greatest.size;
      if (end) {
        addWord(run.subList(start, i), greatest, start > 0 || spaced.get(0));
        start = i;
      }
    }
  }

  private void addWord(List<Glyph> letters, Glyph greatest, boolean apart) {
    StringBuilder text = new StringBuilder();
    double x1 = letters.get(0).x0;
    double size = 0;
    int bold = 0;
    for (int i = 0; i < letters.size(); i++) {
      Glyph letter = letters.get(i);
      size = Math.max(size, letter.size);
      bold += letter.bold ? 1 : -1;
      x1 = Math.max(x1, letter.x1);
      if (!isFootnoteMark(letter, greatest, text)) {
        text.append(letter.text);
      }
    }
    Glyph first = letters.get(0);
    boolean onLine = Math.abs(first.y - greatest.y) < 0.1 * greatest.size;
    Word word = new Word(text.toString(), first.x0, x1, onLine ? first.y : greatest.y, size, bold > 0, first.mcid);
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last != null && !apart && touches(last, word)) {
      last.text += word.text;
      last.x1 = Math.max(last.x1, word.x1);
    } else if (text.length() > 0) {
      words.add(word);
    }
  }

  private static boolean touches(Word last, Word next) {
    double gap = next.x0 - last.x1;
    return Math.abs(next.y - last.y) < 0.1 * last.size
        && Math.abs(gap) < TOUCHING * next.size
        && next.size < 1.6 * last.size && last.size < 1.6 * next.size;
  }

  /** Numbers and stars that lead to a note are no part of what is said; "km" and digits have powers of their own. */
  private static boolean isFootnoteMark(Glyph letter, Glyph greatest, StringBuilder before) {
    boolean raised = letter.size <= 0.85 * greatest.size && greatest.y - letter.y > RAISED * greatest.size;
    if (!raised || letter.text.length() != 1) {
      return false;
    }
    char c = letter.text.charAt(0);
    boolean mark = c >= '0' && c <= '9' || c == '*' || c == '\u2020' || c == '\u2021' || c == '\u00A7' || c == ',';
    String word = before.toString();
    boolean unit = word.endsWith("km") || word.endsWith("cm") || word.equals("m") || !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    return mark && !unit;
  }
}
