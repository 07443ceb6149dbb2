package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of hedges: phrases of forms or lemmas, and what must or must not stand around them. */
final class HedgeTable {
  /** Not more of an adverb than one stands within "is [widely] believed to". */
  private static final String ANY = "*";

  /**
   * One line.
   *
   * @param keys words or lemmas; "*" stands for any one word
   * @param conditions what is asked of the neighbours
   */
  private record Row(String[] keys, List<Condition> conditions) {}

  private record Condition(int offset, boolean wanted, Set<String> words) {
    boolean holds(Words words, int first, int end) {
      int index = offset < 0 ? first + offset : end + offset;
      return this.words.contains(words.lower(index)) == wanted;
    }
  }

  private final Map<String, List<Row>> byFirst = new HashMap<>(128);

  HedgeTable(List<String[]> rows) {
    for (String[] row : rows) {
      String[] keys = row[0].split(" ");
      for (int i = 0; i < keys.length; i++) {
        keys[i] = Lemmas.key(keys[i]);
      }
      List<Row> same = byFirst.computeIfAbsent(keys[0], key -> new ArrayList<>(2));
      int place = 0;
      while (place < same.size() && same.get(place).keys().length >= keys.length) {
        place++;
      }
      same.add(place, new Row(keys, conditions(row[1])));
    }
  }

  /** One past the last word of the longest hedge that begins at {@code index}, or -1. */
  int end(Scene scene, int index) {
    Words words = scene.words;
    int byForm = end(scene, index, byFirst.get(Lemmas.key(words.lower(index))));
    return byForm >= 0 ? byForm : end(scene, index, byFirst.get(Lemmas.key(words.lemma(index))));
  }

  private static int end(Scene scene, int index, List<Row> rows) {
    if (rows != null) {
      for (Row row : rows) {
        int end = match(scene, row.keys(), index);
        if (end > index && row.conditions().stream().allMatch(condition -> condition.holds(scene.words, index, end))) {
          return end;
        }
      }
    }
    return -1;
  }

  private static int match(Scene scene, String[] keys, int index) {
    Words words = scene.words;
    int at = index;
    for (int i = 0; i < keys.length; i++) {
      boolean inside = i > 0 && !keys[i].equals(ANY);
      if (inside && keys[0].equals("be") && scene.lexicon.isAdverb(words.lower(at))) {
        at++;
      }
      boolean fits = keys[i].equals(Lemmas.key(words.lower(at))) || keys[i].equals(Lemmas.key(words.lemma(at)));
      if (!fits && !(keys[i].equals(ANY) && words.isWord(at))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** "prev!=the,in next=to": a word before or after the phrase must, or with "!" must not, be one of these. */
  private static List<Condition> conditions(String field) {
    List<Condition> conditions = new ArrayList<>(1);
    for (String part : field.equals("-") ? new String[0] : field.split(" ")) {
      int equals = part.indexOf('=');
      boolean wanted = part.charAt(equals - 1) != '!';
      int offset = part.startsWith("prev") ? -1 : 0;
      conditions.add(new Condition(offset, wanted, Set.of(part.substring(equals + 1).split(","))));
    }
    return conditions;
  }
}
