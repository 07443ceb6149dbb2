package org.hearsay.reading.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Entity;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;

/** A sentence cut into words and marks, each with the mention that it lies in. Offsets are those of the text. */
final class Line {
  final String text;
  private final List<int[]> places = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  /** For each word the index of the person that it lies in, and of the outermost other mention; -1 for none. */
  private final int[] person;
  private final int[] other;
  private final List<RoleMention> mentions;
  /** Index of the last organisation named before the sentence, or -1. */
  final int earlier;

  Line(String text, Span sentence, List<RoleMention> mentions, List<Integer> inside, int earlier) {
    this.earlier = earlier;
    this.text = text;
    this.mentions = mentions;
    cut(sentence.start(), Math.min(sentence.end(), text.length()));
    person = new int[size()];
    other = new int[size()];
    Arrays.fill(person, -1);
    Arrays.fill(other, -1);
    for (int index : inside) {
      mark(index);
    }
  }

  private void mark(int index) {
    RoleMention mention = mentions.get(index);
    boolean human = mention.type() == Entity.Type.PERSON;
    if (human && mention.form() == Mention.Form.NOMINAL) {
      return;
    }
    int[] marks = human ? person : other;
    for (int i = at(mention.span().start()); i < size() && start(i) < mention.span().end(); i++) {
      if (!word(i).equals("'s")) {
        boolean wider = marks[i] < 0 || mentions.get(marks[i]).span().length() < mention.span().length();
        marks[i] = wider ? index : marks[i];
      }
    }
  }

  /** Index of the first word that ends behind an offset. */
  private int at(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int size() {
    return places.size();
  }

  int start(int index) {
    return places.get(index)[0];
  }

  int end(int index) {
    return places.get(index)[1];
  }

  /** In lower case with straight apostrophes; empty beyond either end. */
  String word(int index) {
    return index < 0 || index >= size() ? "" : lower.get(index);
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  boolean isWord(int index) {
    return index >= 0 && index < size() && Character.isLetterOrDigit(text.charAt(start(index)));
  }

  boolean isCapital(int index) {
    return isWord(index) && Character.isUpperCase(text.charAt(start(index)));
  }

  /** Words from one index to before another, with blanks between; hyphens as they are. */
  String words(int from, int to) {
    if (to - from == 1) {
      return word(from);
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(word(i));
    }
    return out.toString();
  }

  /** The text as written. */
  String raw(int from, int to) {
    return text.substring(start(from), end(to - 1));
  }

  /** Index of the person's mention at a word, by name or pronoun; -1 for none. */
  int person(int index) {
    return index < 0 || index >= size() ? -1 : person[index];
  }

  /** Index of the mention of anything else at a word; -1 for none. */
  int other(int index) {
    return index < 0 || index >= size() ? -1 : other[index];
  }

  /** Index of the organisation's mention at a word; -1 for none. */
  int organization(int index) {
    int found = other(index);
    if (found < 0) {
      return -1;
    }
    Entity.Type type = mentions.get(found).type();
    return type == Entity.Type.ORGANIZATION || type == Entity.Type.FACILITY || type == Entity.Type.WORK ? found : -1;
  }

  /** One past the last word of the mention, person or other, at a word. */
  int mentionEnd(int index) {
    int[] marks = person(index) >= 0 ? person : other;
    int end = index;
    while (end < size() && marks[end] == marks[index]) {
      end++;
    }
    return end;
  }

  /** First word of the mention at a word. */
  int mentionStart(int index) {
    int[] marks = person(index) >= 0 ? person : other;
    int start = index;
    while (start > 0 && marks[start - 1] == marks[index]) {
      start--;
    }
    return start;
  }

  RoleMention mention(int index) {
    return mentions.get(index);
  }

  private void cut(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetterOrDigit(c)) {
        end = wordEnd(at, to);
        apart(at, end);
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        add(at, end);
      }
      at = end;
    }
  }

  private int wordEnd(int from, int to) {
    int end = from;
    while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || joins(end, from, to) || Character.isSurrogate(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private boolean joins(int at, int from, int to) {
    char c = text.charAt(at);
    boolean inside = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean initial = c == '.' && Character.isUpperCase(text.charAt(at - 1)) && (at - 1 == from || text.charAt(at - 2) == '.');
    boolean range = c == '-' && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(Math.min(at + 1, text.length() - 1)));
    return inside && !range && (c == '-' || c == '\'' || c == '\u2019' || c == '.' || c == '&') || initial && at + 1 < to;
  }

  private void apart(int start, int end) {
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (word.endsWith("'s") && word.length() > 2) {
      add(start, end - 2);
      add(end - 2, end);
    } else if (word.endsWith("n't") && word.length() > 3) {
      add(start, end - 3);
      add(end - 3, end);
    } else {
      add(start, end);
    }
  }

  private void add(int start, int end) {
    places.add(new int[] {start, end});
    lower.add(text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }
}
