package org.hearsay.reading.role;

/** Reads titles in a line: "the party's long-serving {finance director}". */
final class PostReader {
  private static final String[] BEFORE = {"then-", "ex-", "former-", "acting-"};
  private static final int REACH = 7;

  private final RoleTables tables;
  private final Line line;

  PostReader(RoleTables tables, Line line) {
    this.tables = tables;
    this.line = line;
  }

  /** The title whose phrase begins at a word, after any article; other than known words may be part of it. Null if there is none. */
  Post from(int at) {
    int head = -1;
    int headFrom = -1;
    for (int i = at; i < at + REACH && inTitle(i, i == at); i++) {
      int end = headAt(i);
      if (end > 0) {
        headFrom = i;
        head = end;
        i = end - 1;
      }
    }
    return head < 0 ? null : post(at, headFrom, head);
  }

  /** The title that ends before a word, with known words in front of its head; null if there is none. */
  Post before(int end) {
    for (int length = Math.min(tables.longestPost(), end); length > 0; length--) {
      int headFrom = end - length;
      if (free(headFrom, end) && (headAt(headFrom) == end || isRank(headFrom, end))) {
        int from = headFrom;
        while (from > 0 && end - from < REACH && free(from - 1, from) && isModifier(from - 1)) {
          from--;
        }
        return post(from, headFrom, end);
      }
    }
    return null;
  }

  private boolean isRank(int from, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < end; i++) {
      if (!line.is(i, ".")) {
        key.append(key.length() > 0 ? " " : "").append(line.word(i));
      }
    }
    return tables.post(key.toString()).equals("rank");
  }

  private boolean isModifier(int index) {
    String word = bare(index);
    String kind = tables.post(word);
    if (kind.isEmpty() && word.indexOf('-') > 0) {
      kind = tables.post(word.substring(word.lastIndexOf('-') + 1));
      return kind.equals("keep");
    }
    boolean headToo = (kind.equals("post") || kind.equals("trade")) && line.isCapital(index + 1) == line.isCapital(index);
    return kind.equals("keep") || kind.equals("drop") || headToo;
  }

  /** One past the head that begins at a word; 0 if none does. */
  private int headAt(int index) {
    for (int length = tables.longestPost(); length > 0; length--) {
      int end = index + length;
      if (end <= line.size() && tables.isHead(length == 1 ? bare(index) : line.words(index, end))) {
        return end;
      }
    }
    return 0;
  }

  /** A word without the "then-" before it. */
  private String bare(int index) {
    String word = line.word(index);
    for (String prefix : BEFORE) {
      if (word.startsWith(prefix)) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private boolean free(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = !line.isWord(i) && !line.is(i, ".");
      if (i < 0 || i >= line.size() || mark || line.organization(i) >= 0 || tables.isSmall(line.word(i)) && to - from == 1) {
        return false;
      }
    }
    return true;
  }

  private boolean inTitle(int index, boolean first) {
    if (line.is(index, "and") && !first && tables.post(line.word(index - 1)).equals("drop")) {
      return true;
    }
    boolean known = !tables.post(bare(index)).isEmpty();
    boolean place = line.other(index) >= 0 && line.organization(index) < 0 && known;
    return line.isWord(index) && line.person(index) < 0 && (line.other(index) < 0 || place || first && known)
        && (known || !tables.isSmall(line.word(index))) && !Character.isDigit(line.word(index).charAt(0));
  }

  private Post post(int from, int headFrom, int end) {
    int title = headFrom;
    while (title > from && isPart(title - 1)) {
      title--;
    }
    int cut = line.word(title).length() - bare(title).length();
    boolean trade = tables.post(headFrom + 1 == end ? bare(headFrom) : line.words(headFrom, end)).equals("trade");
    return new Post(from, title, cut, end, trade);
  }

  /** True if a word before the head belongs to the title: known ones, and nouns that no table has, but no adjectives that say no more of the post. */
  private boolean isPart(int index) {
    String kind = tables.post(line.word(index));
    if (kind.equals("drop")) {
      return false;
    }
    String word = line.word(index);
    boolean adjective = word.endsWith("ed") || word.endsWith("ful") || word.endsWith("ous") || word.endsWith("-born") || word.endsWith("-old")
        || word.endsWith("ly") || word.endsWith("est") || word.endsWith("-year");
    return !kind.isEmpty() || !adjective;
  }
}
