package org.hearsay.reading.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A table of words in groups: group, word, value, then an example and what is expected of it. Immutable, for any number of threads. */
public final class GroupedWords {
  private final String name;
  private final Map<String, Map<String, String>> groups = new HashMap<>();

  private GroupedWords(String name) {
    this.name = name;
  }

  /**
   * Reads the table that lies beside a class.
   *
   * @throws IllegalStateException if the table is not in the jar, a line has too few fields, or a group has a word twice
   */
  public static GroupedWords load(Class<?> beside, String name) {
    GroupedWords out = new GroupedWords(name);
    for (String[] row : TableFile.rows(beside, name, 3)) {
      if (out.groups.computeIfAbsent(row[0], g -> new LinkedHashMap<>()).put(row[1], row[2]) != null) {
        throw new IllegalStateException(name + " has two lines for " + row[1] + " in " + row[0]);
      }
    }
    return out;
  }

  /**
   * The words of a group with their values, in the order of the table.
   *
   * @throws IllegalStateException if the table has no such group
   */
  public Map<String, String> values(String group) {
    Map<String, String> words = groups.get(group);
    if (words == null) {
      throw new IllegalStateException(name + " has no group " + group);
    }
    return words;
  }

  /** The words of a group; see {@link #values}. */
  public Set<String> of(String group) {
    return Set.copyOf(values(group).keySet());
  }

  /** The words of a group for a regular expression: each as it stands, in the order of the table, parted by bars. */
  public String anyOf(String group) {
    return any(group, false);
  }

  /** As {@link #anyOf}, each word with a small or a capital first letter. */
  public String anyCaseOf(String group) {
    return any(group, true);
  }

  private String any(String group, boolean eitherCase) {
    StringBuilder out = new StringBuilder();
    for (String word : values(group).keySet()) {
      char first = word.charAt(0);
      out.append(out.isEmpty() ? "" : "|");
      out.append(eitherCase ? "[" + Character.toUpperCase(first) + first + "]" + Pattern.quote(word.substring(1)) : Pattern.quote(word));
    }
    return out.toString();
  }
}
