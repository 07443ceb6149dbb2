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
  private final List<String[]> beginnings = new ArrayList<>();
  private final List<String[]> endings = new ArrayList<>();
  private final List<String[]> inside = new ArrayList<>();
  private final List<Family> families = new ArrayList<>();
  private final Romanization wade = new Romanization();
  private final KeyedTable nicknames = KeyedTable.load(Spellings.class, "nicknames.tsv");

  /** Rules of one family of languages, and the ends of words to which alone they apply; none for all words. */
  private record Family(String name, List<String[]> inside, List<String> ends) {
    boolean holds(String word) {
      for (String end : ends) {
        if (word.endsWith(end)) {
          return true;
        }
      }
      return ends.isEmpty();
    }

    boolean touches(String word) {
      for (String[] rule : inside) {
        if (word.contains(rule[0])) {
          return true;
        }
      }
      return false;
    }
  }

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
      case "beginning" -> beginnings.add(new String[] {row[1], row[2]});
      case "ending" -> endings.add(new String[] {row[1], row[2]});
      case "inside" -> inside.add(new String[] {row[1], row[2].equals("-") ? "" : row[2]});
      case "wade" -> wade.rule(row[1], row[2]);
      case "wade-mark" -> wade.mark(row[1]);
      case "pinyin-mark" -> wade.otherMark(row[1]);
      default -> family(row);
    }
  }

  private void family(String[] row) {
    boolean ends = row[0].startsWith("ends-");
    if (!ends && !row[0].startsWith("inside-")) {
      throw new IllegalStateException("variants.tsv has no kind " + row[0]);
    }
    String name = row[0].substring(row[0].indexOf('-') + 1);
    Family there = families.stream().filter(f -> f.name.equals(name)).findAny().orElse(null);
    if (there == null) {
      there = new Family(name, new ArrayList<>(), new ArrayList<>());
      families.add(there);
    }
    if (ends) {
      there.ends.addAll(List.of(TableFile.split(row[1], ' ')));
    } else {
      there.inside.add(new String[] {row[1], row[2].equals("-") ? "" : row[2]});
    }
  }

  /** The spelling under which all sure variants of a word are one. */
  String sure(String word) {
    String one = known.get(word);
    return begun(ended(one == null ? word : one));
  }

  private String begun(String word) {
    for (String[] beginning : beginnings) {
      if (word.startsWith(beginning[0]) && word.length() > beginning[0].length() + 2) {
        return beginning[1].concat(word.substring(beginning[0].length()));
      }
    }
    return word;
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
    if (a.length() < 4 || b.length() < 4 || (a.charAt(a.length() - 1) == 'a') != (b.charAt(b.length() - 1) == 'a')) {
      return false;
    }
    String one = sure(a);
    String other = sure(b);
    if (loose(one).equals(loose(other))) {
      return true;
    }
    for (Family family : families) {
      if ((family.touches(one) || family.touches(other)) && family.holds(one) && family.holds(other)
          && loose(changed(one, family.inside)).equals(loose(changed(other, family.inside)))) {
        return true;
      }
    }
    return false;
  }

  /** True if one is a Chinese name as Taiwan writes it and the other the same name in pinyin; folded words, family name first. */
  boolean romanized(List<String> a, List<String> b) {
    return wade.same(a, b);
  }

  private static String changed(String word, List<String[]> rules) {
    String out = word;
    for (String[] rule : rules) {
      if (out.contains(rule[0])) {
        out = out.replace(rule[0], rule[1]);
      }
    }
    return out;
  }

  private String loose(String word) {
    String out = changed(word, inside);
    StringBuilder single = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i) != out.charAt(i - 1)) {
        single.append(out.charAt(i));
      }
    }
    return single.toString();
  }

  boolean isNickname(String word) {
    return nicknames.at(word) != null;
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
