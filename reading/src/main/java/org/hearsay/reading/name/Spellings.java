package org.hearsay.reading.name;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.table.KeyedTable;
import org.hearsay.reading.table.TableFile;

/** Whether two folded words are one name in two spellings, or a name and its nickname. */
final class Spellings {
  private final Map<String, String> known = new HashMap<>(512);
  private final List<String[]> endings = new ArrayList<>();
  private final List<String[]> inside = new ArrayList<>();
  private final KeyedTable nicknames = KeyedTable.load(Spellings.class, "nicknames.tsv");

  Spellings() {
    String all = TableFile.text(Spellings.class, "variants.tsv", StandardCharsets.ISO_8859_1);
    for (String line : TableFile.split(all, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        add(TableFile.split(line, '\t'));
      }
    }
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "word" -> {
        for (String spelling : TableFile.split(row[1], ' ')) {
          known.put(spelling, row[2]);
        }
      }
      case "ending" -> endings.add(new String[] {row[1], row[2]});
      case "inside" -> inside.add(new String[] {row[1], row[2].equals("-") ? "" : row[2]});
      default -> throw new IllegalStateException("variants.tsv has no kind " + row[0]);
    }
  }

  /** The spelling under which all sure variants of a word are one. */
  String sure(String word) {
    String one = known.get(word);
    return ended(one == null ? word : one);
  }

  private String ended(String word) {
    for (String[] ending : endings) {
      if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 2) {
        return word.substring(0, word.length() - ending[0].length()).concat(ending[1]);
      }
    }
    return word;
  }

  /** True if the words are the same, or sure variants of one another. */
  boolean same(String a, String b) {
    return a.equals(b) || sure(a).equals(sure(b));
  }

  /** True if the words differ as two ways of writing one foreign sound do: doubled letters, q or k, ou or u. */
  boolean alike(String a, String b) {
    return a.length() > 3 && b.length() > 3 && a.charAt(a.length() - 1) != 'a' == (b.charAt(b.length() - 1) != 'a') && loose(a).equals(loose(b));
  }

  private String loose(String word) {
    String out = sure(word);
    for (String[] rule : inside) {
      if (out.contains(rule[0])) {
        out = out.replace(rule[0], rule[1]);
      }
    }
    StringBuilder single = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i) != out.charAt(i - 1)) {
        single.append(out.charAt(i));
      }
    }
    return single.toString();
  }

  /** True if one is a nickname of the other, or both are nicknames of one name. */
  boolean nickname(String a, String b) {
    String[] left = nicknames.at(a);
    String[] right = nicknames.at(b);
    return left != null && holds(left[1], b) || right != null && holds(right[1], a) || left != null && right != null && share(left[1], right[1]);
  }

  private boolean share(String left, String right) {
    for (String name : TableFile.split(left, ' ')) {
      if (holds(right, name)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(String names, String name) {
    for (String one : TableFile.split(names, ' ')) {
      if (same(one, name)) {
        return true;
      }
    }
    return false;
  }
}
