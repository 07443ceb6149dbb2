package org.hearsay.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reading.table.TableFile;

/** The table of hedges: phrases of forms or lemmas, and what must or must not stand around them. */
final class HedgeTable extends Table<List<HedgeTable.Row>> {
  /** Not more of an adverb than one stands within "is [widely] believed to". */
  private static final String ANY = "*";

  /**
   * One line.
   *
   * @param keys words or lemmas; "*" stands for any one word
   * @param conditions what is asked of the neighbours
   */
  record Row(String[] keys, List<Condition> conditions) {}

  /** What one neighbour must or must not be. */
  record Condition(int offset, boolean wanted, Set<String> words) {
    boolean holds(Words words, int first, int end) {
      int index = offset < 0 ? first + offset : end + offset;
      return this.words.contains(words.lower(index)) == wanted;
    }
  }

  HedgeTable() {
    super("hedges.tsv");
  }

  @Override
  List<Row> read(List<String[]> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    for (String[] line : lines) {
      String[] keys = Phrases.keys(line[0]);
      int place = 0;
      while (place < rows.size() && rows.get(place).keys().length >= keys.length) {
        place++;
      }
      rows.add(place, new Row(keys, conditions(line[1])));
    }
    return rows;
  }

  /** One past the last word of the longest hedge that begins at {@code index}, or -1. */
  int end(Scene scene, int index) {
    Words words = scene.words;
    int byForm = end(scene, index, at(Lemmas.key(words.lower(index))));
    return byForm >= 0 ? byForm : end(scene, index, at(Lemmas.key(words.lemma(index))));
  }

  private static int end(Scene scene, int index, List<Row> rows) {
    if (rows != null) {
      for (Row row : rows) {
        int end = match(scene, row.keys(), index);
        if (end > index && holds(row.conditions(), scene.words, index, end)) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean holds(List<Condition> conditions, Words words, int first, int end) {
    for (Condition condition : conditions) {
      if (!condition.holds(words, first, end)) {
        return false;
      }
    }
    return true;
  }

  private static int match(Scene scene, String[] keys, int index) {
    Words words = scene.words;
    int at = index;
    for (int i = 0; i < keys.length; i++) {
      boolean inside = i > 0 && !keys[i].equals(ANY);
      if (inside && keys[0].equals("be") && scene.lexicon.isAdverb(words.lower(at))) {
        at++;
      }
      boolean fits = Phrases.isAt(keys[i], words, at);
      if (!fits && !(keys[i].equals(ANY) && words.isWord(at))) {
        return -1;
      }
      at++;
    }
    return inflectsOnly(words, keys, index) ? -1 : at;
  }

  /** "Is saying to" and "the seeming calm" hedge nothing; "seeming to" does. */
  private static boolean inflectsOnly(Words words, String[] keys, int index) {
    boolean passive = keys[0].equals("be") && keys.length > 1;
    return keys.length == 1 && !keys[0].endsWith("ing") && words.lower(index).endsWith("ing")
        || passive && (words.lower(index + 1).endsWith("ing") || words.lower(index + 2).endsWith("ing"));
  }

  /** "prev!=the,in next=to": a word before or after the phrase must, or with "!" must not, be one of these. */
  private static List<Condition> conditions(String field) {
    List<Condition> conditions = new ArrayList<>(1);
    for (String part : field.equals("-") ? new String[0] : TableFile.split(field, ' ')) {
      int equals = part.indexOf('=');
      boolean wanted = part.charAt(equals - 1) != '!';
      int offset = part.startsWith("prev") ? -1 : 0;
      conditions.add(new Condition(offset, wanted, Set.of(TableFile.split(part.substring(equals + 1), ','))));
    }
    return conditions;
  }
}
