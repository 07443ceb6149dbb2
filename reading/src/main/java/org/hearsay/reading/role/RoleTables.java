package org.hearsay.reading.role;

import org.hearsay.reading.table.KeyedTable;

/** The tables of posts, of verbs that tell of them, and of the small words around them. */
final class RoleTables {
  private final KeyedTable posts = KeyedTable.load(RoleTables.class, "posts.tsv");
  private final KeyedTable verbs = KeyedTable.load(RoleTables.class, "verbs.tsv");
  private final KeyedTable words = KeyedTable.load(RoleTables.class, "words.tsv");

  /** post, rank, trade, given, keep or drop; empty for other words. */
  String post(String words) {
    String[] row = posts.at(words);
    return row == null ? "" : row[1];
  }

  /** True for what a title may end with. */
  boolean isHead(String words) {
    String kind = post(words);
    return kind.equals("post") || kind.equals("trade") || kind.equals("given");
  }

  int longestPost() {
    return posts.longest();
  }

  /** Kind and title of a verb, null if the words are none. */
  String[] verb(String words) {
    return verbs.at(words);
  }

  int longestVerb() {
    return verbs.longest();
  }

  /** True if the table has the small word as this. */
  boolean is(String word, String kind) {
    String[] row = words.at(word);
    return row != null && row[1].equals(kind);
  }

  /** True for a word that the table of small words has at all. */
  boolean isSmall(String word) {
    return words.has(word);
  }
}
